using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Generator.Validate;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Checking;

/// <summary>Looks at one portal: validate → read words and files → make the pages and let them through the gate.</summary>
internal sealed class Examination(Site site, string themes, IBuildProgress progress)
{
    private readonly DiagnosticBag _found = new();
    private SearchFiles? _search;
    private HashSet<IRule> _finders = [];
    private bool _itemsAreClean;
    private bool _pagesAreClean;

    /// <summary>The items whose words, files and pages are looked at; null = all.</summary>
    public IReadOnlyList<Item>? Scope { get; init; }

    /// <summary>
    /// Items with faults are left out and all other pages made, as is wanted where two states are compared: an old fault of one page must hide nothing
    /// that a change brings in on another. Otherwise a portal with such faults has no pages.
    /// </summary>
    public bool LeavesOut { get; init; }

    /// <summary>The beginnings of the addresses whose pages were left out.</summary>
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>What only making the pages finds; null where they could not be made.</summary>
    public IReadOnlyList<Diagnostic>? FoundInPages { get; private set; }

    /// <summary>
    /// What was looked at after a change, where this is the state before it: only what found something there is asked again, since
    /// nothing else can tell old from new. Null = everything is asked.
    /// </summary>
    public Examination? After { get; init; }

    /// <param name="loaded">What was found while loading: a portal with faults there has no pages to make.</param>
    public void Run(IReadOnlyList<Diagnostic> loaded)
    {
        var items = Scope ?? site.Items;
        var ofBuild = new DiagnosticBag();
        IReadOnlyCollection<IRule> inBuild = [], inCheck = [];
        Parallel.Invoke(() => inBuild = Rules.Check(site, ofBuild, Asks), () => inCheck = Checks.Check(site, _found, Asks));
        _finders = [.. inBuild, .. inCheck];
        _found.AddRange(ofBuild.All());
        // What may be waived or weighed otherwise stops no page from being made.
        List<Diagnostic> stopping = [.. ofBuild.All().Concat(loaded.Where(Concerns)).Where(d => d.Severity == Severity.Error && !Policy.CanWaive(d.Code))];
        if (After?._itemsAreClean != true) _itemsAreClean = IsClean(found => Checks.Check(site, items, found));
        if (After?._pagesAreClean != true) _pagesAreClean = IsClean(found => Pages(items, stopping, found));
    }

    /// <summary>Whether pages can be made hangs on every rule, so that all are asked where pages are to be compared.</summary>
    private bool Asks(IRule rule) => After is null || !After._pagesAreClean || After._finders.Contains(rule);

    /// <summary>True where a step found nothing.</summary>
    private bool IsClean(Action<DiagnosticBag> step)
    {
        var found = new DiagnosticBag();
        step(found);
        _found.AddRange(found.All());
        return found.IsEmpty;
    }

    private void Pages(IReadOnlyList<Item> items, List<Diagnostic> stopping, DiagnosticBag found)
    {
        var made = stopping.Count == 0 ? site : LeavesOut && FaultyItems.Folders(site, stopping) is { } faulty ? site.Without(faulty) : null;
        if (made is not null && MakePages(made, items, found)) FoundInPages = found.All();
        if (stopping.Count > 0) ReadBodies(items, made, found);
        if (FoundInPages is not null && site.Tenant.GoldenQueries.Count > 0) AskGoldenQueries(made!, found);
    }

    /// <summary>Of the items whose pages are not made the bodies are read at least.</summary>
    private void ReadBodies(IReadOnlyList<Item> items, Site? made, DiagnosticBag found)
    {
        HashSet<string> known = made is null ? [] : [.. made.Items.Select(i => i.Path)];
        LeftOut = made?.LeftOut ?? [];
        foreach (var item in items.Where(i => !known.Contains(i.Path))) BodyCheck.Read(item, found);
    }

    /// <summary>What was found, as a portal's office weighs it.</summary>
    public IReadOnlyList<Diagnostic> Weighed(Policy policy) => [.. _found.All().Select(policy.Weigh)];

    /// <summary>Only the whole index can tell, so that all pages are made for it where the others are only some.</summary>
    private void AskGoldenQueries(Site made, DiagnosticBag found)
    {
        var search = Scope is null ? _search : SearchableSite.Collect(made, themes, new DiagnosticBag(), LeavesOut);
        if (search is not null) new GoldenQueryCheck(site, found).Run(search.Index());
    }

    private bool MakePages(Site made, IReadOnlyList<Item> items, DiagnosticBag found)
    {
        _search = site.Tenant.GoldenQueries.Count > 0 ? new SearchFiles(made) : null;
        if (SiteFiles.Of(made, themes, found, _search, LeavesOut) is not { } outputs) return false;
        var wanted = Scope is null ? outputs : [.. PagesOf(items, outputs), .. outputs.OfType<CopyOutput>()];
        progress.Begin(site.Tenant.Id, wanted.Count);
        var size = DryRun.Make(wanted, made, SiteFiles.Gate(made), found, progress.Step);
        // Items, files and the largest file are exact; the bytes of a change are those of its attachments and the pages made, so no fewer than these.
        size.AddFiles(outputs.Count - wanted.Count);
        QuotaCheck.Run(site, size, found);
        return true;
    }

    /// <summary>The pages of items, in every language and form.</summary>
    private static IEnumerable<Output> PagesOf(IReadOnlyList<Item> items, IReadOnlyList<Output> outputs)
    {
        HashSet<string> addresses = [.. items.SelectMany(i => Languages.All.Select(l => Addresses.In(l, i.Url)[1..]))];
        return outputs.OfType<PageOutput>().Where(o => addresses.Contains(o.Path[..(o.Path.LastIndexOf('/') + 1)]) || addresses.Contains(Above(o.Path)));
    }

    /// <summary>The folder above the one that a page stands in: that of the item whose page for printing it is.</summary>
    private static string Above(string path) => path[..(path.LastIndexOf('/', Math.Max(0, path.LastIndexOf('/') - 1)) + 1)];

    private bool Concerns(Diagnostic diagnostic) => diagnostic.Position.File.Split('/') switch
    {
        ["content", var tenant, ..] => tenant == site.Tenant.Id,
        [RepositoryReader.TenantsFolder, var tenant, _, ..] when tenant[0] != '_' => site.Tenant.Lineage.Any(t => t.Id == tenant),
        _ => true,
    };
}
