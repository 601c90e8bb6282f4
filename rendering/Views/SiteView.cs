namespace Portal.Rendering.Views;

/// <summary>What every page of a portal says about the portal, in one language. Templates read it as <c>site</c>.</summary>
public sealed record SiteView
{
    public required string Title { get; init; }
    public required string ShortTitle { get; init; }

    /// <summary>Sample data: pages carry a visible notice.</summary>
    public bool IsSample { get; init; }

    public required string HomeUrl { get; init; }
    public required string StyleUrl { get; init; }

    /// <summary>The search page in this language.</summary>
    public required string SearchUrl { get; init; }

    public required string SiteMapUrl { get; init; }
    public required string LegalUrl { get; init; }
    public required string UnitsUrl { get; init; }
    public required string TopicsUrl { get; init; }
    public required string DataUrl { get; init; }

    /// <summary>The page on the editorial board, or null where there is none.</summary>
    public string? BoardUrl { get; init; }

    /// <summary>The list of sections with owner, frequency and deadline.</summary>
    public required string MatrixUrl { get; init; }

    /// <summary>The home page in the portal's other language, or null.</summary>
    public LanguageLink? OtherLanguage { get; init; }

    public IReadOnlyList<MenuItem> Menu { get; init; } = [];
    public IReadOnlyList<Link> FooterMenu { get; init; } = [];

    /// <summary>The portals above and below this one.</summary>
    public IReadOnlyList<Link> Relatives { get; init; } = [];

    public IReadOnlyList<Link> Channels { get; init; } = [];
    public IReadOnlyList<BodyView> Bodies { get; init; } = [];

    /// <summary>The body that owns the portal.</summary>
    public string Owner { get; init; } = "";

    public string Statement { get; init; } = "";
    public string About { get; init; } = "";
    public string Rights { get; init; } = "";
    public string? ReuseNotice { get; init; }
    public required ContactView Contact { get; init; }
}

/// <summary>A link with its words.</summary>
public sealed record Link(string Title, string Url);

/// <summary>A link to the same thing in another language.</summary>
/// <param name="Code">BCP 47.</param>
public sealed record LanguageLink(string Code, string Title, string Url);

/// <summary>A section in the menu, with those under it.</summary>
public sealed record MenuItem(string Title, string Url, string Folder, IReadOnlyList<Link> Children);

/// <summary>A body behind the portal in its role.</summary>
/// <param name="Role">The key of the role's word.</param>
public sealed record BodyView(string Role, string Name);

/// <summary>Where people reach the portal; what is not known is null.</summary>
public sealed record ContactView(string? Address, string? Phone, string? PhoneUrl, string? Fax, string? Email);
