using Portal.Generator.History;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Rendering.Themes;

namespace Portal.Generator.Checking;

/// <summary>
/// Checks a change: the portal is looked at as it is and as it was, and only what the change brought in counts, where it stands and
/// elsewhere. The decisions that bind it are those from before, so that no change can approve itself.
/// </summary>
internal sealed class ChangeCheck(CheckOptions options, GitChange since, IBuildProgress progress)
{
    private const string ContentFolder = ContentReader.Folder + "/";

    private static readonly HashSet<DiagnosticCode> OfThemes = [.. ThemeCodes.All, .. GateCodes.All, RequirementCodes.FamilyLink, RequirementCodes.WrongFont];

    /// <summary>The codes of a template's own text, which another file of the theme does not bring about.</summary>
    private static readonly HashSet<DiagnosticCode> OfText = [ThemeCodes.UnknownChannel, ThemeCodes.TemplateSyntax, ThemeCodes.TemplateForbidden];

    private readonly ChangedFiles _change = new(since.Files);
    private readonly DiagnosticBag _loaded = new();
    private readonly DiagnosticBag _loadedBefore = new();

    public CheckResult Run()
    {
        var sites = new SiteLoader(options.Load, _loaded) { Wanted = _change.Touches, NotBefore = since.Named }.Load();
        var before = Before(sites);
        var moves = new Moves(before.Values, sites);
        IReadOnlyList<Item> now = [.. sites.SelectMany(s => s.Items).Where(_change.Touches)];
        HashSet<string> read = [.. now.SelectMany(i => (string?[])[i.Path, i.English?.File]).OfType<string>()];
        var compared = new Baseline(_change, moves, _loadedBefore.All(), read);
        var found = new DiagnosticBag();
        found.AddRange(compared.Mark(_loaded.All()));
        var work = new Comparison(moves, read, [.. before.Values.SelectMany(s => s.Items).Where(_change.Touches)], now, Decided(before));
        foreach (var site in sites) found.AddRange(Examine(site, before.GetValueOrDefault(site.Tenant.Id), work));
        found.AddRange(Unread(sites, [.. before.Values], work));
        if (sites.Count > 0) found.AddRange(new LinksFromOthers(options, _change).To(work.Then, sites));

        var (said, elsewhere) = compared.Reported(found.All());
        return new CheckResult([.. sites.Select(s => s.Tenant.Id)], DiagnosticBag.Few(said)) { OldElsewhere = elsewhere, WaitingWaivers = said.Count(d => IsAwaited(d, sites)) };
    }

    private static bool IsAwaited(Diagnostic diagnostic, IReadOnlyList<Site> sites) =>
        diagnostic.Severity == Severity.Error && Policy.CanWaive(diagnostic.Code)
        && sites.Any(s => s.Tenant.Waivers.Any(w => w.Covers(diagnostic) && w.Expires >= VietnamTime.DayOf(s.AsOf)));

    private IEnumerable<Diagnostic> Examine(Site site, Site? before, Comparison work)
    {
        var policy = Policy.ForChange(site, work.Decided(site));
        site.Before = before;
        var vanished = before is null || !_change.IsContentOnly ? [] : new VanishedLists(work.Then, work.Now, options.Themes).Between(before, site);
        var reach = new Reach(_change, site, before, [.. work.Then, .. work.Now], vanished);
        var current = Look(site, reach.Now, _loaded);
        var former = before is null ? null : Look(before, reach.Before, _loadedBefore, current);
        var now = current.Weighed(policy);
        IReadOnlyList<Diagnostic> then = before is null ? [] : [.. former!.Weighed(Policy.ForChange(before, before)).Where(d => !_change.HasThemes || !IsOfTheme(d)), .. Unknown(site, current, former)];
        var owners = new Owners(site);
        List<Diagnostic> forbidden = [.. Forbidden(site, before, policy, now)];
        // The same fault may weigh less by the rules that the change brings along.
        var heavier = forbidden.Select(Baseline.Key).ToHashSet();
        return new Baseline(_change, work.Moves, then, work.Read).Mark([.. now.Where(d => !heavier.Contains(Baseline.Key(d))), .. forbidden, .. Lost(site, before, policy)]).Select(Caused).Select(owners.Named);
    }

    /// <summary>What the change brings in where no portal's own checks look.</summary>
    private IEnumerable<Diagnostic> Unread(IReadOnlyList<Site> sites, IReadOnlyList<Site> before, Comparison work)
    {
        var disk = new SourceTree(options.Root, new DiagnosticBag());
        var now = new UnreadFiles(sites, s => Policy.ForChange(s, work.Decided(s))).CheckSome(_change.Paths, path => disk.IsMissing(path) ? null : disk.ReadBytes(path));
        var then = new UnreadFiles(before, s => Policy.ForChange(s, s)).CheckSome(_change.Paths, _change.Before.Content);
        return new Baseline(_change, work.Moves, then, work.Read).Mark(now);
    }

