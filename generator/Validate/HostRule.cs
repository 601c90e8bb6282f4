using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>The canonical host is as the regulation's rule for the portal's level prescribes, and every host is a host name at all.</summary>
internal sealed class HostRule : IRule
{
    private const string Www = "www.";

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (tenant, regulation) = (site.Tenant, site.Tenant.Regulation);
        if (tenant.Hosts.Any(h => h.IsElsewhere)) return;

        foreach (var host in tenant.Hosts.Where(h => !IsHostName(h.Name)))
            diagnostics.Add(RegulationCodes.WrongHost, host.Position, host.Name, "chỉ gồm chữ thường không dấu, chữ số, dấu gạch ngang và dấu chấm", "have lower-case letters, digits, hyphens and dots only");

        if (!tenant.Hosts.Any(h => h.IsCanonical)) diagnostics.Add(RegulationCodes.MissingFact, tenant.Position, "hosts (role: canonical)", TenantFactRule.TenantFile);
        var rules = regulation.Domains.Where(d => d.Levels.BindLevel(tenant.Level)).ToList();
        foreach (var rule in rules)
            foreach (var host in tenant.Hosts.Where(h => h.IsCanonical)) CheckHost(tenant, host, rule, regulation, diagnostics);
        foreach (var host in tenant.Hosts.Where(h => !h.IsCanonical && !h.IsFormer && IsStrange(tenant, h.Name, rules))) CheckHost(tenant, host, rules[0], regulation, diagnostics);
    }

    /// <summary>
    /// Other names of a portal lead to it, so they are its own as much as the first: each obeys one of the rules, by itself or but for
    /// the "www." before it, or has the canonical name but for that.
    /// </summary>
    private static bool IsStrange(Tenant tenant, string host, List<DomainRule> rules)
    {
        if (rules.Count == 0) return false;
        var twin = host.StartsWith(Www, StringComparison.Ordinal) ? host[Www.Length..] : Www + host;
        return rules.All(r => Fault(tenant, host, r) is not null && Fault(tenant, twin, r) is not null) && tenant.CanonicalHost.Name != twin;
    }

    private static void CheckHost(Tenant tenant, PortalHost host, DomainRule rule, Regulation regulation, DiagnosticBag diagnostics)
    {
        if (Fault(tenant, host.Name, rule) is not { } fault) return;
        diagnostics.Add(RegulationCodes.WrongHost.At(host.Position, host.Name, fault.Vi, fault.In(Languages.English)) with
        {
            Citation = regulation.Cite(rule.Source),
            Severity = rule.IsEncouraged ? Severity.Warning : Severity.Error,
        });
    }

    private static LocalText? Fault(Tenant tenant, string host, DomainRule rule)
    {
        if (rule.Hosts.Count > 0 && !rule.Hosts.Contains(host))
            return new($"là {string.Join(" hoặc ", rule.Hosts)}", $"be {string.Join(" or ", rule.Hosts)}");
        if (rule.Under is not { } domain) return null;
        if (!host.EndsWith("." + domain, StringComparison.Ordinal)) return new($"nằm dưới {domain}", $"be under {domain}");

        var label = host[..^(domain.Length + 1)];
        if (rule.Labels is { } labels && label.Split('.').Length != labels) return new($"có đúng {labels} phần trước {domain}", $"have exactly {labels} label(s) before {domain}");
        var place = Slug.From(tenant.Place ?? "").Replace("-", "", StringComparison.Ordinal);
        return rule.LabelIsPlaceName && label != place ? new($"là {place}.{domain} (tên đầy đủ không dấu)", $"be {place}.{domain} (the full place name)") : null;
    }

    private static bool IsHostName(string host) =>
        host.Split('.') is { Length: >= 2 } labels
        && labels.All(l => l.Length is > 0 and <= 63 && l.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && l[0] != '-' && l[^1] != '-');
}
