namespace Portal.Generator.Index;

/// <summary>The media type (RFC 6838) of each format that may stand beside a page.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".odp"] = "application/vnd.oasis.opendocument.presentation",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".doc"] = "application/msword",
        [".xls"] = "application/vnd.ms-excel",
        [".ppt"] = "application/vnd.ms-powerpoint",
        [".rtf"] = "application/rtf",
        [".txt"] = "text/plain",
        [".csv"] = "text/csv",
        [".json"] = "application/json",
        [".geojson"] = "application/geo+json",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml",
        [".mp3"] = "audio/mpeg",
        [".m4a"] = "audio/mp4",
        [".ogg"] = "audio/ogg",
        [".oga"] = "audio/ogg",
        [".opus"] = "audio/ogg",
        [".wav"] = "audio/wav",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".ogv"] = "video/ogg",
        [".vtt"] = "text/vtt",
    };

    /// <summary>The extensions that pages may offer, without their dots.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. ByExtension.Keys.Select(e => e[1..])];

    /// <summary>Those that are played, and those of captions.</summary>
    public static IReadOnlyList<string> Played { get; } = [.. Extensions.Where(e => IsAudio("." + e) || IsVideo("." + e))];
    public static IReadOnlyList<string> Captions { get; } = [.. Extensions.Where(e => IsCaptions("." + e))];

    public static string Of(string fileName) => ByExtension.GetValueOrDefault(Path.GetExtension(fileName), "application/octet-stream");

    public static bool IsAudio(string fileName) => Of(fileName).StartsWith("audio/", StringComparison.Ordinal);

    public static bool IsVideo(string fileName) => Of(fileName).StartsWith("video/", StringComparison.Ordinal);

    public static bool IsCaptions(string fileName) => Of(fileName) == "text/vtt";
}
