using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Validate.Pages;

/// <summary>Letters that a wrong conversion replaced by U+FFFD: what they were is lost, so of each line the first is shown with its word.</summary>
internal sealed class LostLettersCheck : IPageCheck
{
    private const char Lost = '\ufffd';

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var source = page.Source;
        for (var at = source.IndexOf(Lost); at >= 0;)
        {
            var end = source.IndexOf('\n', at) is >= 0 and var feed ? feed : source.Length;
            var words = Words(source, at, end);
            diagnostics.Add(TextCodes.LostLetters.At(page.At(at), ProseWalk.Quote(words[0])) with { Fingerprint = Fingerprint.Of(string.Join(' ', words)) });
            at = source.IndexOf(Lost, end);
        }
    }

    /// <summary>The words of the line that lost letters, from the place of the first.</summary>
    private static List<string> Words(string source, int at, int end)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(source[start - 1])) start--;
        return [.. source[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Contains(Lost))];
    }
}
