using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>Nobody states when something was published but sample portals: elsewhere history says it.</summary>
internal sealed class PublishedFieldRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        if (site.Tenant.IsSample) return;
        foreach (var item in site.Items.Where(i => i.Publication.Published is not null))
            diagnostics.Add(ItemCodes.PublishedNotAllowed, item.Places.At(CoreKeys.Published));
    }
}
