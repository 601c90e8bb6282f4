using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>Warns of what was meant as a heading or a link and is neither. Looks at text only, never at code.</summary>
internal sealed class SlipCheck(PageState state)
{
    private const int LowestLevel = 6;

    private static readonly LocalText NoBlank = new("sau các dấu '#' thiếu dấu cách", "a blank is missing after the '#'");
    private static readonly LocalText BlankInside = new("địa chỉ trong ngoặc có dấu cách", "the address in the brackets has a blank");

    public void Check(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (text.StartsWith("##") && !literal.IsFirstCharacterEscaped && IsLineStart(literal)) CheckHeading(literal, text);
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

    /// <summary>A remark in brackets after a bracket, "[1](xem phụ lục)", is no address: that has a point or a slash.</summary>
    private static bool LooksLikeAddress(string text) => text.Contains('/') || (text.Contains('.') && Path.GetExtension(text).Length is > 2 and < 7);

    private static string WithoutBlanks(string address)
    {
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
