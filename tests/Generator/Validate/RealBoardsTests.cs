using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>What the five regulations themselves say of editorial boards, each shown on a portal that is bound by it.</summary>
public sealed class RealBoardsTests
{
    private const string Board = RegulatedSite.Board;

    [Theory]
    [Requirement("YT-12.2/1")]
    [InlineData(1, 3, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(1, 4, 1)]
    [InlineData(2, 1, 1)]
    [InlineData(0, 1, 1)]
    public void Yen_the_has_one_head_and_at_most_three_deputies(int heads, int deputies, int errors)
    {
        using var site = RegulatedSite.Of("yenthe", "district");
        Seat(site, "head", heads);
        Seat(site, "deputy", deputies);

        AssertErrors(site, errors, "regulation-board-count", "Điều 12, 06/2014/QĐ-UBND");
    }

    [Theory]
    [Requirement("HN-11.2", "HN-11.3")]
    [InlineData("head", 0, 1)]
    [InlineData("deputy", 0, 1)]
    [InlineData("deputy", 5, 0)]
    [InlineData("member", 0, 1)]
    [InlineData("member", 12, 0)]
    public void Ha_nam_fills_three_roles_and_limits_none(string role, int count, int errors)
    {
        using var site = RegulatedSite.Of("hanam", "province");
        Seat(site, role, count);

        AssertErrors(site, errors, "regulation-board-count", "Điều 11.3, 19/2019/QĐ-UBND");
    }

    [Theory]
    [Requirement("HN-11.1.b", "HN-11.1.c")]
    [InlineData("department", "Giám đốc Sở Mẫu", "Điều 11.1.b")]
    [InlineData("district", "Chủ tịch Ủy ban nhân dân huyện", "Điều 11.1.c")]
    public void A_component_portal_of_ha_nam_has_a_board_that_its_own_head_set_up(string level, string founder, string provision)
    {
        using var site = SiteTest.FromRepository().Only("con-mau")
            .Write("tenants/con-mau/tenant.yaml", $$"""
                id: con-mau
                sample: true
                extends: hanam
                level: {{level}}
                place: Mẫu
                title: Cổng Mẫu
                hosts: [{host: mau.hanam.gov.vn, role: canonical}]
                bodies: {owner: {name: Cơ quan Mẫu} }
                approval: {number: 01/QĐ-UBND}

                """)
            .Write("tenants/con-mau/units.yaml", "units: [{id: mau, name: Cơ quan Mẫu, type: department, level: department, head: {position: Giám đốc Sở Mẫu}}]\n")
            .Write("tenants/con-mau/sections.yaml", "sections: [{folder: tin, title: Tin, accepts: [news-article], owner: mau, satisfies: [news]}]\n");

        Assert.Contains("tenants/con-mau/tenant.yaml:1:1 regulation-tenant-fact: Cổng chưa khai báo 'board' (Điều 11.1, 19/2019/QĐ-UBND).", site.Build().Errors);

        site.Write("tenants/con-mau/board.yaml", $"decision: {{number: 15/QĐ, authority: {founder}}}\n").Build();
        Assert.DoesNotContain(site.Errors, e => e.Contains("'board'", StringComparison.Ordinal) || e.Contains("regulation-board-fact", StringComparison.Ordinal));

        site.Write("tenants/con-mau/board.yaml", "decision: {number: 15/QĐ, authority: Báo Hà Nam}\n").Build();
        Assert.Contains(site.Errors, e => e.Contains("regulation-board-fact", StringComparison.Ordinal) && e.EndsWith($"({provision}, 19/2019/QĐ-UBND).", StringComparison.Ordinal));
    }

    [Theory]
    [Requirement("YT-11.2", "BN-5.1", "BT-8.1.a", "BT-8.1.b")]
    [InlineData("yenthe", "district", "head", "Phó Chủ tịch UBND huyện", "Chánh Văn phòng", "Điều 11.2; Điều 12, 06/2014/QĐ-UBND")]
    [InlineData("bacninh", "province", "head", "Chánh Văn phòng UBND tỉnh", "Phó Chủ tịch UBND tỉnh", "Điều 5.1, 96/QĐ-UBND")]
    [InlineData("bacninh", "province", "deputy", "Giám đốc Cổng TTĐT tỉnh Bắc Ninh", "Giám đốc Sở Thông tin và Truyền thông", "Điều 5.1, 96/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "head", "Giám đốc Sở Thông tin và Truyền thông", "Trưởng phòng Chuyển đổi số", "Điều 8.1.a, 35/2023/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "head", "Phó Giám đốc Sở Thông tin và Truyền thông", "Chánh Văn phòng UBND tỉnh", "Điều 8.1.a, 35/2023/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "deputy", "Trưởng phòng Chuyển đổi số", "Chuyên viên", "Điều 8.1.b, 35/2023/QĐ-UBND")]
    public void Heads_and_deputies_hold_the_positions_that_the_text_names(string tenant, string level, string role, string prescribed, string other, string citation)
    {
        using var site = RegulatedSite.Of(tenant, level);

        Assert.Empty(Hold(site, role, prescribed).Build().Errors);
        Hold(site, role, other);
        AssertErrors(site, 1, "regulation-board-position", citation);
    }

    [Theory]
    [Requirement("BN-5.1")]
    [InlineData("department")]
    [InlineData("district")]
    [InlineData("commune")]
    public void The_positions_of_the_province_bind_no_component_portal_of_bac_ninh(string level)
    {
        using var site = RegulatedSite.Of("bacninh", level);

        Assert.Empty(Hold(Hold(site, "head", "Phó Chủ tịch"), "deputy", "Chuyên viên").Build().Errors);
    }

    [Theory]
    [Requirement("BN-5.2")]
    [InlineData("bacninh-soyte")]
    [InlineData("bacninh-hoalongmau")]
    public void A_component_portal_of_bac_ninh_has_a_board_led_by_a_leader(string child)
    {
        using var site = SiteTest.FromRepository().Only(child);
        var before = site.Build().Errors;

        site.Edit($"tenants/{child}/board.yaml", "^    leader: true\n", "").Build();
        Assert.Contains("(Điều 5.2, 96/QĐ-UBND)", Assert.Single(site.Errors.Except(before)), StringComparison.Ordinal);
        Assert.Contains("regulation-board-position", site.Report(), StringComparison.Ordinal);

        site.Remove($"tenants/{child}/board.yaml").Build();
        Assert.Contains(site.Errors, e => e.StartsWith($"tenants/{child}/tenant.yaml:", StringComparison.Ordinal) && e.EndsWith("'board' (Điều 5.2, 96/QĐ-UBND).", StringComparison.Ordinal));
    }

    [Theory]
    [Requirement("YT-12.2/2", "BT-8.1.c")]
    [InlineData("yenthe", "district", "Chánh Văn phòng HĐND và UBND huyện", "Chuyên viên", "Điều 12, 06/2014/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "Cán bộ công nghệ thông tin", "Phóng viên", "Điều 8.1.c, 35/2023/QĐ-UBND")]
    public void A_member_of_another_position_is_a_warning(string tenant, string level, string prescribed, string other, string citation)
    {
        using var site = RegulatedSite.Of(tenant, level);

        Assert.Empty(Warnings(Hold(site, "member", prescribed)));

        var warning = Assert.Single(Warnings(Hold(site, "member", other)));
        Assert.Contains(citation, warning, StringComparison.Ordinal);
        Assert.Empty(site.Errors);

        static List<string> Warnings(SiteTest site) =>
            [.. site.Build().Result.Diagnostics.Where(d => d.Severity == Severity.Warning && d.Code == BoardCodes.WrongPosition).Select(d => d.Message(Languages.Vietnamese))];
    }

    [Theory]
    [Requirement("YT-12.1", "BT-7.2")]
    [InlineData("yenthe", "district", "Chủ tịch UBND huyện", "Chánh Văn phòng HĐND và UBND huyện", "Điều 12, 06/2014/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "Thủ trưởng cơ quan quản lý", "Chủ tịch Ủy ban nhân dân tỉnh Bến Tre", "Điều 7.2, 35/2023/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "Giám đốc Sở Thông tin và Truyền thông Bến Tre", "Giám đốc Trung tâm Công nghệ thông tin", "Điều 7.2, 35/2023/QĐ-UBND")]
    public void A_board_is_set_up_by_whom_the_text_says(string tenant, string level, string authority, string other, string citation)
    {
        using var site = RegulatedSite.Of(tenant, level);
        SiteTest By(string who) => site.Edit(Board, "authority: [^}]+", $"authority: {who} ");

        Assert.Empty(By(authority).Build().Errors);
        Assert.Contains($"board_authority: {authority}", site.Page("mau/ve-cong/ban-bien-tap/index.html").Body!.TextContent, StringComparison.Ordinal);
        By(other);
        AssertErrors(site, 1, "regulation-board-fact", citation);
    }

    [Theory]
    [Requirement("YT-12.1", "BT-8.2/1")]
    [InlineData("yenthe", "district", "Điều 12, 06/2014/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "Điều 7.2, 35/2023/QĐ-UBND")]
    public void A_board_that_works_part_time_says_so(string tenant, string level, string citation)
    {
        using var site = RegulatedSite.Of(tenant, level);

        Assert.Contains("board_part_time", site.Build().Page("mau/ve-cong/ban-bien-tap/index.html").Body!.TextContent, StringComparison.Ordinal);
        site.Edit(Board, "^concurrent: true", "concurrent: false");
        AssertErrors(site, 1, "regulation-board-fact", citation);
    }

    [Fact]
    [Requirement("YT-11.2")]
    public void The_standing_agency_of_yen_the_is_the_office()
    {
        using var site = RegulatedSite.Of("yenthe", "district");

        site.Edit(RegulatedSite.Units, "name: Văn phòng HĐND và UBND huyện", "name: Phòng Văn hóa và Thông tin");

        AssertErrors(site, 1, "regulation-board-fact", "Điều 11.2; Điều 12, 06/2014/QĐ-UBND");
    }

    [Theory]
    [Requirement("BT-7.1", "YT-14.2.a")]
    [InlineData("hanam", "province", "standing", "Điều 11.1.a, 19/2019/QĐ-UBND", 2)]
    [InlineData("hanam", "department", "working-rules", "Điều 11.4, 19/2019/QĐ-UBND")]
    [InlineData("hanam", "district", "technical-admins", "Điều 12, 19/2019/QĐ-UBND")]
    [InlineData("hanam", "province", "owner-head", "Điều 17.1, 19/2019/QĐ-UBND")]
    [InlineData("yenthe", "district", "content-admins", "Điều 14.2.a, 06/2014/QĐ-UBND")]
    [InlineData("nghean", "province", "standing", "Điều 8.5, 108/2006/QĐ-UBND")]
    [InlineData("bacninh", "province", "workflow", "Điều 11.3.a, 96/QĐ-UBND")]
    [InlineData("bacninh", "commune", "technical-admins", "Điều 14.2.a, 96/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "manager-head", "Điều 7.1, 35/2023/QĐ-UBND")]
    [InlineData("bentre-cds", "province", "technical-admins", "Điều 12.1, 35/2023/QĐ-UBND")]
    public void What_a_board_must_state_is_missed_with_its_provision(string tenant, string level, string key, string citation, int errors = 1)
    {
        using var site = RegulatedSite.Of(tenant, level);

        site.Edit(Board, $"^{key}: .*\n", "").Build();

        Assert.Equal(errors, site.Errors.Count);
        Assert.All(site.Errors, e => Assert.EndsWith($"({citation}).", e, StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("YT-14.2.a")]
    public void The_standing_agency_of_yen_the_administers_the_content()
    {
        var board = new RealSettings().Find("yenthe").Board!;

        Assert.Contains(board.ContentAdmins, post => post.Unit == board.Standing);
    }

    [Theory]
    [Requirement("HN-17.3")]
    [InlineData("hanam", "province", "internal-regulations", "Điều 17.3, 19/2019/QĐ-UBND")]
    [InlineData("bacninh", "department", "working-rules", "Điều 11.2.b, 96/QĐ-UBND")]
    public void A_missing_reference_to_internal_rules_is_a_warning(string tenant, string level, string key, string citation)
    {
        using var site = RegulatedSite.Of(tenant, level);

        site.Edit(Board, $"^{key}: .*\n", "").Build();

        Assert.Empty(site.Errors);
        Assert.EndsWith($"({citation}).", Assert.Single(site.Result.Diagnostics, d => d.Code == RegulationCodes.MissingFact).Message(Languages.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("BT-15.4")]
    [InlineData("duties", "board-member-duties")]
    [InlineData("powers", "board-member-powers")]
    public void Each_member_in_ben_tre_has_duties_and_powers(string key, string code)
    {
        using var site = RegulatedSite.Of("bentre-cds", "province");

        site.Edit(Board, $"(id: thanh-vien.*), {key}: [^,}}]+", "$1");

        AssertErrors(site, 1, code, "Điều 15.4, 35/2023/QĐ-UBND");
    }

    private static void AssertErrors(SiteTest site, int count, string code, string citation)
    {
        site.Build();

        Assert.Equal(count, site.Errors.Count);
        Assert.All(site.Errors, e => Assert.Contains($"{code}: ", e, StringComparison.Ordinal));
        Assert.All(site.Errors, e => Assert.EndsWith($"{citation}).", e, StringComparison.Ordinal));
    }

    /// <summary>So many members in a role, each like the first one.</summary>
    private static void Seat(SiteTest site, string role, int count) =>
        site.Edit(Board, $@"^  - \{{id: [^,]+, role: {role},(.*)\n", string.Concat(Enumerable.Range(1, count).Select(i => $"  - {{id: {role}-{i}, role: {role},$1\n")));

    private static SiteTest Hold(SiteTest site, string role, string position) => site.Edit(Board, $"(role: {role}, position: )[^,]+", $"${{1}}{position} ");
}
