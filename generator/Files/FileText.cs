using Portal.Model.Text;

namespace Portal.Generator.Files;

/// <summary>The words of a file, as far as its format gives them away.</summary>
/// <param name="Unread">Why not all of them are here; null where they are.</param>
/// <param name="IsScan">The pages are pictures: most of them have no words at all.</param>
internal sealed record FileText(IReadOnlyList<TextPart> Parts, LocalText? Unread = null, bool IsScan = false)
{
    public static FileText None { get; } = new([]);

    public static FileText Closed(string vi, string en) => new([], new LocalText(vi, en));
}

/// <summary>Words of a file that stand together.</summary>
/// <param name="Place">Where, as a Vietnamese reader would say it ("trang 3"); empty = in the file as a whole.</param>
internal sealed record TextPart(string Place, string Text);
