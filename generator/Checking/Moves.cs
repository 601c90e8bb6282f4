using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>Pages that a change moves, by the identifier they keep or the address they redirect from: who moves a page has not written its faults.</summary>
internal sealed class Moves
{
    private readonly Dictionary<string, (Item Then, Item Now)> _byFolder = [];

    public Moves(IEnumerable<Site> before, IReadOnlyList<Site> sites)
    {
        foreach (var then in before)
            if (sites.FirstOrDefault(s => s.Tenant.Id == then.Tenant.Id) is { } now) Add(then, now);
    }

    /// <summary>What was found of a page, as if it had stood then where it stands now.</summary>
    public Diagnostic Followed(Diagnostic found)
    {
        if (_byFolder.Count == 0 || !_byFolder.TryGetValue(ChangedFiles.Folder(found.Position.File), out var move)) return found;
        var (then, now) = (ChangedFiles.Folder(move.Then.Path), ChangedFiles.Folder(move.Now.Path));
        return found with
        {
            Position = found.Position with { File = now + found.Position.File[then.Length..] },
            Arguments = [.. found.Arguments.Select(a => a.Replace(then, now, StringComparison.Ordinal).Replace(move.Then.Url, move.Now.Url, StringComparison.Ordinal))],
        };
    }

    private void Add(Site before, Site now)
    {
        HashSet<string> kept = [.. now.Items.Select(i => i.Path)];
        var gone = before.Items.Where(i => !kept.Contains(i.Path)).ToList();
        if (gone.Count == 0) return;
        var (byId, byFormer) = (now.Items.ToLookup(i => i.Id), now.Items.SelectMany(i => i.RedirectFrom.Select(from => (from, i))).ToLookup(r => r.from, r => r.i));
        foreach (var then in gone)
            if ((byId[then.Id].FirstOrDefault() ?? byFormer[then.Url].FirstOrDefault()) is { } moved) _byFolder[ChangedFiles.Folder(then.Path)] = (then, moved);
    }
}
