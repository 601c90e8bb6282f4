using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>Lays a child's own regulation over its parent's. It adds and changes nothing: whoever is bound stays bound, to all of it.</summary>
internal static class InheritedRegulation
{
    // Under something that the parent demands without them, these would free somebody of it.
    private static readonly string[] Narrowing = ["levels", "types", "from", "until", "effective", "strength", "when"];

    public static YamlMapping Lay(Tenant parent, YamlMapping inherited, YamlMapping own, DiagnosticBag diagnostics)
    {
        var (merged, changes) = YamlMerge.Compare(inherited, own);
        foreach (var change in changes.Where(c => c.IsNew ? Narrows(c.Path) : Matters(c.Path)))
            diagnostics.Add(TenantCodes.LoosenedRegulation, change.Position, Name(change.Path), parent.Id);
        return merged;
    }

    // A parent that names nobody binds everybody.
    private static bool Narrows(IReadOnlyList<string> path) => path.Count == 1 ? path[0] == "binds" : Narrowing.Contains(path[^1]);

    /// <summary>It has an id of its own, and whether somebody compared it with the text is said of it alone.</summary>
    private static bool Matters(IReadOnlyList<string> path) => path is not ["id"] && path[^1] != "verified";

    private static string Name(IReadOnlyList<string> path) => path.Count == 1 ? path[0] : $"{path[0]}: {string.Join('.', path.Skip(1))}";
}
