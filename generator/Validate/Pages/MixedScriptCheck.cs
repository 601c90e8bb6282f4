using System.Globalization;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Pages;

/// <summary>
/// Words that are no words of one script: Latin with letters of another that look the same, or a word of such letters alone in a line
/// of Latin (security research, A12). Whole words of other scripts are fine.
/// </summary>
internal sealed class MixedScriptCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var source = page.Source;
        foreach (var (start, end) in Lines(source))
        {
            // Everything that Vietnamese is written with lies below or between these; most lines end here.
            if (!HasOther(source.AsSpan(start, end - start))) continue;
            foreach (var finding in LookAlikes.In(source[start..end]))
                diagnostics.Add(
                    TextCodes.MixedScript, page.At(start + finding.Start), ProseWalk.Quote(finding.Word), finding.Letter.ToString(),
                    "U+" + finding.Letter.Value.ToString("X4", CultureInfo.InvariantCulture), finding.Script.Vi, finding.Script.In(Languages.English));
        }
    }

    private static bool HasOther(ReadOnlySpan<char> line) =>
        line.ContainsAnyInRange('\u0370', '\u1cff') || line.ContainsAnyInRange('\uab00', '\uffff') || line.ContainsAnyInRange('\ud800', '\udfff') || line.ContainsAnyInRange('\u2100', '\u24ff');

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return (start, end);
            start = end + 1;
        }
    }
}
