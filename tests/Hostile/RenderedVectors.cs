using System.Text;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Yaml;
using Portal.Rendering;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Hostile;

/// <summary>The HTML that the renderer makes of an attack, whatever was reported about it.</summary>
internal static class RenderedVectors
{
    /// <summary>The attack as a page and as a passage of a field, as text and in a quoted attribute, as an image's alternative and as an address.</summary>
    public static string Html(Vector vector, DiagnosticBag found)
    {
        var html = new StringBuilder();
        foreach (var body in Bodies(vector)) html.Append(MarkdownReader.Read(body, "f.md", 1, Languages.Vietnamese, null, found).Body.Value).Append('\n');
        var passage = new MarkdownValue(vector.Input, new TextPlace(default, IsVerbatim: false), source => source);
        html.Append(MarkdownReader.ReadPassage(passage, vector.Input, Languages.Vietnamese, null, found).Body.Value);
        html.Append("<p title=\"").Append(HtmlText.Escape(vector.Input)).Append("\">").Append(HtmlText.Escape(vector.Input)).Append("</p>\n");
        if (UrlSanitizer.TrySanitize(vector.Input, out var url)) html.Append("<a href=\"").Append(HtmlText.Escape(url.Value)).Append("\">a</a>\n");
        return html.ToString();
    }

    private static string[] Bodies(Vector vector) => vector.Place switch
    {
        "body" => [vector.Input],
        "url" or "redirect" => [$"[a]({vector.Input})", $"<{vector.Input}>", $"![a]({vector.Input})", $"[a][r]\n\n[r]: {vector.Input}", $"[a](<{vector.Input}>)", vector.Input],
        "alt" => [$"![{vector.Input}](/a.png)", $"![a](/a.png \"{vector.Input}\")", vector.Input],
        _ => [vector.Input, $"## {vector.Input}\n\n| a |\n|---|\n| {vector.Input} |", $"[a](/b \"{vector.Input}\")", $"`{vector.Input}`"],
    };
}
