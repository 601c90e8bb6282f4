using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;

namespace Portal.Rendering.Themes;

/// <summary>An address outside the portal that a template writes itself.</summary>
public sealed record TemplateLink(string Address, Position Position);

/// <summary>Finds the addresses in the text of a template.</summary>
internal static partial class TemplateLinks
{
    public static IEnumerable<TemplateLink> In(string text, string file)
    {
        foreach (Match match in Links().Matches(text))
        {
            var line = 1 + text.AsSpan(0, match.Index).Count('\n');
            yield return new TemplateLink(match.Groups[1].Value, new Position(file, line, match.Index - text.LastIndexOf('\n', match.Index)));
        }
    }

    // Up to where the template puts a value in: what follows is data and judged as such. All else that leads outside is for the gate to refuse.
    [GeneratedRegex("""\bhref\s*=\s*["'](https://[^"'{\s]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Links();
}
