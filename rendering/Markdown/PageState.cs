using System.Text;
using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Text.PersonalData;

namespace Portal.Rendering.Markdown;

/// <summary>What the writers of one page share: the output, the place, and how deep they are.</summary>
internal sealed class PageState(StringBuilder output)
{
    // References repeat their address and title: the output can be far longer than the page.
    private const int MaxOutput = 4 * 1024 * 1024;

    private const int MaxQuote = 60;
    private const int MostRead = 1_000;

    private static readonly LocalText TooLong = new("trang dựng ra dài quá 4 MB", "the page would be longer than 4 MB");

    private int _depth;

    public StringBuilder Output { get; } = output;

    public MarkdownPlace Place { get; private set; } = new(default, Languages.Vietnamese, null, new DiagnosticBag());

    /// <summary>True inside a link, where no other link may stand.</summary>
    public bool InLink { get; set; }

    /// <summary>True after a budget ran out: the page is refused, and nothing more is written.</summary>
    public bool IsStopped { get; private set; }

    public void Begin(MarkdownPlace place) => (Place, InLink, IsStopped, _depth) = (place, false, false, 0);

    /// <summary>Goes one level down, or stops the page. Every true is paired with a <see cref="Leave"/>.</summary>
    public bool Enter(MarkdownObject node)
    {
        if (IsStopped) return false;
        if (_depth >= MarkdownBudget.MaxNesting) return Stop(node, MarkdownBudget.Nesting);
        if (Output.Length > MaxOutput) return Stop(node, TooLong);
        _depth++;
        return true;
    }

    public void Leave() => _depth--;

    public void Report(DiagnosticCode code, MarkdownObject node, params string[] arguments) =>
        Place.Diagnostics.Add(code, PositionOf(node), arguments);

    /// <summary>A kind of node that no writer knows: refused, so that a new Markdig cannot print what nobody thought of.</summary>
    public void ReportUnknown(MarkdownObject node)
    {
        var name = node.GetType().Name;
        Report(MarkdownCodes.TooComplex, node, $"cú pháp '{name}' không được hỗ trợ", $"the syntax '{name}' is not supported");
    }

    /// <summary>What a passage of a field may not have: its ids and its place in the outline belong to the body of the page.</summary>
    public void ReportBodyOnly(MarkdownObject node, LocalText what, string quote) =>
        Report(MarkdownCodes.BodyOnly, node, what.Vi, Quote(quote), what.In(Languages.English));

    public Position PositionOf(MarkdownObject node) => Place.At(node.Line, node.Column);

    public string Word(LocalText text) => text.In(Place.Language);

    /// <summary>A value as a message quotes it: one line, and not the whole page.</summary>
    public static string Quote(ReadOnlySpan<char> value)
    {
        var quote = new StringBuilder(MaxQuote + 1);
        // Masked before it is cut.
        foreach (var letter in value.Length > MaxQuote ? SensitiveText.Masked(value[..Math.Min(value.Length, MostRead)].ToString()) : value)
        {
            if (letter is '\r' or '\n' && quote.Length > 0) break;
            if (quote.Length == MaxQuote) return quote.Append('…').ToString();
            quote.Append(char.IsControl(letter) ? '\ufffd' : letter);
        }

        return quote.ToString();
    }

    private bool Stop(MarkdownObject node, LocalText reason)
    {
        IsStopped = true;
        Report(MarkdownCodes.TooComplex, node, reason.Vi, reason.In(Languages.English));
        return false;
    }
}
