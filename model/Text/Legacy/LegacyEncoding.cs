namespace Portal.Model.Text.Legacy;

/// <summary>A way of writing Vietnamese from before Unicode, or a slip in reading it.</summary>
/// <param name="Name">As messages name it.</param>
/// <param name="Convert">The Unicode letters of one word whose characters are those of the old font; letters that it does not know stay.</param>
public sealed record LegacyEncoding(LocalText Name, Func<string, string> Convert)
{
    /// <summary>TCVN 5712 (ABC): a letter is a character, capitals come from a second font.</summary>
    public static LegacyEncoding Tcvn3 { get; } = new(new("TCVN3 (ABC, phông .VnTime)", "TCVN3 (ABC, .VnTime fonts)"), Tcvn3Letters.Convert);

    /// <summary>VNI for Windows: a plain letter, then a character for its marks.</summary>
    public static LegacyEncoding Vni { get; } = new(new("VNI (phông VNI-Times)", "VNI (VNI-Times fonts)"), VniLetters.Convert);

    /// <summary>UTF-8 that a program took for Windows-1252: "Cá»™ng hÃ²a".</summary>
    public static LegacyEncoding DoubledUtf8 { get; } = new(new("UTF-8 bị đọc nhầm thành Windows-1252", "UTF-8 read as Windows-1252"), DoubledLetters.Convert);

    /// <summary>Windows-1258: letters of Windows-1252 and tone marks after them.</summary>
    public static LegacyEncoding Windows1258 { get; } = new(new("Windows-1258", "Windows-1258"), word => word);

    public static LegacyEncoding Utf16 { get; } = new(new("UTF-16 (trong Notepad gọi là Unicode)", "UTF-16 (Notepad calls it Unicode)"), word => word);
}
