using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Text.Legacy;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Load;

/// <summary>Says once for a text that it was pasted from old fonts: where it begins, and what it would read.</summary>
internal static class LegacyReport
{
    private const int MaxQuote = 60;

    /// <summary>False where there is none.</summary>
    public static bool Add(string text, string file, DiagnosticBag diagnostics)
    {
        var passages = LegacyText.Find(text);
        if (passages.Count == 0) return false;

        var first = passages[0];
        var before = text.AsSpan(0, first.Start);
        var lines = passages.Select(p => text.AsSpan(0, p.Start).Count('\n')).Distinct().Count();
        diagnostics.Add(
            TextCodes.LegacyFont, new Position(file, 1 + before.Count('\n'), first.Start - before.LastIndexOf('\n')),
            Quote(Shown(text.Substring(first.Start, first.Length))), first.Encoding.Name.Vi, first.Encoding.Name.In(Languages.English), Quote(first.Reads), $"{lines}");
        return true;
    }

    private static string Quote(string text) => SensitiveText.Quote(text, MaxQuote);

    /// <summary>A terminal shows nothing for the letter that is a soft hyphen.</summary>
    private static string Shown(string text) => string.Concat(text.Select(c => c == '\u00ad' || char.IsControl(c) ? '\ufffd' : c));
}
