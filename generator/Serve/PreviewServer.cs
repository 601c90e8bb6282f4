using System.Net;
using System.Text;
using Portal.Generator.Index;

namespace Portal.Generator.Serve;

/// <summary>Serves one folder on the loopback interface, for preview only; pages get the script that reloads them.</summary>
internal sealed class PreviewServer : IDisposable
{
    private const string NotFound = "404.html";
    private static readonly byte[] ReloadTag = Encoding.UTF8.GetBytes("<script src=\"/__portal/live.js\"></script></body>");

    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly LiveReload _live;

    private readonly Gallery _gallery;

    private PreviewServer(string folder, LiveReload live, Gallery gallery) => (_folder, _live, _gallery) = (Path.GetFullPath(folder), live, gallery);

    /// <summary>Where the portals whose indexes a search page reads are previewed, by their public origin.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; init; } = new Dictionary<string, string>();

    /// <exception cref="HttpListenerException">The port is in use.</exception>
    public static PreviewServer Start(string folder, int port, LiveReload live, Gallery gallery, IReadOnlyDictionary<string, string> origins)
    {
        var server = new PreviewServer(folder, live, gallery) { Origins = origins };
        server._listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        server._listener.Start();
        return server;
    }

    public async Task ServeAsync(CancellationToken cancel)
    {
        await using var stop = cancel.Register(_listener.Close);
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context), CancellationToken.None);
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            // Another portal's search page reads this one's index; only previews on this machine may.
            if (context.Request.Headers["Origin"] is { } origin && origin.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) context.Response.Headers["Access-Control-Allow-Origin"] = origin;
            await AnswerAsync(context.Request.Url!.AbsolutePath, context.Response);
        }
        catch (Exception error) when (error is IOException or HttpListenerException)
        {
            context.Response.Abort();
        }
    }

    private async Task AnswerAsync(string path, HttpListenerResponse response)
    {
        if (path == "/__portal/events")
        {
            _live.Add(response);
            return;
        }

        var (content, type) = path switch
        {
            "/__portal/live.js" => (Encoding.UTF8.GetBytes(LiveReload.Script), ContentTypes.Of(".js")),
            Gallery.Url => (WithReload(Encoding.UTF8.GetBytes(_gallery.Render())), ContentTypes.Html),
            Gallery.StyleUrl => (_gallery.Style(), ContentTypes.Of(".css")),
            _ => await ReadAsync(path, response),
        };
        response.ContentType = type;
        response.Headers["Cache-Control"] = "no-store";
        response.ContentLength64 = content.Length;
        await response.OutputStream.WriteAsync(content);
        response.Close();
    }

    private async Task<(byte[] Content, string Type)> ReadAsync(string path, HttpListenerResponse response)
    {
        var file = Path.GetFullPath(Path.Combine(_folder, Uri.UnescapeDataString(path).TrimStart('/')));
        if (Directory.Exists(file)) file = Path.Combine(file, "index.html");
        if (!file.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            file = Path.Combine(_folder, NotFound);
        }

        var content = File.Exists(file) ? await File.ReadAllBytesAsync(file) : Encoding.UTF8.GetBytes("<!doctype html><title>portal</title><body></body>");
        var type = ContentTypes.Of(Path.GetExtension(file));
        return (type == ContentTypes.Html ? WithReload(Local(content)) : content, type);
    }

    /// <summary>A search page as it reads the previewed indexes instead of the public ones.</summary>
    private byte[] Local(byte[] page)
    {
        if (page.AsSpan().IndexOf("data-origin=\""u8) < 0) return page;
        var text = Encoding.UTF8.GetString(page);
        foreach (var (origin, local) in Origins)
            text = text.Replace($"data-origin=\"{origin}\"", $"data-origin=\"{local}\"", StringComparison.Ordinal).Replace($"href=\"{origin}/{Addresses.Search}/\"", $"href=\"{local}/{Addresses.Search}/\"", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text);
    }

    private static byte[] WithReload(byte[] page)
    {
        var end = page.AsSpan().LastIndexOf("</body>"u8);
        return end < 0 ? page : [.. page[..end], .. ReloadTag, .. page[(end + "</body>".Length)..]];
    }
}
