using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>
/// Marks of lists as word processors paste them or hasty fingers type them: bullets, the "o" of Word's second level, a dash or a number without a
/// blank behind it. Markdown knows none of them and runs the lines together.
/// </summary>
public static partial class ListMark
{
    /// <summary>A line as Markdown takes it for an item of a list; null where it has none of these marks.</summary>
    public static string? Mended(string line)
    {
        var mark = Mark().Match(line);
        if (!mark.Success) return null;
        var (indent, text) = (mark.Groups["indent"].Value, mark.Groups["text"].Value);
        if (mark.Groups["number"] is { Success: true } number) return $"{indent}{number.Value} {text}";
        return $"{indent}{(mark.Groups["second"].Success ? "  " : "")}- {text}";
    }

    [GeneratedRegex(@"^(?<indent>[ ]{0,3})(?:[•●▪■◦‣][ \t\u00a0]*|·[ \t\u00a0]+|(?<second>o)\t[ \t]*|-(?=\p{L})|(?<number>\d{1,2}\.)(?=\p{Lu}\p{L}))(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
