using System.Text;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Write;

/// <summary>Turns what the gate finds at a byte of a page into diagnostics with line and column.</summary>
internal sealed class GateFindings(string file, DiagnosticBag diagnostics)
{
    // A broken theme breaks every page in the same way, and often.
    private const int Most = 20;
    private const int MaxQuote = 80;
    private const int MostRead = 1_000;

    private int _count;

    /// <summary>True after so many findings that more would not help.</summary>
    public bool IsFull => _count >= Most;

    public void Add(DiagnosticCode code, ReadOnlySpan<byte> html, int offset, params string[] arguments)
    {
        if (IsFull) return;
        _count++;
        diagnostics.Add(code, PositionOf(html, offset), arguments);
    }

    /// <summary>Reports markup that a parser would have to repair. Always false, for the caller to return.</summary>
    public bool Broken(ReadOnlySpan<byte> html, int offset, LocalText what)
    {
        Add(GateCodes.NotWellFormed, html, offset, what.Vi, what.In(Languages.English));
        return false;
    }

    public static string Quote(ReadOnlySpan<byte> value) =>
        SensitiveText.Quote(Encoding.UTF8.GetString(value[..Math.Min(value.Length, MostRead)]).ReplaceLineEndings(" "), MaxQuote);

    private Position PositionOf(ReadOnlySpan<byte> html, int offset)
    {
        var before = html[..Math.Min(offset, html.Length)];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }
}
