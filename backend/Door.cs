namespace Portal.Backend;

/// <summary>How the service meets the network: where it listens, how much it takes, and what every answer carries.</summary>
internal static class Door
{
    /// <summary>More than the longest form; files are not taken.</summary>
    private const long LargestBody = 64 * 1024;

    /// <summary>Listens where the Azure Functions host expects its handler; without that host, where <c>--urls</c> says.</summary>
    public static void AddDoor(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });

        if (builder.Configuration["FUNCTIONS_CUSTOMHANDLER_PORT"] is { Length: > 0 } port)
            builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
    }

    /// <summary>Nothing that this service answers is a page: no sniffing, no framing, no scripts, no copies kept.</summary>
    public static void UseSafeHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
