using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>
/// Checks a change: the portal is looked at as it is and as it was, and only what the change brought in counts, where it stands and
/// elsewhere. The decisions that bind it are those from before, so that no change can approve itself.
/// </summary>
internal sealed class ChangeCheck(CheckOptions options, ChangedFiles change, IBuildProgress progress)
{
    private readonly DiagnosticBag _loaded = new();
    private readonly DiagnosticBag _loadedBefore = new();

    public CheckResult Run()
    {
        var sites = new SiteLoader(options.Load, _loaded) { Wanted = change.Touches }.Load();
        var before = Before(sites);
        var compared = new Baseline(change, _loadedBefore.Sorted());
        var found = new DiagnosticBag();
        found.AddRange(compared.Mark(_loaded.Sorted()));
        foreach (var site in sites) found.AddRange(Examine(site, before.GetValueOrDefault(site.Tenant.Id)));
        found.AddRange(Unread(sites, before));

        var (said, elsewhere) = compared.Reported(found.Sorted());
        return new CheckResult([.. sites.Select(s => s.Tenant.Id)], said) { OldElsewhere = elsewhere };
    }

    private IEnumerable<Diagnostic> Examine(Site site, Site? before)
    {
        var policy = Policy.ForChange(site, before);
        site.Before = before;
        var reach = new Reach(change, site, before);
        IReadOnlyList<Diagnostic> now = [], then = [];
        // Two states of a portal share nothing that changes.
        Parallel.Invoke(
            () => now = Look(site, reach.Now, _loaded).Weighed(policy),
            () => then = before is null ? [] : Look(before, reach.Before, _loadedBefore, !change.HasThemes).Weighed(Policy.ForChange(before, before)));
        var owners = new Owners(site);
        List<Diagnostic> forbidden = [.. Forbidden(site, before, policy, now)];
        // The same fault may weigh less by the rules that the change brings along.
        var heavier = forbidden.Select(Baseline.Key).ToHashSet();
        return new Baseline(change, then).Mark([.. now.Where(d => !heavier.Contains(Baseline.Key(d))), .. forbidden, .. Lost(site, before, policy)]).Select(owners.Named);
    }

    /// <summary>What the change brings in where no portal's own checks look.</summary>
    private IEnumerable<Diagnostic> Unread(IReadOnlyList<Site> sites, Dictionary<string, Site> before)
    {
        var disk = new SourceTree(options.Root, new DiagnosticBag());
        var now = new UnreadFiles(sites, s => Policy.ForChange(s, before.GetValueOrDefault(s.Tenant.Id))).CheckSome(change.Paths, path => disk.IsMissing(path) ? null : disk.ReadBytes(path));
        var then = new UnreadFiles([.. before.Values], s => Policy.ForChange(s, s)).CheckSome(change.Paths, change.Before.Content);
        return new Baseline(change, then).Mark(now);
    }

    private static IEnumerable<Diagnostic> Lost(Site site, Site? before, Policy policy) => before is null ? [] : LostAddresses.Between(before, site).Select(policy.Weigh);

    /// <summary>What the rules from before say of the content as it is, where the change touches the rules too.</summary>
    private IEnumerable<Diagnostic> Forbidden(Site site, Site? before, Policy policy, IReadOnlyList<Diagnostic> now)
    {
        if (before is null || change.IsContentOnly) return [];
        var found = new DiagnosticBag();
        Rules.Check(site.Under(before.Tenant), found);
        var known = now.Select(d => (Baseline.Key(d), d.Severity)).ToHashSet();
        return found.Sorted().Where(d => Rules.Binding.Contains(d.Code)).Select(policy.Weigh)
            .Where(d => !known.Contains((Baseline.Key(d), d.Severity)));
    }

    private Examination Look(Site site, IReadOnlyList<Item>? scope, DiagnosticBag loaded, bool makesPages = true)
    {
        var examination = new Examination(site, options.Themes, progress) { Scope = scope, MakesPages = makesPages };
        examination.Run(loaded.Sorted());
        return examination;
    }

    /// <summary>The portals as they were. Where only content changed, everything else of them is what it is now.</summary>
    private Dictionary<string, Site> Before(IReadOnlyList<Site> sites)
    {
        if (change.IsContentOnly) return EarlierContent.Of(sites, change, _loadedBefore);
        var load = options.Load with { AsOf = sites.Count > 0 ? sites[0].AsOf : options.AsOf, Tenants = [] };
        HashSet<string> wanted = [.. sites.Select(s => s.Tenant.Id)];
        return new SiteLoader(load, _loadedBefore) { Overlay = change.Before, Wanted = t => wanted.Contains(t.Id) }.Load().ToDictionary(s => s.Tenant.Id);
    }
}
