namespace Portal.Rendering.Views;

/// <summary>The frame that every page stands in. Templates of the <c>page</c> layout read it as <c>page</c>.</summary>
/// <param name="Head">Metadata, made by code: it must be complete whatever a theme does.</param>
/// <param name="Main">The page itself, from its own layout.</param>
public sealed record FrameView(string Title, string Language, Html Head, Html Header, Html Footer, Html Main)
{
    /// <summary>The module that the page runs; null for none.</summary>
    public string? ScriptUrl { get; init; }
}

/// <summary>Where a page stands.</summary>
/// <param name="Trail">The pages above it, the home page first.</param>
public sealed record TrailView(IReadOnlyList<Link> Trail, string Here);

/// <summary>A date for readers and for machines.</summary>
public sealed record DateView(string Iso, string Text);

/// <summary>A short remark on an item: "Hết hiệu lực".</summary>
/// <param name="Kind">A class of the theme: <c>good</c>, <c>warning</c>, <c>over</c>, <c>plain</c>.</param>
public sealed record Badge(string Text, string Kind);

/// <summary>An item in a list.</summary>
public sealed record CardView(
    string Title, string Url, string Summary, string Type, DateView? Date, IReadOnlyList<Badge> Badges, IReadOnlyList<FactView> Facts, ImageView? Image);

/// <summary>A named value, already HTML.</summary>
public sealed record FactView(string Label, Html Value);

/// <summary>An image with its alternative.</summary>
/// <param name="Width">Pixels, as <paramref name="Height"/>; null where the file does not say.</param>
public sealed record ImageView(string Url, string Alternative, int? Width = null, int? Height = null);

/// <summary>A list of items, one page of it. Layouts: <c>list</c>, <c>topic</c>, <c>unit</c>.</summary>
/// <param name="Cards">The items of this page, ready rendered.</param>
/// <param name="Total">Items in the whole list.</param>
public sealed record ListView(
    TrailView Trail, string Title, string Description, int Total, string ListAs, IReadOnlyList<Html> Cards, PagerView? Pager,
    IReadOnlyList<Link> Children, string? FeedUrl, IReadOnlyList<FactView> Facts)
{
    /// <summary>Ways to parts of the list by what its items have in common, with how many there are. On the first page only.</summary>
    public IReadOnlyList<DirectoryGroup> Groups { get; init; } = [];

    /// <summary>Where documents like these are found by number, date and the like; null where there are none.</summary>
    public string? FinderUrl { get; init; }

    /// <summary>What the links to the lists below are called, where they are not sections.</summary>
    public string? ChildrenTitle { get; init; }
}

/// <summary>The pages of a list. Numbers are links but for the present one.</summary>
public sealed record PagerView(int Number, int Count, string? Previous, string? Next, IReadOnlyList<PagerStep> Steps);

/// <summary>One number of a pager; a gap has no number.</summary>
public sealed record PagerStep(int? Number, string? Url, bool IsHere);

/// <summary>The home page.</summary>
public sealed record HomeView(string Title, string Intro, IReadOnlyList<HomeBlock> Blocks, IReadOnlyList<Link> Sections, IReadOnlyList<Link> Relatives);

/// <summary>The newest items of one section.</summary>
public sealed record HomeBlock(string Title, string Url, IReadOnlyList<Html> Cards);

/// <summary>A page of links under headings: units, topics, site map.</summary>
public sealed record DirectoryView(TrailView Trail, string Title, string Description, IReadOnlyList<DirectoryGroup> Groups);

/// <summary>Links under one heading; the heading may be a link itself.</summary>
public sealed record DirectoryGroup(string Title, string? Url, IReadOnlyList<DirectoryEntry> Entries);

/// <summary>A link with a remark, such as how many items it leads to.</summary>
public sealed record DirectoryEntry(string Title, string Url, string? Note);

/// <summary>The page about the portal and the rules it stands on.</summary>
public sealed record LegalView(
    TrailView Trail, string Title, IReadOnlyList<FactView> Decision, IReadOnlyList<BodyView> Bodies, TableView? Laws, TableView? Sections,
    IReadOnlyList<string> Standards, IReadOnlyList<string> Attribution, string MetadataNote)
{
    /// <summary>Lists of sections taken over from laws, with the status of each law.</summary>
    public TableView? Profiles { get; init; }

    /// <summary>The other rules, a table for each area.</summary>
    public IReadOnlyList<TableView> Rules { get; init; } = [];
}

/// <summary>A page of named values and tables. Layout: <c>tables</c>.</summary>
public sealed record TablesView(TrailView Trail, string Title, string Description, IReadOnlyList<FactView> Facts, IReadOnlyList<TableView> Tables);

/// <summary>A table for people: a caption, named columns, cells already HTML.</summary>
public sealed record TableView(string Caption, IReadOnlyList<ColumnView> Columns, IReadOnlyList<IReadOnlyList<Html>> Rows);

/// <summary>A column; numbers stand at the right.</summary>
public sealed record ColumnView(string Title, bool IsNumber);

/// <summary>The search page, or the document finder. Layout: <c>search</c>; what it finds is shown by <c>scripts/</c>.</summary>
/// <param name="Url">Where its form leads: to itself.</param>
/// <param name="IsFinder">Finds documents only, by number and date too.</param>
public sealed record SearchView(TrailView Trail, string Title, string Description, string Url, bool IsFinder)
{
    /// <summary>The finder for the search page and the other way round; null where there are no documents.</summary>
    public string? OtherUrl { get; init; }

    /// <summary>The languages of the portal's pages, with blanks between.</summary>
    public string Languages { get; init; } = "";

    public IReadOnlyList<SearchFacetView> Facets { get; init; } = [];

    /// <summary>The portals whose indexes are searched too.</summary>
    public IReadOnlyList<SearchPortalView> Below { get; init; } = [];

    /// <summary>The portals that search this one too, the nearest first.</summary>
    public IReadOnlyList<SearchPortalView> Above { get; init; } = [];

    /// <summary>Where one looks without scripts.</summary>
    public IReadOnlyList<DirectoryGroup> Groups { get; init; } = [];
}

/// <summary>One way to narrow results.</summary>
/// <param name="Key">Of the facet in the index, and in addresses.</param>
public sealed record SearchFacetView(string Key, string Label, bool IsOpen)
{
    /// <summary>Labels of the types, with bars between, of which one must be chosen before it is of use; empty = always of use.</summary>
    public string Types { get; init; } = "";
}

/// <summary>Another portal that can be searched.</summary>
/// <param name="Origin">Scheme and host.</param>
public sealed record SearchPortalView(string Title, string Origin, string Languages);