    /// <summary>What slips with time is a task; where the change itself made it slip, its author can mend it.</summary>
    private static Diagnostic Caused(Diagnostic diagnostic) =>
        !diagnostic.IsOld && diagnostic.Code == SearchCodes.Slipped && diagnostic.Severity == Severity.Task ? diagnostic with { Severity = Severity.Error } : diagnostic;

    private static IEnumerable<Diagnostic> Lost(Site site, Site? before, Policy policy) => before is null ? [] : LostAddresses.Between(before, site).Concat(LostAddresses.ChangedIds(before, site)).Select(policy.Weigh);

    /// <summary>What the rules from before say of the content as it is, where the change touches the rules too.</summary>
    private IEnumerable<Diagnostic> Forbidden(Site site, Site? before, Policy policy, IReadOnlyList<Diagnostic> now)
    {
        if (before is null || _change.IsContentOnly) return [];
        var found = new DiagnosticBag();
        Rules.Check(site.Under(before.Tenant), found);
        var known = now.Select(d => (Baseline.Key(d), d.Severity)).ToHashSet();
        return found.All().Where(d => Rules.Binding.Contains(d.Code)).Select(policy.Weigh)
            .Where(d => !known.Contains((Baseline.Key(d), d.Severity)));
    }

    /// <summary>
    /// What the pages from before would have said, where a fault stood in the way of making them, or of knowing the headings of the one that had it.
    /// In files that the change does not touch, what its pages say is taken to have been so: who mends the fault must not be refused for what it hid.
    /// </summary>
    private IEnumerable<Diagnostic> Unknown(Site site, Examination now, Examination before)
    {
        if (before.FoundInPages is not null && before.LeftOut.Count == 0) return [];
        var mended = site.Items.Where(i => before.LeftOut.Contains(i.Url)).Select(i => i.Slug).ToHashSet();
        return (now.FoundInPages ?? []).Where(d =>
            d.Position.File.StartsWith(ContentFolder, StringComparison.Ordinal) && !_change.TouchesFolderOf(d.Position.File)
            && (before.FoundInPages is null || (d.Code == MarkdownCodes.BrokenLink && LeadsInto(d.Arguments[0], mended))));
    }

    private static bool LeadsInto(string link, HashSet<string> slugs) =>
        link.Split('#') is [var page, _] && slugs.Contains(Uri.UnescapeDataString(page.Split('?')[0]).TrimEnd('/').Split('/')[^1]);

    /// <summary>
    /// True for what templates bring about. Both states are made with the theme as it is now, so it shows in both and is never old where the change
    /// touches a theme; but for faults of a template's own text, where the change leaves that template alone.
    /// </summary>
    private bool IsOfTheme(Diagnostic diagnostic) =>
        (OfThemes.Contains(diagnostic.Code) || diagnostic.Position.File.StartsWith(ThemeFolders.Root + "/", StringComparison.Ordinal))
        && (_change.Has(diagnostic.Position.File) || !OfText.Contains(diagnostic.Code));

    private Examination Look(Site site, IReadOnlyList<Item>? scope, DiagnosticBag loaded, Examination? after = null)
    {
        var examination = new Examination(site, options.Themes, progress) { Scope = scope, After = after, LeavesOut = true };
        examination.Run(loaded.All());
        return examination;
    }

    /// <summary>Whose decisions bind a portal: its own as it was, or as it is at the revision itself where that has others.</summary>
    private Func<Site, Tenant?> Decided(Dictionary<string, Site> before)
    {
        if (since.Settings is null) return site => before.GetValueOrDefault(site.Tenant.Id)?.Tenant;
        var unheard = new DiagnosticBag();
        var decided = new RepositoryReader(new SourceTree(options.Root, unheard, new TreeOverlay(since.Settings)), unheard).Read();
        return site => decided.Find(site.Tenant.Id);
    }

    /// <summary>The portals as they were. Where only content changed, everything else of them is what it is now.</summary>
    private Dictionary<string, Site> Before(IReadOnlyList<Site> sites)
    {
        if (_change.IsContentOnly) return EarlierContent.Of(sites, _change, _loadedBefore);
        var load = options.Load with { AsOf = sites.Count > 0 ? sites[0].AsOf : options.AsOf, Tenants = [] };
        HashSet<string> wanted = [.. sites.Select(s => s.Tenant.Id)];
        return new SiteLoader(load, _loadedBefore) { Overlay = _change.Before, Wanted = t => wanted.Contains(t.Id) }.Load().ToDictionary(s => s.Tenant.Id);
    }

    /// <summary>What both states have in common.</summary>
    /// <param name="Moves">The pages that the change moves.</param>
    /// <param name="Read">The texts of items that could be read, of those that it touches.</param>
    /// <param name="Then">The items that it touches, as they were.</param>
    /// <param name="Now">As they are.</param>
    /// <param name="Decided">Whose decisions bind a portal; null = nobody's.</param>
    private sealed record Comparison(Moves Moves, IReadOnlySet<string> Read, IReadOnlyList<Item> Then, IReadOnlyList<Item> Now, Func<Site, Tenant?> Decided);
}
