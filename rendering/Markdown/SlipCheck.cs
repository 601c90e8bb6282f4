using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Warns of what was meant as a heading, a link or bold and is not. Looks at text only, never at code.</summary>
internal sealed partial class SlipCheck(PageState state)
{
    private const int LowestLevel = 6;

    /// <summary>How far its end is looked for.</summary>
    private const int LongestBold = 400;

    private static readonly LocalText NoBlank = new("sau các dấu '#' thiếu dấu cách", "a blank is missing after the '#'");
    private static readonly LocalText BlankBetween = new("giữa ']' và '(' có dấu cách", "a blank stands between ']' and '('");
    private static readonly LocalText Unclosed = new("chữ đậm có dấu '**' mở mà không có dấu đóng", "bold text is opened by '**' and never closed");
    private static readonly LocalText NoBlankBehind = new("sau dấu '**' đóng thiếu dấu cách", "a blank is missing behind the closing '**'");
    private static readonly LocalText BlankInside = new("địa chỉ trong ngoặc có dấu cách", "the address in the brackets has a blank");

    public void Check(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (text.StartsWith("##") && !literal.IsFirstCharacterEscaped && IsLineStart(literal)) CheckHeading(literal, text);
        if (text.IndexOf("] (") is var gap and >= 0) CheckGap(literal, gap);
        if (text.IndexOf("**") is var stars and >= 0 && !literal.IsFirstCharacterEscaped) CheckStars(literal, stars);
        if (text.IndexOf("](") is var at and >= 0 && (at > 0 || !literal.IsFirstCharacterEscaped)) CheckLink(literal, at);
    }

    private static bool IsLineStart(LiteralInline literal) => literal.PreviousSibling is null or LineBreakInline && literal.Parent?.ParentBlock is not null;

    private void CheckHeading(LiteralInline literal, ReadOnlySpan<char> text)
    {
        var words = text.TrimStart('#');
        var level = text.Length - words.Length;
        if (level <= LowestLevel && words.Length > 0 && char.IsLetterOrDigit(words[0]))
            Report(literal, 0, PageState.Quote(text), NoBlank, PageState.Quote($"{new string('#', level)} {words}"));
    }

    /// <summary>The words of a link that is none are cut in pieces, so the line that it stands in is read again.</summary>
    private void CheckLink(LiteralInline literal, int at)
    {
        var (source, bracket) = (literal.Content.Text, literal.Content.Start + at);
        var end = source.AsSpan(bracket).IndexOfAny(')', '\n');
        var start = source.AsSpan(0, bracket).LastIndexOfAny('[', '\n');
        if (end < 0 || source[bracket + end] != ')' || start < 0 || source[start] != '[') return;

        var (words, address) = (source[(start + 1)..bracket], source[(bracket + 2)..(bracket + end)].Trim());
        if (!address.Contains(' ') || address.Contains('"') || !LooksLikeAddress(address)) return;
        Report(literal, start - literal.Content.Start, PageState.Quote($"[{words}]({address})"), BlankInside, PageState.Quote($"[{words}]({WithoutBlanks(address)})"));
    }

    private void CheckGap(LiteralInline literal, int at)
    {
        var (source, bracket) = (literal.Content.Text, literal.Content.Start + at);
        var end = source.AsSpan(bracket).IndexOfAny(')', '\n');
        var start = source.AsSpan(0, bracket).LastIndexOfAny('[', '\n');
        if (end < 0 || source[bracket + end] != ')' || start < 0 || source[start] != '[') return;

        var (words, address) = (source[(start + 1)..bracket], source[(bracket + "] (".Length)..(bracket + end)].Trim());
        if (address.Contains(' ') || !IsAddress(address)) return;
        Report(literal, start - literal.Content.Start, PageState.Quote($"[{words}] ({address})"), BlankBetween, PageState.Quote($"[{words}]({address})"));
    }

    /// <summary>
    /// Two stars before a word may be the mark of a note or of digits left out. Bold was meant where they begin a line that ends in a colon,
    /// or where others follow that close nothing for want of a blank: "**Điều 1.**Phạm vi".
    /// </summary>
    private void CheckStars(LiteralInline literal, int at)
    {
        var (source, start) = (literal.Content.Text, literal.Content.Start + at);
        if (start > 0 && !char.IsWhiteSpace(source[start - 1])) return;
        var line = source.AsSpan(start, Math.Min(LongestBold, source.Length - start));
        if (line.IndexOf('\n') is >= 0 and var end) line = line[..end];
        var text = line.TrimEnd().ToString();
        if (Glued().Match(text) is { Success: true } glued)
            Report(literal, at, PageState.Quote(glued.Value), NoBlankBehind, PageState.Quote($"{glued.Groups["bold"].Value} {glued.Groups["next"].Value}"));
        else if ((start == 0 || source[start - 1] == '\n') && Lead().IsMatch(text)) Report(literal, at, PageState.Quote(text), Unclosed, PageState.Quote(text) + "**");
    }

    [GeneratedRegex(@"^(?<bold>\*\*[^*\s][^*]*[.:,;)!?]\*\*)(?<next>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^\*\*[\p{L}\d][^*]*:$", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    /// <summary>The name of a file in brackets behind a bracket may be a remark: "[Phụ lục I] (PL01.doc)".</summary>
    private static bool IsAddress(string text) =>
        text.StartsWith('/') || text.StartsWith('#') || Schemes.Any(s => text.StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>A remark in brackets after a bracket, "[1](xem phụ lục)", is no address: that has a point or a slash.</summary>
    private static bool LooksLikeAddress(string text) => text.Contains('/') || IsNumberOrMailbox(text) || (text.Contains('.') && Path.GetExtension(text).Length is > 2 and < 7);

    private static bool IsNumberOrMailbox(string text) => text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static string WithoutBlanks(string address)
    {
        if (IsNumberOrMailbox(address)) return address.Replace(" ", "", StringComparison.Ordinal);
        var name = address.LastIndexOf('/') + 1;
        return address[..name].Replace(" ", "", StringComparison.Ordinal) + Slug.From(Path.GetFileNameWithoutExtension(address[name..])) + Path.GetExtension(address[name..]);
    }

    private void Report(LiteralInline literal, int offset, string quote, LocalText reason, string mended)
    {
        var position = state.PositionOf(literal);
        state.Place.Diagnostics.Add(
            MarkdownCodes.Slip, position with { Column = Math.Max(1, position.Column + offset) }, quote, reason.Vi, reason.In(Languages.English), mended);
    }
}
