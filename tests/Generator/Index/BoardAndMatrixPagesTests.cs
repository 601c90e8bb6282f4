using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

public sealed class BoardAndMatrixPagesTests
{
    private const string Board = """
        decision: {number: 15/QĐ-UBND, date: 2021-04-05, authority: Chủ tịch UBND tỉnh, title: Thành lập Ban Biên tập}
        standing: van-phong
        concurrent: true
        working-rules: {number: 16/QĐ-BBT, date: 2021-05-01}
        members:
          - {id: thu-ky, role: secretary, position: Chuyên viên, duties: Ghi biên bản}
          - {id: truong-ban, role: head, position: Chánh Văn phòng, unit: van-phong, duties: Chỉ đạo chung, sections: [tin-tuc]}
        delegates: [{member: thu-ky, from: 2025-01-01, until: 2025-12-31, basis: 18/QĐ}]
        technical-admins: [{position: Kỹ sư, unit: van-phong}]
        workflow: [{key: check, title: Kiểm tra, role: member}, {key: approve, title: Duyệt, role: head}]

        """;

    [Fact]
    public void The_board_page_shows_who_set_it_up_and_that_it_works_part_time()
    {
        using var site = SiteTest.From().Write("tenants/mau/board.yaml", Board);
        var page = site.Build().Fine().Page("mau/ve-cong/ban-bien-tap/index.html").Body!.TextContent;

        foreach (var text in (string[])["Thành lập Ban Biên tập: 15/QĐ-UBND (05/04/2021)", "Chủ tịch UBND tỉnh", "board_standing: Văn phòng", "board_part_time", "16/QĐ-BBT (01/05/2021)", "Chỉ đạo chung", "Kỹ sư", "01/01/2025 – 31/12/2025", "2. Duyệt"])
            Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("role_head", StringComparison.Ordinal) < page.IndexOf("role_secretary", StringComparison.Ordinal));
        Assert.Contains("/ve-cong/ban-bien-tap/", site.Text("mau/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_portal_without_a_board_has_no_page_for_one()
    {
        using var site = SiteTest.From();

        Assert.False(site.Build().Fine().Has("mau/ve-cong/ban-bien-tap/index.html"));
        Assert.DoesNotContain("ban-bien-tap", site.Text("mau/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_sections_shows_owner_kind_frequency_basis_access_and_deadline()
    {
        using var site = SiteTest.From()
            .Change("tenants/mau/sections.yaml", "    satisfies: [news]", "    satisfies: [news]\n    cadence: daily\n    basis: Điều 5\n    access: Mọi người")
            .Change("tenants/mau/regulation.yaml", "    source: \"Điều 5\"", "    source: \"Điều 5\"\n    deadlines: [{kind: max, value: 2, unit: working-days, trigger: happened, start: \"08:00\"}]");
        var page = site.Build().Fine().Page("mau/ve-cong/chuyen-muc/index.html");

        Assert.Contains("Tin tức | Văn phòng | kind_dynamic | cadence_daily | Điều 5 | Mọi người | deadline_max 2 unit_working-days since_max event_happened, deadline_start 08:00 |", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/tin-tuc/']"));
    }

    [Fact]
    [Requirement("YT-3.3")]
    public void The_list_of_sections_of_yen_the_shows_how_often_each_is_renewed()
    {
        var sections = new RealSettings().Find("yenthe").Sections.All;
        using var site = SiteTest.FromRepository().Only("yenthe");
        var rows = site.Build().Page("yenthe/ve-cong/chuyen-muc/index.html").QuerySelectorAll("main tbody tr").Select(r => r.TextContent).ToList();

        Assert.Equal(sections.Count, rows.Count);
        Assert.All(sections.Zip(rows), pair => Assert.Contains(pair.First.Frequency!.Vi, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Both_pages_are_in_english_where_the_portal_is()
    {
        using var site = SiteTest.From("english").Write("tenants/mau/board.yaml", Board);
        site.Build();

        Assert.True(site.Has("mau/en/ve-cong/ban-bien-tap/index.html"));
        Assert.Contains("Office", site.Page("mau/en/ve-cong/chuyen-muc/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_on_the_rules_shows_them_by_area_and_the_laws_that_lists_are_taken_from()
    {
        using var site = SiteTest.From()
            .Write("tenants/_shared/profiles/nd43-10-1.yaml", "kind: sections\nid: nd43-10-1\ntitle: Khoản 1 Điều 10\nlaw: {title: Nghị định số 43/2011/NĐ-CP, status: expired, until: 2022-08-15}\nsections: [{key: news, title: Tin, source: Điều 10.1.b}]\n")
            .Change("tenants/mau/regulation.yaml", "metadata:", """
                profiles: [{profile: nd43-10-1, source: Điều 7.1, deadlines: [{kind: regular, source: Điều 9.1.a}]}]
                rules:
                  - {key: weekly, area: backup, title: Sao lưu, value: [1, tuần], source: Điều 8.3, text: tối thiểu 01 lần/tuần}
                  - {key: own, area: questions, title: Trả lời, deadline: {kind: max, value: 5, unit: working-days, trigger: asked, start: "08:00"}, source: Điều 10.5.a}
                  - {key: ads, area: advertising, title: Quảng cáo, strength: allowed, value: true, levels: [commune]}
                metadata:
                """);
        var page = site.Build().Fine().Page("mau/ve-cong/index.html").Body!.TextContent;

        Assert.Contains("Sao lưu | 1, tuần. “tối thiểu 01 lần/tuần” | Điều 8.3 |", page, StringComparison.Ordinal);
        Assert.Contains("Trả lời | deadline_max 5 unit_working-days since_max event_asked, deadline_start 08:00 | Điều 10.5.a |", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("area_questions", StringComparison.Ordinal) < page.IndexOf("area_backup", StringComparison.Ordinal));
        Assert.DoesNotContain("area_advertising", page, StringComparison.Ordinal);
        Assert.Contains("Khoản 1 Điều 10 | Điều 7.1 | law_expired (15/08/2022) |", page, StringComparison.Ordinal);
        Assert.Contains("Tin tức, sự kiện | deadline_regular | Điều 5; Điều 7.1; Điều 10.1.b, Nghị định số 43/2011/NĐ-CP |", page, StringComparison.Ordinal);
    }
}
