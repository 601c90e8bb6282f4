using System.Text;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>A file beside a page, with its content, each part made when first asked for.</summary>
internal sealed class CheckedFile(Site site, Item item, Attachment attachment)
{
    private byte[]? _content;
    private IReadOnlyList<FilePassage>? _passages;

    public Site Site => site;
    public Item Item => item;
    public Attachment Attachment => attachment;

    /// <summary>The place that diagnostics name: the file as a whole.</summary>
    public Position Position => new(attachment.Path);

    /// <summary>The bytes; empty where the file can no longer be read.</summary>
    public byte[] Content => _content ??= site.Repository.Source.ReadBytes(attachment.Path) ?? [];

    /// <summary>The words in it, as far as its format gives them away.</summary>
    public IReadOnlyList<FilePassage> Passages => _passages ??= ReadPassages();

    private IReadOnlyList<FilePassage> ReadPassages() => Path.GetExtension(attachment.Name).ToLowerInvariant() switch
    {
        ".csv" or ".txt" or ".vtt" or ".json" or ".xml" or ".md" => [new FilePassage("", Encoding.UTF8.GetString(Content))],
        _ => [],
    };
}

/// <summary>Words of an attached file.</summary>
/// <param name="Place">Where they stand, for a reader ("trang 3"); empty = in the file as a whole.</param>
internal sealed record FilePassage(string Place, string Text);
