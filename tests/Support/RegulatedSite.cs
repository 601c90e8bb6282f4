using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Yaml;

namespace Portal.Tests.Support;

/// <summary>
/// A portal under the real regulation of one of this repository's portals that has all that is asked of its level: sections and parts, but for those named,
/// those of the laws that the regulation takes over, a board, what units and sections must state, and a page that leads where one must.
/// </summary>
internal static class RegulatedSite
{
    public const string Board = "tenants/mau/board.yaml";
    public const string Sections = "tenants/mau/sections.yaml";
    public const string Settings = "tenants/mau/tenant.yaml";
    public const string Units = "tenants/mau/units.yaml";
    public const string Regulation = "tenants/mau/regulation.yaml";

    /// <summary>Every regulation with each of its levels.</summary>
    public static IEnumerable<object[]> Levels => Tenants.SelectMany(tenant => Read(tenant).Levels.Select(level => new object[] { tenant, level.Key }));

    /// <summary>The portals whose regulation is a real one.</summary>
    public static IReadOnlyList<string> Tenants => ["hanam", "yenthe", "nghean", "bacninh", "bentre-cds"];

    /// <param name="tenant">Whose regulation.</param>
    /// <param name="without">Keys of sections, or <c>section/part</c>.</param>
    public static SiteTest Of(string tenant, string level, params string[] without)
    {
        var regulation = Read(tenant);
        var asked = Asked(regulation, level).SelectMany(s => s.Parts.Where(p => p.Levels.BindLevel(level)).Select(p => $"{s.Key}/{p.Key}").Prepend(s.Key)).Distinct()
            .Where(key => !without.Any(w => key == w || key.StartsWith(w + "/", StringComparison.Ordinal)))
            .ToList();
        var apart = regulation.Sections.Where(s => (s.IsTitlePrescribed || s.LinksTo is not null) && asked.Contains(s.Key)).ToList();
        var site = SiteTest.From()
            .Take("tenants/_shared")
            .Take($"tenants/{tenant}/regulation.yaml", Regulation)
            .Remove("content")
            .Write("tenants/mau/navigation.yaml", "main: [tat-ca]\n")
            .Write(Sections, SectionsText(apart, asked))
            .Write(Units, UnitsText(regulation, level))
            .Write(Board, BoardText(regulation.Boards.LastOrDefault(b => b.Binds(level))))
            .Write(Settings, $$"""
                id: mau
                sample: true
                level: {{level}}
                place: Mẫu
                title: Cổng mẫu
                theme: {{(regulation.Font is null ? "base" : "mau")}}
                remit: [kinh-te]
                statement: Kênh thông tin chính thức.
                rights: Được dùng lại khi ghi rõ nguồn.
                hosts: [{host: {{Host(regulation, level)}}, role: canonical}]
                bodies: {owner: {name: Chủ quản}, manager: {name: Quản lý}, operator: {name: Vận hành} }
                contact: {address: Số 1, phone: 0200 1, fax: 0200 2, email: a@mau.example}

                """);
        if (regulation.Font is { } font) site.Write("themes/mau/styles/tokens.css", $":root {{ --font: \"{font.Family}\"; }}\n");
        foreach (var section in apart.Where(s => s.LinksTo is not null)) site.Write(LinkPage(section.Key), LinkText(section));
        return site;
    }

    /// <summary>The page of a section that must lead to another host.</summary>
    public static string LinkPage(string section) => $"content/mau/muc-{section}/noi-nop/index.md";

    /// <summary>The sections asked of a level, those of the laws taken over included: a key may stand twice.</summary>
    public static IEnumerable<RequiredSection> Asked(Regulation regulation, string level) =>
        regulation.Sections.Concat(regulation.Profiles.Where(p => p.Levels.BindLevel(level)).SelectMany(p => Profile(p.Profile).Sections)).Where(s => s.Binds(level));

    public static Regulation Read(string tenant) => RegulationReader.Read(Yaml($"tenants/{tenant}/regulation.yaml"), new DiagnosticBag());

    public static SectionProfile Profile(string name) => SectionRuleReader.ReadProfile(Yaml($"tenants/_shared/profiles/{name}.yaml"), new DiagnosticBag());

