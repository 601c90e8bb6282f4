using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>Letters that a wrong conversion replaced by U+FFFD: what they were is lost, so the first is shown with its word.</summary>
internal sealed class LostLettersCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var (source, at) = (page.Source, page.Source.IndexOf('\ufffd'));
        if (at < 0) return;
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(source[start - 1])) start--;
        while (end < source.Length && !char.IsWhiteSpace(source[end])) end++;
        diagnostics.Add(TextCodes.LostLetters, page.At(at), ProseWalk.Quote(source[start..end]));
    }
}
