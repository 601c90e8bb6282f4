using Portal.Generator.Files;
using Portal.Generator.Files.Pdf;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>A file beside a page, with its content, each part made when first asked for.</summary>
internal sealed class CheckedFile(Site site, Item item, Attachment attachment)
{
    private byte[]? _content;
    private FileKind? _kind;
    private ZipPackage? _package;
    private PdfFacts? _pdf;
    private FileText? _text;
    private IReadOnlyList<FilePassage>? _passages;

    public Site Site => site;
    public Item Item => item;
    public Attachment Attachment => attachment;

    /// <summary>The place that diagnostics name: the file as a whole.</summary>
    public Position Position => new(attachment.Path);

    /// <summary>The bytes; empty where the file can no longer be read.</summary>
    public byte[] Content => _content ??= site.Repository.Source.ReadBytes(attachment.Path) ?? [];

    /// <summary>What it is by its content.</summary>
    public FileKind Kind => _kind ??= FileSniffer.Of(Content, Package);

    /// <summary>The file as a container, where it is a ZIP of any sort.</summary>
    public ZipPackage? Package => _package ??= ZipPackage.IsZip(Content) ? ZipPackage.Read(Content) : null;

    /// <summary>What there is to know of it, where it is a PDF.</summary>
    public PdfFacts? Pdf => _pdf ??= PdfScan.IsPdf(Content) ? PdfScan.Read(Content) : null;

    /// <summary>The words in it and why some may be missing.</summary>
    public FileText Text => _text ??= FileTexts.Read(Content, Kind, Package, Pdf);

    /// <summary>The words in it, as far as its format gives them away.</summary>
    public IReadOnlyList<FilePassage> Passages => _passages ??= [.. Text.Parts.Select(p => new FilePassage(p.Place, p.Text))];
}

/// <summary>Words of an attached file.</summary>
/// <param name="Place">Where they stand, for a reader ("trang 3"); empty = in the file as a whole.</param>
internal sealed record FilePassage(string Place, string Text);
