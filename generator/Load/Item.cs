using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Load;

/// <summary>One piece of content, read and checked by its type; what other files say about it is not known yet.</summary>
public sealed record Item
{
    public required string Id { get; init; }
    public required ContentType Type { get; init; }
    public required Tenant Tenant { get; init; }
    public required Section Section { get; init; }

    /// <summary>The folder's name and the last part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>The Vietnamese version, which every item has.</summary>
    public required ItemText Text { get; init; }

    /// <summary>The English version, or null.</summary>
    public ItemText? English { get; init; }

    /// <summary>The unit that supplied it and answers for it.</summary>
    public string? Unit { get; init; }

    public string? Author { get; init; }
    public string? Source { get; init; }
    public string? Contributor { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Parts of the regulation's section that the page meets.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    public PublicationFields Publication { get; init; } = PublicationFields.Nothing;
    public IReadOnlyList<ItemChange> Changes { get; init; } = [];
    public IReadOnlyList<string> RedirectFrom { get; init; } = [];
    public IReadOnlyDictionary<string, FieldValue> Fields { get; init; } = new Dictionary<string, FieldValue>();

    /// <summary>A term of the vocabulary of classifications; anything but public is refused.</summary>
    public string? Classification { get; init; }

    /// <summary>How the content came to be, a term of the vocabulary of kinds of work: royalties are counted by it.</summary>
    public string? Work { get; init; }

    /// <summary>When somebody last made sure that it is still right.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The files that stand beside it.</summary>
    public IReadOnlyList<Attachment> Files { get; init; } = [];

    /// <summary>The places of the keys of its front matter.</summary>
    public required KeyPlaces Places { get; init; }

    /// <summary>The lines whose value nobody has looked at since the item was begun.</summary>
    public IReadOnlyList<int> Marked { get; init; } = [];

    /// <summary>The address in Vietnamese: <c>/tin-tuc/khai-mac/</c>.</summary>
    public string Url => $"/{Section.Folder}/{Slug}/";

    public string Path => Places.File;

    /// <summary>The version in a language; the Vietnamese one where there is no other.</summary>
    public ItemText In(string language) => language == Languages.English && English is not null ? English : Text;

    /// <summary>The value that plays a role of a trait, or null.</summary>
    public FieldValue? Role(string trait, string role) =>
        Type.FieldOf(trait, role) is { } key ? Fields.GetValueOrDefault(key) : null;

    public Attachment? File(string name) => Files.FirstOrDefault(f => f.Name == name);
}

/// <summary>What an item says in one language.</summary>
/// <param name="Fields">The fields that this language gives itself, over those of the Vietnamese version.</param>
/// <param name="Body">Markdown as written.</param>
/// <param name="BodyLine">The line of the file that the body starts on.</param>
public sealed record ItemText(
    string Language, string Title, string Summary, ImageValue? Image, IReadOnlyDictionary<string, FieldValue> Fields, string Body, string File, int BodyLine);

/// <summary>What the front matter says about when the item may be seen.</summary>
/// <param name="Published">Sample data only: when it was published.</param>
/// <param name="Before">Imported content: when and where it was published before.</param>
public sealed record PublicationFields(DateTimeOffset? Published, PublishedBefore? Before, DateTimeOffset? PublishAt, bool IsDraft, Withdrawal? Withdrawn)
{
    public static PublicationFields Nothing { get; } = new(null, null, null, IsDraft: false, null);
}

/// <summary>Where content stood before it came to this portal.</summary>
public sealed record PublishedBefore(DateOnly Date, string Address);

/// <summary>That an item was taken down, and why.</summary>
public sealed record Withdrawal(DateOnly Date, string Reason);

/// <summary>A visible change of information.</summary>
/// <param name="On">When the news of it was received or the change decided.</param>
public sealed record ItemChange(DateOnly On, string Note);

/// <summary>A file beside a page. A document is published byte for byte: a signature on it must stay valid.</summary>
/// <param name="Path">From the root.</param>
/// <param name="Length">In bytes, as it is published.</param>
/// <param name="Sha256">Of what is published, in hexadecimal.</param>
public sealed record Attachment(string Name, string Path, long Length, string Sha256)
{
    /// <summary>Its size in pixels, where it is an image.</summary>
    public ImageSize? Image { get; init; }

    /// <summary>An image that is published without what its camera or program noted in it.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>It carries a digital signature, which nobody has verified.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The language it is in: English where its name says so, as in <c>bao-cao.en.pdf</c>.</summary>
    public string Language =>
        System.IO.Path.GetFileNameWithoutExtension(Name).EndsWith($".{Languages.English}", StringComparison.OrdinalIgnoreCase) ? Languages.English : Languages.Vietnamese;
}

/// <summary>Where each key of a front matter stands; a misspelt one stands for the one that was meant.</summary>
public sealed class KeyPlaces(string file, IReadOnlyList<(string Key, int Line, int Column)> keys)
{
    public string File { get; } = file;

    /// <summary>The start of the front matter, for what is missing from it.</summary>
    public Position Start => new(File, 1, 1);

    /// <summary>True where the author gave the key a value, rightly or not, or misspelt it.</summary>
    public bool Has(string key) => keys.Any(k => k.Key == key);

    /// <summary>The key that a line belongs to.</summary>
    public string On(int line) => keys.LastOrDefault(k => k.Line <= line).Key ?? "";

    public Position At(string key)
    {
        foreach (var (name, line, column) in keys)
            if (name == key) return new Position(File, line, column);
        return Start;
    }
}
