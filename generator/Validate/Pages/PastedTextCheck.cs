using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Validate.Pages;

/// <summary>
/// Text from a word processor that Markdown takes for something else: bullets it does not know, lines of dashes that turn the words above into a heading,
/// indented lines that become code, quotation marks of print round a value of the front matter.
/// </summary>
internal sealed partial class PastedTextCheck : IPageCheck
{
    private static readonly LocalText Underlined = new("sẽ thành đề mục lớn, vì ngay dưới là một dòng toàn dấu gạch", "becomes a heading, because a line of dashes stands right below");
    private static readonly LocalText Unline = new("Xóa dòng gạch hoặc để một dòng trống trước nó; nếu đúng là đề mục thì viết '## ' trước chữ", "Remove the line or leave an empty one before it; for a heading write '## ' before the words");
    private static readonly LocalText Indented = new("sẽ hiện trong khung mã lệnh, vì dòng thụt vào từ 4 dấu cách hoặc một dấu tab", "is shown as program code, because the line begins with 4 blanks or a tab");
    private static readonly LocalText Unindent = new("Xóa các dấu cách và dấu tab ở đầu dòng", "Remove the blanks and tabs at the beginning of the line");

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        CheckFrontMatter(page, diagnostics);
        foreach (var prose in page.Proses)
        {
            foreach (var paragraph in prose.Tree.Descendants<ParagraphBlock>().Where(p => p.Parent is not TableCell)) CheckList(prose, paragraph, diagnostics);
            foreach (var heading in prose.Tree.Descendants<HeadingBlock>().Where(h => h is { IsSetext: true, Level: > 1 })) Report(prose, heading, Underlined, Unline, diagnostics);
            foreach (var code in prose.Tree.Descendants<CodeBlock>().Where(c => c is not FencedCodeBlock)) Report(prose, code, Indented, Unindent, diagnostics);
        }
    }

    /// <summary>Told once for each paragraph: its lines have one cause.</summary>
    private static void CheckList(Prose prose, ParagraphBlock paragraph, DiagnosticBag diagnostics)
    {
        if (paragraph.Span.Length < 1) return;
        var lines = prose.Source.Substring(paragraph.Span.Start, paragraph.Span.Length).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (ListMark.Mended(lines[i]) is not { } mended) continue;
            diagnostics.Add(MarkdownCodes.ListMark, prose.Place.At(paragraph.Line + i, i == 0 ? paragraph.Column : 0), ProseWalk.Quote(Plain(lines[i])), ProseWalk.Quote(mended));
            return;
        }
    }

    private static void Report(Prose prose, LeafBlock block, LocalText what, LocalText remedy, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            MarkdownCodes.Pasted, prose.At(block) with { Column = 1 }, ProseWalk.Quote(Plain(FirstLine(block))), what.Vi, what.In(Languages.English), remedy.Vi, remedy.In(Languages.English));

    private static string FirstLine(LeafBlock block) => block.Inline is null ? block.Lines.Lines is [var line, ..] ? line.ToString() : "" : block.Words().Split('\n')[0];

    private static string Plain(string text) => text.Replace('\t', ' ').Trim();

    /// <summary>Lines of the front matter, as they were typed: the value itself no longer tells a title from its marks.</summary>
    private static void CheckFrontMatter(CheckedPage page, DiagnosticBag diagnostics)
    {
        if (page.Source.IndexOf("\n---", StringComparison.Ordinal) is not (> 0 and var end)) return;
        foreach (Match match in Quoted().Matches(page.Source[..end]))
        {
            var (key, words) = (match.Groups["key"].Value, match.Groups["words"].Value);
            if (IsUnreadable(page, key)) continue;
            diagnostics.Add(
                MarkdownCodes.CurlyQuotes, page.At(match.Groups["value"].Index), key, ProseWalk.Quote(match.Groups["value"].Value),
                SensitiveText.Quote(words, LongestMended), SensitiveText.Quote(words.Replace("'", "''", StringComparison.Ordinal), LongestMended));
        }
    }

    /// <summary>A field whose value was refused has been told of already, and is on no page.</summary>
    private static bool IsUnreadable(CheckedPage page, string key) => page.Item.Type.Fields.Any(f => f.Key == key) && !page.Text.Fields.ContainsKey(key);

    private const int LongestMended = 200;

    [GeneratedRegex(@"^[ -]*(?<key>[a-z][a-z0-9-]*):[ ]+(?<value>[“”„](?<words>[^“”„""\n]+)[“”])[ ]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
