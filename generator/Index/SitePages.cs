using System.Collections.Concurrent;
using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Rendering;
using Portal.Rendering.Themes;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>What all pages of one portal in one language share: its view, its frame, its cards. Safe to use from many threads.</summary>
internal sealed class SitePages
{
    private readonly HeadWriter _head;
    // An address that no page has: it stands for the other language's page until that is known.
    private const string Elsewhere = "/@/";

    private readonly ConcurrentDictionary<string, (Html Header, Html Footer)> _frames = new();
    private readonly ConcurrentDictionary<string, string> _headers = new();
    private readonly Lazy<ILookup<string, Item>> _bySection;
    private readonly ConcurrentDictionary<string, Html> _cards = new();

    public SitePages(Site site, Theme theme, string language, Relations relations, DiagnosticBag diagnostics)
    {
        (Site, Theme, Language, Relations, Diagnostics) = (site, theme, language, relations, diagnostics);
        View = SiteViews.Make(site, theme, language);
        Validity = new Validity(site, relations, theme.Words, language);
        _bySection = new Lazy<ILookup<string, Item>>(() => Items.ToLookup(i => i.Section.Folder));
        _head = new HeadWriter(Origin, View.Title, site.Tenant.IsSample);
    }

    public Site Site { get; }
    public Theme Theme { get; }
    public string Language { get; }
    public DiagnosticBag Diagnostics { get; }
    public SiteView View { get; }
    public Relations Relations { get; }
    public Validity Validity { get; }

    public Tenant Tenant => Site.Tenant;
    public string Origin => Site.Tenant.CanonicalHost.Origin;

    /// <summary>The visible items that this language has a version of.</summary>
    public IEnumerable<Item> Items => Language == Languages.Vietnamese ? Site.Visible : Site.Visible.Where(i => i.English is not null);

    /// <summary>Takes in the words of every page that is made; null where nothing is to be found.</summary>
    public SearchFiles? Search { get; init; }

    /// <summary>Knows every address, once all outputs are listed.</summary>
    public LinkCheck? LinkCheck { get; set; }

    /// <summary>The items of each section, by folder.</summary>
    public ILookup<string, Item> BySection => _bySection.Value;

    public string Word(string key) => Theme.Words.Get(key, Language);

    public string Url(Item item) => Addresses.In(Language, item.Url);

    public string Url(Section section) => Addresses.In(Language, $"/{section.Folder}/");

    /// <summary>A link to an item in this language where it has it; an item of another portal by its full address.</summary>
    public Link LinkTo(Item item)
    {
        var text = item.In(Language);
        var origin = item.Tenant.Id == Tenant.Id ? "" : item.Tenant.CanonicalHost.Origin;
        return new Link(text.Title, origin + Addresses.In(text.Language, item.Url));
    }

    /// <summary>The facts that pages of the portal's own (lists, home) have in common.</summary>
    public PageFacts Facts(string title, string description, string url) => new()
    {
        Title = title,
        Description = description,
        Url = url,
        Language = Language,
        Date = Site.AsOf,
        Creator = PublisherOn(Site.AsOf),
        Publisher = PublisherOn(Site.AsOf),
        Rights = View.Rights,
        Coverage = Tenant.Place,
        DcmiType = "Collection",
    };

    /// <summary>The owner under the name it had on a day: old pages keep the publisher they had.</summary>
    public string PublisherOn(DateTimeOffset time) =>
        Tenant.Bodies.Owner?.NameOn(VietnamTime.DayOf(time)).In(Language) ?? View.Title;

    /// <summary>A whole page.</summary>
    /// <param name="layout">The layout of its own part.</param>
    /// <param name="folder">The section it stands in, to mark it in the menu; empty = none.</param>
    /// <param name="script">The module that it runs; null for none.</param>
    public Html? Page(PageFacts facts, string layout, object view, string folder = "", string? script = null)
    {
        if (Theme.Render(layout, View, view, Language, facts.Url, Diagnostics) is not { } main) return null;
        var (header, footer) = _frames.GetOrAdd(folder, MakeFrame);
        var frame = new FrameView(TitleOf(facts), Language, _head.Write(facts), SwitchedHeader(facts, folder) ?? header, footer, main) { ScriptUrl = script };
        return Theme.Render("page", View, frame, Language, facts.Url, Diagnostics);
    }

    /// <summary>A page for printing: the layout is the whole of it.</summary>
    public Html? PrintPage(PageFacts facts, string layout, ItemView item) =>
        Theme.Render(layout, View, new PrintView(TitleOf(facts), Language, _head.Write(facts), item), Language, facts.Url, Diagnostics);

    /// <summary>An item's card under headings of the second level, made once.</summary>
    public Html Card(Item item) => _cards.GetOrAdd(item.Id, _ => MakeCard(item, 2));

    public Html MakeCard(Item item, int level)
    {
        var values = new Dictionary<string, object?> { ["card"] = CardOf(item), ["level"] = level };
        return Part("item-card", values);
    }

    public TrailView Trail(string here, params Section[] above) =>
        new([new Link(Word("home"), View.HomeUrl), .. above.Select(s => SiteViews.SectionLink(s, Language))], here);

    public static DateView Date(DateTimeOffset time) => new(VietnamTime.Iso(time), VietnamTime.Date(time));

    public static DateView Date(DateOnly day) => new(VietnamTime.Iso(day), VietnamTime.Date(day));

    private string TitleOf(PageFacts facts) => facts.Title == View.Title ? View.Title : $"{facts.Title} – {View.ShortTitle}";

    private (Html, Html) MakeFrame(string folder) =>
        (Header(View, folder), Part("site-footer", new Dictionary<string, object?> { ["site"] = View }));

    private Html Header(SiteView view, string folder)
    {
        var section = Tenant.Sections.Find(folder);
        var top = section is null ? folder : Tenant.Sections.Above(section) is [var outermost, ..] ? outermost.Folder : folder;
        return Part("site-header", new Dictionary<string, object?> { ["site"] = view, ["current"] = top });
    }

    /// <summary>The header of a page that there is in the other language too: the way there leads to the same page; null for other pages.</summary>
    private Html? SwitchedHeader(PageFacts facts, string folder)
    {
        if (View.OtherLanguage is not { } other) return null;
        var url = facts.Alternates.FirstOrDefault(a => a.Language == other.Code).Url;
        if (url is null) return null;
        // Only the one address differs from page to page; the rest of the header is made once.
        var header = _headers.GetOrAdd(folder, f => Header(View with { OtherLanguage = other with { Url = Elsewhere } }, f).ToString());
        return new Html(header.Replace(Elsewhere, HtmlText.Escape(url), StringComparison.Ordinal));
    }

    private Html Part(string name, Dictionary<string, object?> values) =>
        Theme.RenderComponent(Theme.Components[name], values, Language, Diagnostics) ?? Html.Empty;

    private CardView CardOf(Item item)
    {
        var text = item.In(Language);
        var links = new ItemLinks(this, item);
        var facts = item.Type.Fields
            .Where(f => f.IsSummary && item.Fields.ContainsKey(f.Key))
            .Select(f => new FactView(f.Label.In(Language), FieldHtml.Of(f, text.Fields.GetValueOrDefault(f.Key) ?? item.Fields[f.Key], Language, links)));
        var image = text.Image ?? item.Text.Image;
        return new CardView(
            text.Title, Url(item), text.Summary, item.Type.Label.In(Language),
            item.Section.IsStatic ? null : Date(Site.Timeline.PublishedAt(item)),
            Validity.Of(item), [.. facts], image is null ? null : ImageViews.Of(item, image));
    }
}
