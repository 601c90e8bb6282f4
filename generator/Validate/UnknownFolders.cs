using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Reports a section that the portal does not have.</summary>
internal static class UnknownFolders
{
    /// <param name="key">What names it.</param>
    public static void Report(Site site, string key, string folder, Position position, DiagnosticBag diagnostics)
    {
        var near = Suggestion.Nearest(folder, site.Tenant.Sections.All.Select(s => s.Folder));
        diagnostics.Add(TenantCodes.UnknownFolder, position, key, folder, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
