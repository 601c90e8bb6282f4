using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>What regulations ask of every unit and of every section.</summary>
public sealed class UnitAndSectionFactsTests
{
    private const string Regulation = "tenants/mau/regulation.yaml";
    private const string Units = "tenants/mau/units.yaml";
    private const string Sections = "tenants/mau/sections.yaml";

    [Fact]
    [Requirement("NA-5.1/1", "NA-5.1/2")]
    public void A_sub_unit_states_what_a_unit_does_and_whom_to_turn_to()
    {
        using var site = SiteTest.FromRepository().Only("nghean").Edit("tenants/nghean/units.yaml", "^units:", "units:\n  - {id: phong-mau, name: Phòng Mẫu, type: department, level: subordinate}");

        site.Build();

        Assert.All((string[])["functions", "structure", "activities", "leader-contact", "citizen-desk"], fact => Assert.Single(
            site.Errors, e => e.Contains($"Đơn vị 'phong-mau' chưa khai báo '{fact}' (Điều 5.1, 108/2006/QĐ-UBND)", StringComparison.Ordinal)));
    }

    [Theory]
    [Requirement("NA-5.1/2")]
    [InlineData("citizen-desk", "citizen-desk")]
    [InlineData("leader-contact", "leader")]
    public void A_contact_has_an_address_and_a_telephone(string fact, string kind)
    {
        using var site = Nghean($"units: [{{fact: {fact}, source: Điều 5.1}}]").Edit(Units, "    type: department", $"    contacts: [{{kind: {kind}, name: Bộ phận, address: Số 1, phone: 0200 1}}]\n    type: department");

        site.Build().Fine();
        site.Edit(Units, ", phone: 0200 1", "").Build().Refused("regulation-unit-fact");
    }

    [Fact]
    public void Each_agency_has_somebody_for_its_information()
    {
        using var site = Yenthe("units: [{fact: information-officer, source: Điều 15.1.b}]");

        site.Build().Refused("regulation-unit-fact");
        site.Edit(Units, "    type: department", "    information-officer: {position: Chuyên viên}\n    type: department").Build().Fine();
    }

    [Fact]
    public void An_information_team_is_led_by_the_head_of_its_unit()
    {
        using var site = Nghean("units: [{fact: information-team, source: Điều 8.1}]");

        site.Build().Refused("regulation-unit-fact");
        site.Edit(Units, "    type: department", "    information-team: {head: {position: Phó Chánh Văn phòng}}\n    type: department").Build().Refused("information-team-head");
        site.Edit(Units, "head: {position: Phó Chánh Văn phòng}", "head: {position: Chánh Văn phòng}").Build().Fine();
    }

