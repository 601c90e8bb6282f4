using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Portal.Model.Checks;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Validate.Pages;

/// <summary>
/// The text alternative of an image says what the image shows (WCAG 1.1.1; a file name or "hình ảnh" is failure F30). That there is one is
/// the business of reading; an image that is mere decoration does not belong into content.
/// </summary>
internal sealed partial class ImageAlternativeCheck : IPageCheck
{
    // A map or a chart of posts takes some sentences; more is a text of its own.
    private const int MaxLength = 400;

    private static readonly LocalText FileName = new("đó là tên tệp", "it is the name of a file");
    private static readonly LocalText Filler = new("chữ này dùng cho hình nào cũng được", "these words fit any image");
    private static readonly LocalText Title = new("tiêu đề bài", "the title of the page");
    private static readonly LocalText Caption = new("chú thích cạnh hình", "the caption beside it");

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var prose in page.Proses)
            foreach (var image in prose.Images())
            {
                var text = InlineText.Of(image);
                Judge(page, text, prose.At(image), diagnostics);
                if (text.Length > 0 && (Same(image.Title, text) || Same(Beside(image), text)))
                    Report(AccessibilityCodes.RepeatedAlternative, prose.At(image), text, Caption, diagnostics);
            }

        foreach (var image in page.Text.Fields.Values.SelectMany(v => v.WithParts).OfType<ImageValue>().Append(page.Text.Image).OfType<ImageValue>().Distinct())
        {
            var place = Place(page, image);
            Judge(page, image.Alternative, place, diagnostics);
            if (Same(page.Text.Title, image.Alternative)) Report(AccessibilityCodes.RepeatedAlternative, place, image.Alternative, Title, diagnostics);
        }
    }

    private static void Judge(CheckedPage page, string text, Position place, DiagnosticBag diagnostics)
    {
        var words = page.Site.Repository.Words;
        var plain = AccessibilityWords.Plain(text);
        if (text.Length == 0) return;
        if (FileNames().IsMatch(text.Trim())) Report(AccessibilityCodes.EmptyAlternative, place, text, FileName, diagnostics);
        else if (words.ImageTexts.Contains(plain) || words.ImageTexts.Contains(plain.TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))) Report(AccessibilityCodes.EmptyAlternative, place, text, Filler, diagnostics);
        else if (words.TableImages.Any(t => plain.StartsWith(t, StringComparison.Ordinal))) diagnostics.Add(AccessibilityCodes.TableAsImage, place, ProseWalk.Quote(text));
        if (text.Length > MaxLength)
            diagnostics.Add(AccessibilityCodes.LongAlternative, place, text.Length.ToString(CultureInfo.InvariantCulture), MaxLength.ToString(CultureInfo.InvariantCulture), ProseWalk.Quote(text));
    }

    private static void Report(DiagnosticCode code, Position place, string text, LocalText why, DiagnosticBag diagnostics) =>
        diagnostics.Add(code, place, ProseWalk.Quote(text), why.Vi, why.In(Languages.English));

    /// <summary>The words under an image: the rest of its paragraph, or the next one.</summary>
    private static string? Beside(Markdig.Syntax.Inlines.LinkInline image)
    {
        if (image.Parent?.ParentBlock is not ParagraphBlock { Parent: { } parent } paragraph) return null;
        var alone = paragraph.Words();
        if (alone.Length > 0) return alone.Replace(InlineText.Of(image), "", StringComparison.Ordinal).Trim() is { Length: > 0 } rest ? rest : Next(parent, paragraph);
        return Next(parent, paragraph);
    }

    private static string? Next(ContainerBlock parent, Block paragraph) =>
        parent.IndexOf(paragraph) is var at && at + 1 < parent.Count && parent[at + 1] is ParagraphBlock next ? next.Words() : null;

    private static bool Same(string? one, string other) => one is { Length: > 0 } && AccessibilityWords.Plain(one) == AccessibilityWords.Plain(other);

    /// <summary>A line of the front matter; fields do not keep the place of each value.</summary>
    private static Position Place(CheckedPage page, ImageValue image)
    {
        var at = page.Source.IndexOf(image.Alternative, StringComparison.Ordinal);
        return at < 0 ? new Position(page.Text.File, 1, 1) : page.At(at);
    }

    [GeneratedRegex(@"^[\w\-. ()]+\.(jpe?g|png|gif|webp|bmp|svg|tiff?|heic)$|^(img|dsc[nf]?|image|photo|pxl|screenshot|untitled|scan|z)[-_ ]?\d[\w-]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileNames();
}
