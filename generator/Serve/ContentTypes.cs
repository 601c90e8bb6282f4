using Portal.Generator.Index;

namespace Portal.Generator.Serve;

/// <summary>Media types of the files that a portal has.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    public static string Of(string extension) => extension switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".vtt" => "text/vtt; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".txt" or ".csv" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => MediaTypes.Of(extension),
    };
}
