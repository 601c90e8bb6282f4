using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>The portal's own files lead nowhere unknown either: redirects to hosts on the list only, sources and channels to none that imitates another.</summary>
internal sealed class ExternalHostRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var hosts = CheckLists.Of(site).Hosts;
        foreach (var redirect in site.Tenant.Redirects)
            if (PageLink.HostOf(redirect.To) is { } host) HostDiagnostics.Add(hosts, host, redirect.Position, diagnostics);
    }
}

/// <summary>What is reported of a host.</summary>
internal static class HostDiagnostics
{
    public static void Add(KnownHosts hosts, string host, Position position, DiagnosticBag diagnostics)
    {
        if (hosts.Has(host)) return;
        if (hosts.ImitatedBy(host) is { } imitated) diagnostics.Add(InjectionCodes.LookalikeHost, position, host, imitated);
        else diagnostics.Add(InjectionCodes.ExternalHost, position, host);
    }
}
