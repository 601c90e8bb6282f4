using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Portal.Tests.Browser;

/// <summary>
/// Portals on this machine, each on a port of its own, under the strictest policy: no script but the site's, and no text that
/// becomes markup. Search pages are told where the other portals stand.
/// </summary>
internal sealed partial class ServedPortals : IDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript",
        [".css"] = "text/css",
        [".json"] = "application/json",
        [".png"] = "image/png",
    };

    private readonly List<HttpListener> _listeners = [];
    private readonly Dictionary<string, (string Folder, string Origin)> _portals = [];
    private readonly Dictionary<string, string> _local = [];

    /// <param name="portals">Name, folder and public origin of each.</param>
    public ServedPortals(IEnumerable<(string Name, string Folder, string Origin)> portals)
    {
        foreach (var (name, folder, origin) in portals)
        {
            var local = $"http://127.0.0.1:{FreePort()}";
            (_portals[name], _local[origin]) = ((folder, local), local);
            var listener = new HttpListener { Prefixes = { local + "/" } };
            listener.Start();
            _listeners.Add(listener);
            _ = ServeAsync(listener, folder);
        }
    }

    /// <summary>True for the paths that cannot be had.</summary>
    public Func<string, bool> IsMissing { get; set; } = _ => false;

    /// <summary>What is handed out in the place of a file; null = the file.</summary>
    public Func<string, byte[]?> Instead { get; set; } = _ => null;

    public ConcurrentQueue<string> Asked { get; } = new();

    public string At(string portal, string path) => _portals[portal].Origin + path;

    public void Dispose()
    {
        foreach (var listener in _listeners) listener.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync(HttpListener listener, string folder)
    {
        while (true)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Answer(context, folder));
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context, string folder)
    {
        var (path, response) = (context.Request.Url!.AbsolutePath, context.Response);
        Asked.Enqueue(path);
        var file = Path.Combine(folder, Uri.UnescapeDataString(path)[1..] + (path.EndsWith('/') ? "index.html" : ""));
        var content = IsMissing(path) || !File.Exists(file) ? null : Instead(path) ?? File.ReadAllBytes(file);
        if (content is null) response.StatusCode = 404;
        var type = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        response.ContentType = type;
        response.Headers["Access-Control-Allow-Origin"] = "*";
        // As docs/van-hanh/tim-kiem.md tells operators: what stands in the folder of a build never changes, and the root says which it is.
        if (content is not null && Build().IsMatch(path)) response.Headers["Cache-Control"] = "max-age=31536000, immutable";
        if (path == "/tim-kiem/goc.json") response.Headers["Cache-Control"] = "no-cache";
        response.Headers["Content-Security-Policy"] =
            $"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' {string.Join(' ', _local.Values)}; img-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
        if (content is not null && type.StartsWith("text/html", StringComparison.Ordinal)) content = Local(content);
        response.Close(content ?? [], willBlock: false);
    }

    [GeneratedRegex("^/tim-kiem/[0-9a-f]{12}/")]
    private static partial Regex Build();

    private byte[] Local(byte[] page)
    {
        var text = System.Text.Encoding.UTF8.GetString(page);
        foreach (var (origin, local) in _local) text = text.Replace($"data-origin=\"{origin}\"", $"data-origin=\"{local}\"", StringComparison.Ordinal);
        return System.Text.Encoding.UTF8.GetBytes(text);
    }
}
