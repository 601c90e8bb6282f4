using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>An address belongs to one page; a redirect may not start where a page is, nor where another redirect starts.</summary>
internal sealed class UniqueAddressRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var owners = new Dictionary<string, string>();
        foreach (var section in site.Tenant.Sections.All) owners[$"/{section.Folder}/"] = section.Position.ToString();
        foreach (var item in site.Items) owners[item.Url] = item.Path;
        var bySection = site.Items.ToLookup(i => i.Section.Folder);
        foreach (var section in site.Tenant.Sections.All)
            foreach (var list in BrowseLists.Of(site.Tenant, section, bySection)) owners.TryAdd(list.Url, section.Position.ToString());

        foreach (var item in site.Items)
            foreach (var from in item.RedirectFrom) Claim(owners, from, item.Path, item.Places.At(CoreKeys.RedirectFrom), diagnostics);
        foreach (var redirect in site.Tenant.Redirects) Claim(owners, redirect.From, redirect.Position.ToString(), redirect.Position, diagnostics);
    }

    private static void Claim(Dictionary<string, string> owners, string address, string owner, Position position, DiagnosticBag diagnostics)
    {
        if (!address.StartsWith('/') || !address.EndsWith('/'))
            diagnostics.Add(FieldCodes.WrongValue, position, CoreKeys.RedirectFrom, address, "đường dẫn trong cổng, bắt đầu và kết thúc bằng '/'", "a path of the portal that begins and ends with '/'", "như '/tin-tuc/ten-cu/'", "it like '/tin-tuc/ten-cu/'");
        else if (!owners.TryAdd(address, owner))
            diagnostics.Add(ItemCodes.DuplicateAddress, position, address, owners[address]);
    }
}
