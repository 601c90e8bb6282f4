using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Checks;

/// <summary>A host outside the portal that its pages may lead to.</summary>
/// <param name="Name">A host name; <c>*.gov.vn</c> is every host under gov.vn.</param>
/// <param name="Purpose">Why pages lead there, for whoever approves the entry.</param>
/// <param name="AddedBy">The position that asked for it.</param>
public sealed record ListedHost(string Name, string Purpose, string? AddedBy, Position Position)
{
    private const string Wildcard = "*.";

    public bool IsWildcard => Name.StartsWith(Wildcard, StringComparison.Ordinal);

    /// <summary>True for this host; for a wildcard, any host under the domain and the domain itself.</summary>
    public bool Covers(string host) => IsWildcard
        ? host.EndsWith(Name[1..], StringComparison.Ordinal) || host == Name[2..]
        : host == Name;
}

/// <summary>Reads <c>hosts.yaml</c>.</summary>
public static class HostListReader
{
    public static IReadOnlyList<ListedHost> Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var hosts = map.List("hosts", m => new ListedHost(m.Required("host").ToLowerInvariant(), m.Required("purpose"), m.Text("added-by"), m.At("host")));
        map.End();
        return hosts;
    }
}
