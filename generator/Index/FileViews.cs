using System.Globalization;
using Portal.Generator.Load;
using Portal.Model.Text;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>Describes a file to download: its format and size before anybody pays for loading it.</summary>
internal static class FileViews
{
    public static FileView Of(Attachment file, string url, string language) => new(
        file.Name, url, Path.GetExtension(file.Name).TrimStart('.').ToUpperInvariant(), Size(file.Length, language), file.Sha256, file.IsSigned);

    private static string Size(long bytes, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language == Languages.English ? "en-GB" : "vi-VN");
        return bytes switch
        {
            < 1_000 => $"{bytes} B",
            < 1_000_000 => (bytes / 1_000.0).ToString("0.#", culture) + " kB",
            _ => (bytes / 1_000_000.0).ToString("0.#", culture) + " MB",
        };
    }
}
