using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Rendering.Themes;

/// <summary>Joins the styles of a theme into one file: the theme's own first, then each component's by name.</summary>
internal static partial class StyleSheet
{
    public static Asset Join(ThemeFolders folders)
    {
        var text = new StringBuilder();
        foreach (var file in folders.Files("styles", "*.css").Values.Concat(folders.Files("components", "*.css", SearchOption.AllDirectories).Values))
            text.Append(File.ReadAllText(file).ReplaceLineEndings("\n").Trim()).Append("\n\n");
        var content = Encoding.UTF8.GetBytes(text.ToString());
        return new Asset($"assets/site.{Hash(content)}.css", content);
    }

    /// <summary>The first family of the token <c>--font</c>; where it is set again, the last one counts. Empty = not set.</summary>
    public static string FirstFont(ReadOnlySpan<byte> style) =>
        FontToken().Matches(Encoding.UTF8.GetString(style)).LastOrDefault() is { } token ? token.Groups[1].Value.Split(',')[0].Trim(' ', '\n', '"', '\'') : "";

    [GeneratedRegex(@"--font:\s*([^;}]+)")]
    private static partial Regex FontToken();

    /// <summary>Ten hexadecimal digits of SHA-256: enough to tell versions of one file apart.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..10];
}
