using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

public sealed class AskedSectionTests
{
    private const string Profile = "tenants/_shared/profiles/nd43-10-1.yaml";
    private const string Regulation = "tenants/mau/regulation.yaml";

    private const string List = """
        kind: sections
        id: nd43-10-1
        title: Khoản 1 Điều 10 Nghị định số 43/2011/NĐ-CP
        law: {title: Nghị định số 43/2011/NĐ-CP, status: expired, until: 2022-08-15}
        sections:
          - {key: news, title: "Tin tức, sự kiện", source: Điều 10.1.b}
          - {key: introduction, title: Thông tin giới thiệu, source: Điều 10.1.a, parts: [{key: history, title: lịch sử}]}
          - {key: contact, title: Thông tin liên hệ}
        """;

    [Fact]
    [Requirement("HN-7.1")]
    public void Ha_nam_misses_each_section_of_the_decree_of_2011_with_both_provisions()
    {
        var list = RegulatedSite.Profile("nd43-10-1").Sections;
        var own = RegulatedSite.Read("hanam").Sections;
        using var site = RegulatedSite.Of("hanam", "province", [.. list.Select(s => s.Key)]);

        site.Build();

        Assert.Equal(10, list.Count);
        Assert.All(list, s => Assert.Single(site.Errors, e => e.EndsWith($"({s.Key}) (Điều 7.1, 19/2019/QĐ-UBND; {s.Source}, Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011).", StringComparison.Ordinal)));
        Assert.Equal(list.Count + own.Count(s => list.Any(l => l.Key == s.Key)), site.Errors.Count);
    }

    [Fact]
    public void Each_section_of_a_law_taken_over_is_missed_with_both_provisions()
    {
        using var site = Site("{profile: nd43-10-1, levels: [province], source: Điều 7.1}");

        Assert.Equal(
            [
                "tenants/mau/sections.yaml regulation-section: Thiếu chuyên mục bắt buộc 'Thông tin giới thiệu' (introduction) (Điều 7.1, 19/2019/QĐ-UBND; Điều 10.1.a, Nghị định số 43/2011/NĐ-CP).",
                "tenants/mau/sections.yaml regulation-section: Thiếu chuyên mục bắt buộc 'Thông tin liên hệ' (contact) (Điều 7.1, 19/2019/QĐ-UBND; Khoản 1 Điều 10 Nghị định số 43/2011/NĐ-CP).",
            ],
            site.Build().Errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_part_of_a_section_is_missed_too_and_an_encouraged_list_only_warns()
    {
        using var site = Site("{profile: nd43-10-1, source: Điều 7.1, strength: encouraged}")
            .Change("tenants/mau/sections.yaml", "satisfies: [news]", "satisfies: [news, introduction, contact]");

        site.Build().Warned("regulation-part");

        Assert.Contains("'Thông tin giới thiệu' thiếu phần 'lịch sử'", site.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_for_other_levels_binds_nobody_and_one_that_is_not_there_is_reported()
    {
        using var other = Site("{profile: nd43-10-1, levels: [district], source: Điều 7.1}");
        using var unknown = Site("{profile: nd43-10, source: Điều 7.1}");

        other.Build().Fine();
        unknown.Build().Refused("regulation-unknown-name");
    }

    [Fact]
    public void A_list_that_no_longer_holds_is_not_asked_for()
    {
        using var site = Site("{profile: nd43-10-1, source: Điều 7.1, until: 2025-12-31}");

        site.Build().Fine();
        site.AsOf("2025-12-31T23:00:00+07:00").Build().Refused("regulation-section", times: 2);
    }

    [Fact]
    public void A_section_that_the_regulation_asks_for_as_well_stands_once_with_both_provisions()
    {
        using var site = Site("{profile: nd43-10-1, source: Điều 7.1, strength: encouraged}").Edit(Regulation, "^sections:\n", "sections:\n  - {key: contact, title: Liên hệ, source: Điều 9, deadlines: [{kind: timely}]}\n").Change("tenants/mau/sections.yaml", "satisfies: [news]", "satisfies: [news, introduction, contact, introduction/history]").Take("themes");

        var rows = site.Build().Page("mau/ve-cong/index.html").QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();

        var row = Assert.Single(rows, r => r.Contains("Liên hệ", StringComparison.Ordinal) || r.Contains("Thông tin liên hệ", StringComparison.Ordinal));
        Assert.Contains("Điều 9; Điều 7.1; Khoản 1 Điều 10 Nghị định số 43/2011/NĐ-CP", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title-prescribed: true", "regulation-title")]
    [InlineData("links-to: {host: chinhphu.vn}", "regulation-link")]
    [InlineData("every-year: {field: khong-co}", "regulation-unknown-name")]
    public void What_a_law_says_of_a_section_is_asked_for_too(string says, string code)
    {
        using var site = Site("{profile: nd43-10-1, source: Điều 7.1}")
            .Change("tenants/mau/sections.yaml", "satisfies: [news]", "satisfies: [news, introduction, contact, introduction/history]")
            .Change(Profile, "{key: contact, title: Thông tin liên hệ}", $"{{key: contact, title: Thông tin liên hệ, {says}}}");

        site.Build().Refused(code);
    }

    [Fact]
    public void A_section_of_a_law_is_asked_for_while_it_holds()
    {
        using var site = Site("{profile: nd43-10-1, source: Điều 7.1}")
            .Change("tenants/mau/sections.yaml", "satisfies: [news]", "satisfies: [news, introduction, introduction/history]")
            .Change(Profile, "{key: contact, title: Thông tin liên hệ}", "{key: contact, title: Thông tin liên hệ, until: 2025-12-31}");

        site.Build().Fine();
        Assert.DoesNotContain("Thông tin liên hệ", site.Take("themes").Build().Text("mau/ve-cong/index.html"), StringComparison.Ordinal);
    }

    private static SiteTest Site(string rule) => SiteTest.From("hanam").Write(Profile, List).Edit(Regulation, "^metadata:", $"profiles: [{rule}]\nmetadata:");
}
