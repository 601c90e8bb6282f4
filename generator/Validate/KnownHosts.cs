using Portal.Generator.Load;
using Portal.Model.Checks;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>The hosts that pages of a portal may lead to: those of the portals here, of its sources and channels, and those that <c>hosts.yaml</c> lists.</summary>
internal sealed class KnownHosts
{
    private const string StateDomain = "gov.vn";

    private readonly HashSet<string> _own;
    private readonly HashSet<string> _registered;
    private readonly IReadOnlyList<ListedHost> _listed;
    private readonly IReadOnlyList<(string Host, string Skeleton)> _imitated;

    public KnownHosts(Site site, IReadOnlyList<ListedHost> listed)
    {
        _own = [.. site.Repository.Tenants.SelectMany(t => t.Hosts).Concat(site.Tenant.Hosts).Select(h => h.Name.ToLowerInvariant())];
        _registered = [.. site.Tenant.Lineage.SelectMany(Registered).OfType<string>()];
        _listed = listed;
        _imitated = [.. _own.Concat(_registered).Concat(listed.Where(h => !h.IsWildcard).Select(h => h.Name)).Distinct().Order(StringComparer.Ordinal).Select(h => (h, Confusables.Skeleton(h)))];
    }

    /// <summary>True for a host of a portal of this repository.</summary>
    public bool IsOwn(string host) => _own.Contains(host);

    public bool Has(string host) => _own.Contains(host) || _registered.Contains(host) || _listed.Any(h => h.Covers(host));

    /// <summary>The known host that a host which is none of them looks like, or null.</summary>
    public string? ImitatedBy(string host)
    {
        if (Has(host)) return null;
        var readable = Readable(host);
        if (ImitatesState(readable)) return "." + StateDomain;
        var skeleton = Confusables.Skeleton(readable);
        foreach (var (known, looks) in _imitated)
            if (looks == skeleton || IsOneEditFrom(readable, known)) return known;
        return null;
    }

    private static IEnumerable<string?> Registered(Tenant tenant) =>
        tenant.Registries.Sources.Select(s => PageLink.HostOf(s.Url ?? "")).Concat(tenant.Registries.Channels.Select(c => PageLink.HostOf(c.Url)));

    /// <summary>Labels in Punycode as they are shown.</summary>
    private static string Readable(string host)
    {
        if (!host.Contains("xn--", StringComparison.Ordinal)) return host;
        try
        {
            return new System.Globalization.IdnMapping().GetUnicode(host).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    /// <summary><c>bacninh.gov.vn.trang-khac.com</c>, <c>bacninh-gov-vn.com</c>, <c>bacninh.g0v.vn</c>: the State's domain where it is not at the end.</summary>
    private static bool ImitatesState(string host)
    {
        if (host.EndsWith("." + StateDomain, StringComparison.Ordinal)) return false;
        var labels = host.Split('.');
        var looks = Confusables.Skeleton(host);
        if (looks.Contains("govvn", StringComparison.Ordinal) || looks.Contains(".gov.vn.", StringComparison.Ordinal) || looks.EndsWith("." + StateDomain, StringComparison.Ordinal)) return true;
        if (labels.Length >= 3 && labels[^1] == "vn" && IsOneEditFrom(labels[^2], "gov")) return true;
        return labels[^1].Length >= 3 && labels[^1] != "gov" && labels.Any(l => l == "gov" || l.EndsWith("-gov", StringComparison.Ordinal) || l.StartsWith("gov-", StringComparison.Ordinal));
    }

    /// <summary>True where one letter changed, added, left out or exchanged with the next makes one of the other.</summary>
    private static bool IsOneEditFrom(string a, string b)
    {
        if (a == b || Math.Abs(a.Length - b.Length) > 1) return false;
        if (a.Length > b.Length) (a, b) = (b, a);
        var at = 0;
        while (at < a.Length && a[at] == b[at]) at++;
        if (a.Length < b.Length) return a.AsSpan(at).SequenceEqual(b.AsSpan(at + 1));
        if (a.AsSpan(at + 1).SequenceEqual(b.AsSpan(at + 1))) return true;
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }
}
