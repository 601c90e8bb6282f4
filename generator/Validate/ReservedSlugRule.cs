using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>No item has the address of a further page of its section's list.</summary>
internal sealed class ReservedSlugRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items.Where(i => Addresses.IsPageName(i.Slug)))
            diagnostics.Add(ItemCodes.ReservedSlug, new Position(item.Path[..item.Path.LastIndexOf('/')]), item.Slug);
    }
}
