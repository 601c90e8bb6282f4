using System.Buffers;
using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>An address belongs to one page; a redirect may not start where a page is, nor where another redirect starts.</summary>
internal sealed class UniqueAddressRule : IRule
{
    private static readonly SearchValues<char> PathCharacters =
        SearchValues.Create("/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~");

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in site.Tenant.Sections.All) owners[$"/{section.Folder}/"] = section.Position.ToString();
        foreach (var item in site.Items) owners[item.Url] = item.Path;
        var bySection = site.Items.ToLookup(i => i.Section.Folder);
        foreach (var section in site.Tenant.Sections.All)
            foreach (var list in BrowseLists.Of(site.Tenant, section, bySection)) owners.TryAdd(list.Url, section.Position.ToString());

        foreach (var item in site.Items)
            foreach (var from in item.RedirectFrom) Claim(owners, from, item.Path, item.Places.At(CoreKeys.RedirectFrom), diagnostics);
        foreach (var redirect in site.Tenant.Redirects) Claim(owners, redirect.From, redirect.Position.ToString(), redirect.Position, diagnostics);
    }

    /// <summary>
    /// Plain names between slashes. No percent signs, doubled slashes or dots: with them one address can be written in several
    /// ways, and some other way leads to a page or out of the portal.
    /// </summary>
    private static bool IsPath(string address) =>
        address.Length is > 0 and <= UrlSanitizer.MaxLength && address[0] == '/' && address[^1] == '/'
        && !address.AsSpan().ContainsAnyExcept(PathCharacters)
        && !address.Contains("//", StringComparison.Ordinal) && !address.Contains("/.", StringComparison.Ordinal);

    private static void Claim(Dictionary<string, string> owners, string address, string owner, Position position, DiagnosticBag diagnostics)
    {
        if (!IsPath(address))
            diagnostics.Add(FieldCodes.WrongValue, position, CoreKeys.RedirectFrom, address, "đường dẫn trong cổng, bắt đầu và kết thúc bằng '/', chỉ gồm chữ không dấu, chữ số và '-', '.', '_', '~'", "a path of the portal that begins and ends with '/' and has only plain letters, digits, '-', '.', '_' and '~'", "như '/tin-tuc/ten-cu/'", "it like '/tin-tuc/ten-cu/'");
        else if (!owners.TryAdd(address, owner))
            diagnostics.Add(ItemCodes.DuplicateAddress, position, address, owners[address]);
    }
}
