namespace Portal.Rendering.Views;

/// <summary>An item's page. Layouts that a type may name read it as <c>page</c>.</summary>
public sealed record ItemView
{
    public required TrailView Trail { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string Type { get; init; }
    public required DateView Published { get; init; }

    /// <summary>The time is that of the merge, not of the release, and the page says so.</summary>
    public bool IsMergeTime { get; init; }

    /// <summary>When it last changed, where that is after it was published.</summary>
    public DateView? Changed { get; init; }

    /// <summary>When somebody last made sure that it is still right.</summary>
    public DateView? Reviewed { get; init; }

    public Link? Unit { get; init; }

    /// <summary>Who is accountable: the head of the unit.</summary>
    public string? Responsible { get; init; }

    public string? Author { get; init; }
    public Link? Source { get; init; }
    public IReadOnlyList<Link> Topics { get; init; } = [];
    public IReadOnlyList<Badge> Badges { get; init; } = [];
    public ImageView? Image { get; init; }

    /// <summary>The fields of its type, in the type's order.</summary>
    public IReadOnlyList<FactView> Record { get; init; } = [];

    /// <summary>What can be heard or watched here, with its transcript.</summary>
    public MediaView? Media { get; init; }

    /// <summary>Fields that are tables.</summary>
    public IReadOnlyList<TableView> Tables { get; init; } = [];

    /// <summary>Relations to other items as they read from here, also those that only the other one states.</summary>
    public IReadOnlyList<RelationView> Relations { get; init; } = [];

    public IReadOnlyList<FileView> Files { get; init; } = [];
    public IReadOnlyList<ChangeView> Changes { get; init; } = [];
    public Html Body { get; init; }

    /// <summary>The headings of the body, where there are enough for a table of contents.</summary>
    public IReadOnlyList<Link> Contents { get; init; } = [];

    /// <summary>The same page in another language.</summary>
    public LanguageLink? Translation { get; init; }

    /// <summary>A translation is for reference only: the Vietnamese text prevails.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>The wordings by which a reuser names the source.</summary>
    public IReadOnlyList<string> Attribution { get; init; } = [];

    public required string Address { get; init; }

    /// <summary>The same for printing, or null.</summary>
    public string? PrintUrl { get; init; }
}

/// <summary>An item for printing. Its layout is a whole document: it has no frame, and reads this as <c>page</c>.</summary>
/// <param name="Head">Metadata, made by code: it must be complete whatever a theme does.</param>
public sealed record PrintView(string Title, string Language, Html Head, ItemView Item);

/// <summary>Other items in one relation to this one.</summary>
public sealed record RelationView(string Title, IReadOnlyList<Link> Items);

/// <summary>A file to download.</summary>
/// <param name="Sha256">So that anybody can see the bytes are the issuer's.</param>
/// <param name="IsSigned">It carries a digital signature; the page says so, and that nobody has verified it.</param>
public sealed record FileView(string Name, string Url, string Format, string Size, string Sha256, bool IsSigned = false);

/// <summary>A change that readers can see.</summary>
public sealed record ChangeView(DateView On, string Note);
