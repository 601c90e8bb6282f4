using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Yaml;

namespace Portal.Tests.Model.Regulations;

public sealed class RegulationReaderTests
{
    private const string Whole = """
        id: qd-mau
        decision: {number: 01/QĐ-UBND, title: Quy chế, issuer: UBND, issued: 2024-01-02, effective: 2024-01-10}
        binds: {levels: [province], source: "Điều 2", text: "Áp dụng cho cơ quan cấp tỉnh", note: Văn bản không nêu cấp xã}
        encourages: {levels: [commune], source: "Điều 2.2", text: khuyến khích}
        profiles:
          - {profile: nd43-10-1, levels: [province], source: "Điều 7.1", strength: encouraged}
        sections:
          - key: services
            title: Dịch vụ công trực tuyến
            title-prescribed: true
            links-to: {host: dvc.mau.gov.vn, source: "Điều 8.1.n"}
            every-year: {field: year, source: "Điều 8.1.i"}
            source: "Điều 8"
            text: phải có mục
            from: 2024-01-10
            until: 2026-01-01
            verified: false
            parts: [{key: list, title: danh mục, source: "Điều 8.1", until: 2025-01-01}]
            deadlines: [{kind: max, value: 5, unit: working-days, trigger: published, when: topical, start: "08:00", source: "Điều 9"}]
        requires:
          tenant: [{fact: board, source: "Điều 11"}]
          items: [{type: public-service, field: guide, when: {field: level, is: [level-3, level-4]}, levels: [province], includes: [a], strength: encouraged, source: "Điều 4"}]
          units: [{fact: functions, source: "Điều 5"}]
          sections: [{fact: kind, source: "Điều 3"}]
          coverage: [{section: services, unit-levels: [commune], source: "Điều 7", strength: encouraged}]
        remit: {types: [news-article], source: "Điều 4.4", strength: encouraged}
        languages: {list: [vi], source: "Điều 4.3", strength: encouraged}
        font: {family: Times New Roman, source: "Điều 4.3"}
        vocabularies: [{name: service-levels, keys: [level-1], source: "Điều 3.5"}]
        boards:
          - {key: province, levels: [province], established-by: [Chủ tịch], standing: van-phong, heads: {min: 1, max: 1, positions: [Phó Chủ tịch]}, deputies: {max: 3}, members: {positions: [Trưởng phòng]}, concurrent: required, source: "Điều 11"}
        rules:
          - key: own
            area: questions
            title: Trả lời
            deadline: {kind: max, value: 5, unit: working-days, trigger: asked, start: "08:00"}
            value: [a, 2, true]
            fields: [{key: name, title: họ và tên, required: true}]
            levels: [province]
            strength: mandatory
            source: "Điều 10"
            text: 05 (năm) ngày
            note: Văn bản không nêu
        """;

    private const string Head = """
        id: thu
        decision: {number: 1/QĐ-UBND, title: Quy chế, issuer: Ủy ban, effective: 2025-01-01}
        levels: [{key: province, name: Tỉnh}, {key: commune, name: Xã}]

        """;

    [Fact]
    public void Every_key_of_a_regulation_is_read()
    {
        var regulation = Read(Whole);

        var section = Assert.Single(regulation.Sections);
        Assert.True(section.IsTitlePrescribed);
        Assert.Equal(("dvc.mau.gov.vn", "year"), (section.LinksTo!.Host, section.EveryYear!.Field));
        Assert.Equal(("topical", "08:00"), (section.Deadlines[0].When, section.Deadlines[0].Start));
        Assert.Equal(new Provision("Điều 8", "phải có mục", new(2024, 1, 10), new(2026, 1, 1), Verified: false), section.Provision);
        Assert.Equal(["level-3", "level-4"], regulation.RequiredFields[0].When!.Is);
        Assert.Equal((1, 3), (regulation.Boards[0].Heads!.Max!.Value, regulation.Boards[0].Deputies!.Max!.Value));
        Assert.Equal(["a", "2", "true"], regulation.Rules[0].Values);
        Assert.Equal((1, 1, 1, 1, 1), (regulation.Profiles.Count, regulation.UnitFacts.Count, regulation.SectionFacts.Count, regulation.Coverage.Count, regulation.Vocabularies.Count));
        Assert.Equal(("Times New Roman", true, true), (regulation.Font!.Family, regulation.Languages!.IsEncouraged, regulation.Remit!.IsEncouraged));
    }

    [Theory]
    [InlineData("2024-01-09", 0, 0)]
    [InlineData("2024-12-31", 1, 1)]
    [InlineData("2026-01-01", 1, 0)]
    [InlineData("2026-01-02", 0, 0)]
    public void What_does_not_hold_on_a_day_is_left_out(string day, int sections, int parts)
    {
        var then = Read(Whole).On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(sections, then.Sections.Count);
        Assert.Equal(parts, then.Sections.Sum(s => s.Parts.Count));
    }

    [Fact]
    public void A_rule_of_a_child_takes_the_place_of_its_parents_in_the_same_area_only()
    {
        var parent = Yaml("rules: [{key: a, area: backup, title: một}, {key: a, area: search, title: hai}]");
        var child = Yaml("rules: [{key: a, area: search, title: ba}]");

        var merged = (YamlSequence)YamlMerge.Merge(parent, child).Find("rules")!;

        Assert.Equal(["một", "ba"], merged.Items.Cast<YamlMapping>().Select(m => ((YamlScalar)m.Find("title")!).Value));
    }

    [Fact]
    public void A_list_of_sections_says_which_law_it_is_from()
    {
        var diagnostics = new DiagnosticBag();
        var profile = SectionRuleReader.ReadProfile(Yaml("""
            kind: sections
            id: nd43-10-1
            title: Khoản 1 Điều 10 Nghị định số 43/2011/NĐ-CP
            law: {title: Nghị định số 43/2011/NĐ-CP, status: expired, until: 2022-08-15, note: Đã được thay thế}
            verified: true
            sections: [{key: introduction, title: Giới thiệu, source: "Điều 10.1.a", parts: [{key: history, title: lịch sử}]}]
            """), diagnostics);

        Assert.Empty(diagnostics.Sorted());
        Assert.Equal("Điều 10.1.a, Nghị định số 43/2011/NĐ-CP", profile.Cite(profile.Sections[0].Source));
        Assert.Equal("expired", profile.Law.Status);
    }

    [Fact]
    public void The_scope_has_the_words_of_its_provision_as_every_entry_but_no_days()
    {
        Assert.Empty(Found(Head + "binds: {levels: [province], source: Điều 2, text: Áp dụng cho cơ quan cấp tỉnh, verified: true, note: Không nêu cấp xã}\nencourages: {levels: [commune], text: khuyến khích}"));
        Assert.Equal("unknown-key", Assert.Single(Found(Head + "binds: {levels: [province], from: 2025-01-01}")).Code.Id);
    }

    private static IReadOnlyList<Diagnostic> Found(string text)
    {
        var diagnostics = new DiagnosticBag();
        RegulationReader.Read(Yaml(text), diagnostics);
        return diagnostics.Sorted();
    }

    private static Regulation Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var regulation = RegulationReader.Read(Yaml(text), diagnostics);
        Assert.Empty(diagnostics.Sorted().Select(d => d.Message("en")));
        return regulation;
    }

    private static YamlMapping Yaml(string text) => YamlReader.Read(text, "regulation.yaml", 1, YamlBudget.Settings, new DiagnosticBag())!;
}
