using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Yaml;

namespace Portal.Tests.Support;

/// <summary>A portal under the real regulation of one of this repository's portals that has every section and part asked of its level, but for those named.</summary>
internal static class RegulatedSite
{
    /// <param name="tenant">Whose regulation.</param>
    /// <param name="without">Keys of sections, or <c>section/part</c>.</param>
    public static SiteTest Of(string tenant, string level, params string[] without)
    {
        var regulation = Read(tenant);
        var asked = regulation.Sections.Where(s => Binds(s.Levels, level))
            .SelectMany(s => s.Parts.Where(p => Binds(p.Levels, level)).Select(p => $"{s.Key}/{p.Key}").Prepend(s.Key))
            .Where(key => !without.Any(w => key == w || key.StartsWith(w + "/", StringComparison.Ordinal)))
            .ToList();
        var rule = regulation.Domains.Last(d => d.Levels.Contains(level));
        var host = rule.Hosts.Count > 0 ? rule.Hosts[0] : "mau." + rule.Under;
        return SiteTest.From()
            .Take("tenants/_shared")
            .Take($"tenants/{tenant}/regulation.yaml", "tenants/mau/regulation.yaml")
            .Remove("content")
            .Write("tenants/mau/navigation.yaml", "main: [tat-ca]\n")
            .Write("tenants/mau/sections.yaml", Sections(regulation, asked))
            .Write("tenants/mau/tenant.yaml", $$"""
                id: mau
                sample: true
                level: {{level}}
                title: Cổng mẫu
                hosts: [{host: {{host}}, role: canonical}]
                bodies: {owner: {name: Chủ quản}, manager: {name: Quản lý}, operator: {name: Vận hành} }
                contact: {address: Số 1, phone: 0200 1, fax: 0200 2, email: a@mau.example}

                """);
    }

    /// <summary>One section for all that is asked, and one more for each title that the text gives.</summary>
    private static string Sections(Regulation regulation, IReadOnlyList<string> asked)
    {
        var titled = regulation.Sections.Where(s => s.IsTitlePrescribed && asked.Contains(s.Key)).ToList();
        var rest = asked.Where(key => titled.TrueForAll(s => key.Split('/')[0] != s.Key));
        return $"sections:\n  - {{folder: tat-ca, title: Tất cả, owner: van-phong, kind: static, satisfies: [{string.Join(", ", rest)}]}}\n"
            + string.Concat(titled.Select((s, i) => $"  - {{folder: muc-{i}, title: {s.Title.Vi}, owner: van-phong, kind: static, satisfies: [{string.Join(", ", asked.Where(key => key.Split('/')[0] == s.Key))}]}}\n"));
    }

    public static Regulation Read(string tenant)
    {
        var (file, diagnostics) = ($"tenants/{tenant}/regulation.yaml", new DiagnosticBag());
        return RegulationReader.Read(YamlReader.Read(File.ReadAllText(Repo.At(file)), file, 1, YamlBudget.Settings, diagnostics)!, diagnostics);
    }

    private static bool Binds(IReadOnlyList<string> levels, string level) => levels.Count == 0 || levels.Contains(level);
}
