using Portal.Generator.Documents;
using Portal.Generator.History;
using Portal.Model.Calendar;
using Portal.Model.Regulations;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Load;

/// <summary>One portal with all its content at one moment: what every step after loading works on.</summary>
/// <param name="parent">The portal it extends, whose items it may refer to, or null.</param>
/// <param name="content">Every item, whatever its status, by section and slug.</param>
/// <param name="asOf">The only clock there is.</param>
public sealed class Site(
    Repository repository, Tenant tenant, Site? parent, ContentItems content, GitHistory? history, DateTimeOffset asOf, bool showDrafts)
{
    private readonly Lock _lock = new();

    private readonly Dictionary<string, Item> _byId = content.Items.DistinctBy(i => i.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);

    public Repository Repository { get; } = repository;

    /// <summary>The portal under its regulation as it holds at that moment.</summary>
    public Tenant Tenant { get; } = tenant with { Regulation = tenant.Regulation.On(VietnamTime.DayOf(asOf)) };

    /// <summary>The portal it extends, or null.</summary>
    public Site? Parent { get; } = parent;

    public IReadOnlyList<Item> Items { get; } = content.Items;

    /// <summary>True where every item could be read. Otherwise nobody can say that something is missing.</summary>
    public bool IsComplete { get; } = content.IsComplete;

    public DateTimeOffset AsOf { get; } = asOf;

    /// <summary>When each item became visible and last changed.</summary>
    public Timeline Timeline { get; } = new(tenant, history, asOf);

    /// <summary>The items that readers may see now.</summary>
    public IReadOnlyList<Item> Visible => _visible ??= [.. Items.Where(IsVisible)];

    private IReadOnlyList<Item>? _visible;

    /// <summary>The sections that its regulation, or a law that this takes over, asks of it now.</summary>
    public IReadOnlyList<AskedSection> RequiredSections => _required ??= [.. AskedSection.Of(this)];

    private IReadOnlyList<AskedSection>? _required;

    /// <summary>The same portal with the content of another state of the tree.</summary>
    public Site With(SourceTree source, Site? itsParent, ContentItems items) =>
        new(Repository with { Source = source }, tenant, itsParent, items, history, AsOf, showDrafts);

    /// <summary>The same portal without what stands in some folders; where links lead to that, nobody can say that they are broken.</summary>
    /// <param name="folders">From the root: of items, or of sections.</param>
    public Site Without(IReadOnlySet<string> folders) =>
        new(Repository, tenant, Parent, new ContentItems([.. Items.Where(i => !IsUnder(i.Path, folders))], IsComplete: false), history, AsOf, showDrafts)
        {
            Before = Before,
            LeftOut = [.. folders.Select(f => f[(f.IndexOf('/', f.IndexOf('/') + 1))..] + "/").Order(StringComparer.Ordinal)],
        };

    /// <summary>The beginnings of the addresses of what was left out of it.</summary>
    public IReadOnlyList<string> LeftOut { get; private init; } = [];

    private static bool IsUnder(string path, IReadOnlySet<string> folders)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            if (folders.Contains(path[..slash])) return true;
        return false;
    }

    /// <summary>The portal before the change that is being checked; what was forbidden there still is. Null = there is none.</summary>
    public Site? Before { get; set; }

    /// <summary>The same content under the regulation, the board and the waivers of another state of the portal.</summary>
    public Site Under(Tenant before) => new(
        Repository,
        tenant with
        {
            Parent = before.Parent,
            Level = before.Level,
            IsEncouraged = before.IsEncouraged,
            Regulation = before.Regulation,
            Board = before.Board,
            Checks = before.Checks,
            Waivers = before.Waivers,
        },
        Parent, content, history, AsOf, showDrafts);

    /// <summary>The documents that readers may see, by their numbers.</summary>
    internal DocumentIndex Documents
    {
        get
        {
            lock (_lock) return _documents ??= new DocumentIndex(this);
        }
    }

    private DocumentIndex? _documents;

    public bool IsVisible(Item item) => Timeline.StatusOf(item) switch
    {
        ItemStatus.Published => true,
        ItemStatus.Draft or ItemStatus.Scheduled => showDrafts,
        _ => false,
    };

    /// <summary>An item of this portal or of one it extends.</summary>
    public Item? Find(string id) => _byId.GetValueOrDefault(id) ?? Parent?.Find(id);

    /// <summary>The languages that the portal offers.</summary>
    public bool Offers(string language) => language == Languages.Vietnamese || Tenant.Languages.Contains(language);
}