    [Fact]
    public void A_section_says_whether_it_is_static_or_dynamic()
    {
        using var site = Yenthe("sections: [{fact: kind, source: Điều 3.2}]").Edit(Sections, "(folder: (tin-tuc|dau-tu|van-ban),)", "$1 kind: dynamic,");

        site.Build().Refused("regulation-section-fact");

        Assert.Contains("'quy-hoach' chưa khai báo 'kind' (Điều 3.2, 06/2014/QĐ-UBND)", site.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cadence", "cadence: daily", 1)]
    [InlineData("access", "access: Mọi người", 2)]
    [InlineData("basis", "kind: static, basis: Điều 5", 0)]
    public void How_often_is_asked_of_what_changes_and_on_what_basis_of_what_stands(string fact, string stated, int missing)
    {
        using var site = SiteTest.From().Write("content/mau/tinh/a/index.md", Repo("content/mau/tin-tuc/hop-dan/index.md"))
            .Edit(Regulation, "^metadata:", $"requires: {{sections: [{{fact: {fact}, source: Điều 3}}]}}\nmetadata:")
            .Edit(Sections, "^    satisfies:", "    cadence: daily\n    satisfies:")
            .Edit(Sections, "^sections:", $"sections:\n  - {{folder: tinh, title: Tĩnh, owner: van-phong, accepts: [news-item], {stated}}}");

        site.Build();

        Assert.Equal(missing, site.Errors.Count(e => e.Contains("regulation-section-fact", StringComparison.Ordinal)));
    }

    [Fact]
    [Requirement("YT-7.3.a/2")]
    public void Each_commune_has_a_service_or_says_that_it_has_none()
    {
        const string units = "tenants/yenthe/units.yaml";
        using var site = SiteTest.FromRepository().Only("yenthe").Edit(units, "^units:", "units:\n  - {id: xa-mau, name: Xã Mẫu, type: authority, level: commune}");

        Assert.Contains("'xa-mau'", Assert.Single(site.Build().Errors, IsUncovered), StringComparison.Ordinal);
        site.Edit(units, "type: authority, level: commune}", "type: authority, level: commune, none: [online-services]}");
        Assert.DoesNotContain(site.Build().Errors, IsUncovered);

        static bool IsUncovered(string error) => error.Contains("regulation-coverage", StringComparison.Ordinal) && error.EndsWith("(Điều 7.3.a, 06/2014/QĐ-UBND).", StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("YT-4.4.c/2")]
    public void News_outside_the_fields_of_a_child_is_a_warning()
    {
        var news = Support.Repo.Files("content/yenthe-xuanluong/tin-tuc", "index.md")[0];
        using var site = SiteTest.FromRepository().Only("yenthe-xuanluong").Edit(news, "^topics: .*$", "topics: [nong-nghiep, y-te]");

        var said = Assert.Single(site.Build().Result.Diagnostics, d => d.Code.Id == "outside-remit" && d.Position.File == news);

        Assert.Equal(Severity.Warning, said.Severity);
        Assert.Contains("'y-te'", said.Message("vi"), StringComparison.Ordinal);
        Assert.Contains("(Điều 4.4.c, 06/2014/QĐ-UBND)", said.Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_a_level_and_a_strength_say_when_a_field_is_required()
    {
        using var site = SiteTest.From().Edit("content/mau/tin-tuc/hop-dan/index.md", "^author:", "source: bao-mau\nauthor:");
        const string when = "requires: {items: [{type: news-item, field: happened, when: {field: topics, is: [y-te, giao-duc]}, source: Điều 4}]}\nmetadata:";

        site.Edit(Regulation, "^metadata:", when).Build().Refused("regulation-field");
        site.Edit(Regulation, "is: .y-te, giao-duc.", "is: giao-duc").Build().Fine();
        site.Edit(Regulation, "is: giao-duc", "is: y-te").Edit(Regulation, "source: Điều 4", "strength: encouraged").Build().Warned("regulation-field");
        site.Edit(Regulation, "strength: encouraged", "levels: [commune]").Build().Fine();
    }

    [Theory]
    [Requirement("YT-15.1.b", "NA-8.1")]
    [InlineData("yenthe", "district", "information-officer", "Điều 15.1.b, 06/2014/QĐ-UBND")]
    [InlineData("yenthe", "commune", "information-officer", "Điều 15.1.b, 06/2014/QĐ-UBND")]
    [InlineData("nghean", "province", "information-team", "Điều 8.1, 108/2006/QĐ-UBND")]
    public void The_texts_of_yen_the_and_nghe_an_ask_every_unit_who_is_in_charge_of_its_information(string tenant, string level, string fact, string citation)
    {
        using var site = RegulatedSite.Of(tenant, level);

        site.Edit(Units, $"^    {fact}: .*\n", "").Build();

        Assert.Equal($"{Units}:2:5 regulation-unit-fact: Đơn vị 'van-phong' chưa khai báo '{fact}' ({citation}).", Assert.Single(site.Errors));
    }

    [Fact]
    [Requirement("NA-8.1")]
    public void The_text_of_nghe_an_has_the_head_of_the_unit_lead_its_team()
    {
        using var site = RegulatedSite.Of("nghean", "province");

        site.Edit(Units, "head: {position: Chánh Văn phòng} }", "head: {position: Chuyên viên} }").Build();

        Assert.Contains("information-team-head: ", Assert.Single(site.Errors), StringComparison.Ordinal);
        Assert.EndsWith("(Điều 8.1, 108/2006/QĐ-UBND).", site.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("YT-3.2")]
    [InlineData("yenthe", "district", " kind: static,", "kind", "Điều 3.1; Điều 3.2, 06/2014/QĐ-UBND")]
    [InlineData("yenthe", "commune", " basis: Điều 1,", "basis", "Điều 3.1, 06/2014/QĐ-UBND")]
    [InlineData("nghean", "province", ", access: Mọi người", "access", "Điều 7.1.a, 108/2006/QĐ-UBND")]
    public void The_texts_of_yen_the_and_nghe_an_ask_each_section_for_its_facts(string tenant, string level, string stated, string fact, string citation)
    {
        using var site = RegulatedSite.Of(tenant, level);

        site.Edit(Sections, stated, "").Build();

        Assert.EndsWith($"'{fact}' ({citation}).", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yenthe", "district", "Điều 3.3; Điều 7.1, 06/2014/QĐ-UBND")]
    [InlineData("nghean", "province", "Điều 7.1.a, 108/2006/QĐ-UBND")]
    public void A_section_that_changes_says_how_often(string tenant, string level, string citation)
    {
        using var site = RegulatedSite.Of(tenant, level);

        site.Edit(Sections, "kind: static, cadence: on-change", "kind: dynamic").Build();

        Assert.EndsWith($"'cadence' ({citation}).", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    private static string Repo(string path) => File.ReadAllText(Support.Repo.At(SiteTest.Sites, "_base", path)).Replace("tin-hop-dan", "tin-tinh", StringComparison.Ordinal).Replace("../khai-truong/", "/tin-tuc/", StringComparison.Ordinal);

    private static SiteTest Nghean(string requires) => SiteTest.From("nghean").Edit(Regulation, "^sections:", $"requires: {{{requires}}}\nsections:");

    private static SiteTest Yenthe(string requires) => SiteTest.From("yenthe").Edit(Regulation, "^  items:", $"  {requires}\n  items:");
}
