using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Portal.Generator.Search;

namespace Portal.Bench.Comparison;

/// <summary>
/// Hands out a folder on a port of this machine as good hosts do: HTTP/2, Brotli for whatever is text (the file beside it where there is
/// one, otherwise compressed just as strongly), and as it is what is compressed already.
/// </summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript",
        [".css"] = "text/css",
        [".json"] = "application/json",
    };

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, (byte[] Content, bool IsCompressed)?> _files = new(StringComparer.Ordinal);
    private readonly string _folder;

    private StaticHost(WebApplication app, string folder) => (_app, _folder) = (app, folder);

    public string Origin => _app.Urls.First();

    public static async Task<StaticHost> OpenAsync(string folder)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.UseHttps(Certificate())));
        var host = new StaticHost(builder.Build(), folder);
        host._app.Run(host.AnswerAsync);
        await host._app.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var name = path[1..] + (path.EndsWith('/') ? "index.html" : "");
        if (_files.GetOrAdd(name, Read) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var response = context.Response;
        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");
        response.ContentLength = file.Content.Length;
        response.Headers.CacheControl = "max-age=3600";
        if (file.IsCompressed) response.Headers.ContentEncoding = "br";
        await response.Body.WriteAsync(file.Content);
    }

    private (byte[], bool)? Read(string name)
    {
        var file = Path.GetFullPath(Path.Combine(_folder, name));
        if (!file.StartsWith(_folder, StringComparison.Ordinal) || !File.Exists(file)) return null;
        if (File.Exists(file + ".br")) return (File.ReadAllBytes(file + ".br"), true);
        var content = File.ReadAllBytes(file);
        return Types.ContainsKey(Path.GetExtension(name)) ? (SearchIndex.Compressed(content), true) : (content, false);
    }

    /// <summary>Browsers speak HTTP/2 only over TLS.</summary>
    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
