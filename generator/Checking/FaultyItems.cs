using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Checking;

/// <summary>Finds the items that keep the pages of a portal from being made, so that the others can be made without them.</summary>
internal static class FaultyItems
{
    /// <summary>Parts of <c>content/portal/section/item</c>.</summary>
    private const int ItemDepth = 4;

    /// <summary>Their folders, or those of whole sections; null where something else is at fault, without which no page can be made.</summary>
    /// <param name="stopping">What keeps the pages from being made.</param>
    public static HashSet<string>? Folders(Site site, IEnumerable<Diagnostic> stopping)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parts in stopping.Select(d => d.Position.File.Split('/')))
        {
            if (parts is not [ContentReader.Folder, var tenant, _, ..] || tenant != site.Tenant.Id) return null;
            folders.Add(string.Join('/', parts.Take(ItemDepth)));
        }
        return folders;
    }
}
