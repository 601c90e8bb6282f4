using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>The board that a portal has, compared with the one that its regulation describes.</summary>
public sealed class BoardRulesTests
{
    private const string Regulation = "tenants/mau/regulation.yaml";
    private const string File = "tenants/mau/board.yaml";
    private const string Decision = "decision: {number: 15/QĐ-UBND, date: 2021-04-05, authority: Chủ tịch UBND huyện}\nconcurrent: true\n";

    [Theory]
    [InlineData(1, 3, 0)]
    [InlineData(1, 4, 1)]
    [InlineData(2, 3, 1)]
    [InlineData(0, 0, 1)]
    public void A_board_has_one_head_and_at_most_three_deputies(int heads, int deputies, int errors)
    {
        using var site = Yenthe("heads: {min: 1, max: 1}, deputies: {max: 3}, source: Điều 12.2").Write(File, Decision + Members(heads, deputies, members: 0));

        Assert.Equal(errors, site.Build().Errors.Count(e => e.Contains("regulation-board-count", StringComparison.Ordinal) && e.EndsWith("(Điều 12.2, 06/2014/QĐ-UBND).", StringComparison.Ordinal)));
        Assert.Equal(errors, site.Errors.Count);
    }

    [Fact]
    public void The_head_is_a_vice_chair_and_the_standing_agency_the_office()
    {
        using var site = Yenthe("standing: van-phong, heads: {positions: [Phó Chủ tịch UBND huyện], source: Điều 11.2}, source: Điều 11.2")
            .Write(File, Decision + "standing: van-phong\n" + Members(1, 0, 0, "Phó Chủ tịch UBND huyện"));

        site.Build().Fine();
        site.Edit(File, "position: Phó Chủ tịch UBND huyện", "position: Chánh Văn phòng").Build().Refused("regulation-board-position");
        Assert.Contains("(Điều 11.2, 06/2014/QĐ-UBND)", site.Errors[0], StringComparison.Ordinal);
        site.Write(File, Decision + Members(1, 0, 0, "Phó Chủ tịch UBND huyện")).Build().Refused("regulation-board-fact");
    }

    [Theory]
    [InlineData("department", "somau.hanam.gov.vn", "Điều 11.1.b")]
    [InlineData("district", "mau.hanam.gov.vn", "Điều 11.1.c")]
    public void Each_child_has_a_board_of_its_own(string level, string host, string provision)
    {
        using var site = SiteTest.From("hanam")
            .Edit(Regulation, "^metadata:", "boards: [{key: department, levels: [department], source: Điều 11.1.b}, {key: district, levels: [district], source: Điều 11.1.c}]\nmetadata:")
            .Write(File, Decision + Members(1, 1, 1))
            .Write("tenants/con-mau/tenant.yaml", $$"""
                id: con-mau
                sample: true
                extends: mau
                level: {{level}}
                place: Mẫu
                title: Cổng Mẫu
                hosts: [{host: {{host}}, role: canonical}]
                bodies: {owner: {name: Cơ quan Mẫu} }
                approval: {number: 01/QĐ-UBND}

                """)
            .Write("tenants/con-mau/sections.yaml", "sections: [{folder: tin, title: Tin, accepts: [news-item], owner: van-phong, satisfies: [news]}]\n");

        Assert.Equal($"tenants/con-mau/tenant.yaml:1:1 regulation-tenant-fact: Cổng chưa khai báo 'board' ({provision}, 19/2019/QĐ-UBND).", Assert.Single(site.Build().Errors));
        Assert.Empty(site.Write("tenants/con-mau/board.yaml", Decision + Members(1, 1, 1)).Build().Errors);
    }

    [Theory]
    [InlineData(5, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    public void A_board_has_a_head_deputies_and_members_as_many_as_it_likes(int deputies, int members, int errors)
    {
        using var site = SiteTest.From("hanam")
            .Edit(Regulation, "^metadata:", "boards: [{key: all, heads: {min: 1}, deputies: {min: 1}, members: {min: 1}, source: Điều 11.3}]\nmetadata:")
            .Write(File, Decision + Members(1, deputies, members));

        Assert.Equal(errors, site.Build().Errors.Count);
    }

    [Theory]
    [InlineData("board.manager-head", "manager-head: {position: Giám đốc Sở}\n")]
    [InlineData("board.technical-admin", "technical-admins: [{position: Chuyên viên}]\n")]
    [InlineData("board.working-rules", "working-rules: {number: 16/QĐ}\n")]
    [InlineData("board.internal-regulations", "internal-regulations: [{title: Quy chế phối hợp}]\n")]
    public void What_a_board_must_state_is_missed_by_its_name(string fact, string stated)
    {
        using var site = SiteTest.From("hanam").Edit(Regulation, "^  items:", $"  tenant: [{{fact: {fact}, source: Điều 7.1}}]\n  items:").Write(File, Decision + Members(1, 1, 1));

        Assert.Equal($"tenants/mau/board.yaml:1:1 regulation-tenant-fact: Cổng chưa khai báo '{fact}' (Điều 7.1, 19/2019/QĐ-UBND).", Assert.Single(site.Build().Errors));
        site.Write(File, Decision + stated + Members(1, 1, 1)).Build().Fine();
    }

    [Fact]
    public void Internal_regulations_that_are_missing_are_a_warning_where_the_rule_only_encourages()
    {
        using var site = SiteTest.From("hanam").Edit(Regulation, "^  items:", "  tenant: [{fact: board.internal-regulations, strength: encouraged, source: Điều 17.3}]\n  items:")
            .Write(File, Decision + Members(1, 1, 1));

        site.Build().Warned("regulation-tenant-fact");
    }

    [Theory]
    [InlineData("unit-head", "position: Chánh Văn phòng UBND huyện, unit: van-phong", 0)]
    [InlineData("unit-head", "position: Chuyên viên, unit: van-phong", 1)]
    [InlineData("leader", "position: Chuyên viên, leader: true", 0)]
    [InlineData("leader", "position: Chuyên viên", 1)]
    public void A_member_heads_a_unit_or_leads_where_the_text_names_no_title(string asked, string member, int warnings)
    {
        using var site = Yenthe($"members: {{positions: [{asked}]}}, established-by: [Chủ tịch], source: Điều 12.2").Write(File, Decision + $"members: [{{id: a, role: member, {member}}}]\n");

        Assert.Equal(warnings, site.Build().Result.Diagnostics.Count(d => d.Code.Id == "regulation-board-position"));
        Assert.Empty(site.Errors);
    }

    [Fact]
    public void Units_and_sections_that_a_board_names_exist()
    {
        using var site = SiteTest.From().Write(File, Decision + "standing: van-phog\nmembers: [{id: a, role: head, position: Chánh Văn phòng, sections: [tin-tc]}]\n");

        Assert.Equal(["unknown-unit", "unknown-folder"], site.Build().Result.Diagnostics.Select(d => d.Code.Id));
    }

    private static SiteTest Yenthe(string rule) => SiteTest.From("yenthe").Edit(Regulation, "^metadata:", $"boards: [{{key: district, {rule}}}]\nmetadata:");

    private static string Members(int heads, int deputies, int members, string position = "Thủ trưởng")
    {
        var lines = Lines("head", heads).Concat(Lines("deputy", deputies)).Concat(Lines("member", members)).ToList();
        return lines.Count == 0 ? "" : "members:\n" + string.Concat(lines);

        IEnumerable<string> Lines(string role, int count) =>
            Enumerable.Range(1, count).Select(i => $"  - {{id: {role}-{i}, role: {role}, position: {position}}}\n");
    }
}
