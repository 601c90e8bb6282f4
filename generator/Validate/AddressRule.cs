using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Addresses in the portal's own files pass the same sanitiser as those in content: a menu or a register is a URL sink too.</summary>
internal sealed class AddressRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var source in site.Tenant.Registries.Sources.Where(s => s.Url is not null)) Judge(source.Url!, source.Position, diagnostics);
        foreach (var channel in site.Tenant.Registries.Channels) Judge(channel.Url, channel.Position, diagnostics);
        foreach (var redirect in site.Tenant.Redirects) Judge(redirect.To, redirect.Position, diagnostics);
    }

    private static void Judge(string url, Position position, DiagnosticBag diagnostics)
    {
        if (UrlSanitizer.Judge(url, allowHttp: false, out _) is { } refusal)
            diagnostics.Add(MarkdownCodes.UnsafeUrl, position, url, refusal.Vi, refusal.In(Languages.English));
    }
}