    /// <summary>One section for all that is asked, and one more for each that has a title or a page of its own.</summary>
    private static string SectionsText(List<RequiredSection> apart, List<string> asked)
    {
        const string facts = "owner: van-phong, kind: static, cadence: on-change, basis: Điều 1, access: Mọi người";
        var rest = asked.Where(key => apart.TrueForAll(s => key.Split('/')[0] != s.Key));
        return $"sections:\n  - {{folder: tat-ca, title: Tất cả, {facts}, satisfies: [{string.Join(", ", rest)}]}}\n"
            + string.Concat(apart.Select(s => $"  - {{folder: muc-{s.Key}, title: \"{s.Title.Vi}\", accepts: [plain-page], {facts}, satisfies: [{string.Join(", ", asked.Where(key => key.Split('/')[0] == s.Key))}]}}\n"));
    }

    private static string LinkText(RequiredSection section) => $"""
        ---
        id: noi-nop
        type: plain-page
        title: Nơi nộp hồ sơ
        summary: Nộp hồ sơ trên mạng.
        unit: van-phong
        author: Văn phòng
        source: bao-mau
        published: 2022-01-04T08:00:00+07:00
        ---
        Nộp tại [cổng dịch vụ](https://{section.LinksTo!.Host}/).

        """;

    private static string UnitsText(Regulation regulation, string level) => $$"""
        units:
          - id: van-phong
            name: {{regulation.Boards.LastOrDefault(b => b.Binds(level))?.Standing ?? "Văn phòng"}}
            type: department
            level: {{level}}
            head: {position: Chánh Văn phòng}
            functions: Tham mưu, giúp việc
            structure: Hai phòng
            activities: Tổng hợp
            contacts:
              - {name: Một cửa, address: Số 1, phone: 0200 1}
              - {kind: leader, name: Lãnh đạo, address: Số 1, phone: 0200 1}
            information-officer: {position: Chuyên viên}
            information-team: {head: {position: Chánh Văn phòng} }
            none: [{{string.Join(", ", regulation.Coverage.Select(c => c.Section))}}]

        """;

    /// <summary>A board with a head, a deputy and a member, each of the first position that the rule names.</summary>
    private static string BoardText(BoardRule? rule)
    {
        return $$"""
            decision: {number: 15/QĐ, date: 2021-04-05, authority: {{Named(rule?.EstablishedBy)}}}
            standing: van-phong
            concurrent: true
            working-rules: {number: 16/QĐ, date: 2021-05-01}
            internal-regulations: [{title: Quy chế phối hợp, number: 17/QĐ}]
            owner-head: {position: Chủ tịch}
            manager-head: {position: Giám đốc}
            members:
              - {id: truong-ban, role: head, position: {{Named(rule?.Heads?.Positions)}}, unit: van-phong, leader: true, duties: Chỉ đạo, powers: Duyệt đăng}
              - {id: pho-ban, role: deputy, position: {{Named(rule?.Deputies?.Positions)}}, unit: van-phong, duties: Điều hành, powers: Trả bài}
              - {id: thanh-vien, role: member, position: {{Named(rule?.Members?.Positions)}}, unit: van-phong, duties: Biên tập, powers: Sửa bài}
            technical-admins: [{position: Kỹ sư}]
            content-admins: [{position: Biên tập viên}]
            workflow: [{key: approve, title: Duyệt, role: head}]

            """;

        static string Named(IReadOnlyList<string>? positions) =>
            positions is { Count: > 0 } && positions[0] is not (SeatRule.UnitHead or SeatRule.Leader) ? positions[0] : "Chánh Văn phòng";
    }

    private static string Host(Regulation regulation, string level) => regulation.Domains.LastOrDefault(d => d.Levels.Contains(level)) switch
    {
        null => "mau.example",
        { Hosts: [var host, ..] } => host,
        var rule => "mau." + rule.Under,
    };

    private static YamlMapping Yaml(string file) => YamlReader.Read(File.ReadAllText(Repo.At(file)), file, 1, YamlBudget.Settings, new DiagnosticBag())!;
}
