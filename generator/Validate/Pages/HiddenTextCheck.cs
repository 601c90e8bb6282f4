using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>Nothing is hidden in runs of code or in texts that only machines read.</summary>
internal sealed class HiddenTextCheck : IPageCheck
{
    /// <summary>No word, number or path is as long; a small encoded picture or a page of links is.</summary>
    private const int MaxRun = 200;
    private const int MaxTitle = 300;

    /// <summary>Long alternatives are <see cref="ImageAlternativeCheck"/>'s; one like this is a text meant for machines.</summary>
    private const int MaxAlternative = 1_000;

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var (start, length) in Runs(page.Source))
            diagnostics.Add(InjectionCodes.EncodedBlob, page.At(start), $"{length}");
        foreach (var link in PageLinks.Of(page))
        {
            if (link.IsImage) Judge(link.Words, MaxAlternative, "Văn bản thay thế của hình", "text alternative of the picture", link.Position, diagnostics);
            Judge(link.Title, MaxTitle, "Lời chú của liên kết", "title of the link", link.Position, diagnostics);
        }
        if (page.Text.Image is { } image)
            Judge(image.Alternative, MaxAlternative, "Văn bản thay thế của ảnh đại diện", "text alternative of the lead image", new Position(page.Text.File, 1, 1), diagnostics);
    }

    private static void Judge(string text, int most, string vi, string en, Position position, DiagnosticBag diagnostics)
    {
        if (text.Length > most) diagnostics.Add(InjectionCodes.LongAttribute, position, vi, $"{text.Length}", $"{most}", en);
    }

    /// <summary>Letters, digits and <c>+ / =</c> without a blank, with capitals, small letters and digits among them.</summary>
    private static IEnumerable<(int Start, int Length)> Runs(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '+' or '/' or '=' or '_' or '%')) at++;
            if (at - start >= MaxRun && IsEncoded(text.AsSpan(start, at - start))) yield return (start, at - start);
        }
    }

    private static bool IsEncoded(ReadOnlySpan<char> run) => run.ContainsAnyInRange('0', '9') && run.ContainsAnyInRange('a', 'z') | run.ContainsAnyInRange('A', 'Z');
}
