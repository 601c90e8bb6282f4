using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class EveryYearRuleTests
{
    [Fact]
    [Requirement("BN-8.1.i/1")]
    public void A_financial_report_is_missed_when_its_year_is_over()
    {
        using var site = RegulatedSite.Of("bacninh", "department")
            .Edit(RegulatedSite.Sections, "^sections:\n", "sections:\n  - {folder: tai-chinh, title: Tài chính, owner: van-phong, kind: static, accepts: [financial-report], satisfies: [financial-report]}\n");
        Report(site, 2023);

        Assert.Empty(Missing(site.AsOf("2024-12-31T23:00:00+07:00")));
        Assert.Equal("Chuyên mục 'tai-chinh' chưa có nội dung của năm 2024 (Điều 8.1.i, 96/QĐ-UBND).", Assert.Single(Missing(site.AsOf("2025-01-01T00:00:00+07:00"))));

        Report(site, 2025);
        Assert.Contains("năm 2024", Assert.Single(Missing(site.AsOf("2026-01-15T08:00:00+07:00"))), StringComparison.Ordinal);

        Report(site, 2024);
        Assert.Empty(Missing(site));
    }

    [Fact]
    [Requirement("BN-8.1.i/1")]
    public void The_section_itself_is_asked_for()
    {
        using var site = RegulatedSite.Of("bacninh", "commune", "financial-report");

        Assert.EndsWith("(financial-report) (Điều 8.1.i, 96/QĐ-UBND).", Assert.Single(site.Build().Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{from: 2022, to: 2025}", "")]
    [InlineData("{from: 2022-06, to: 2024-03}", "2025")]
    [InlineData("{from: 2023}", "2024 2025")]
    [InlineData("{from: 0001, to: 2024}", "2025")]
    [InlineData("{from: 0001, to: 0002}", "")]
    public void A_period_counts_for_each_of_its_years(string period, string missing)
    {
        using var site = SiteTest.From()
            .Change("tenants/mau/regulation.yaml", "    source: \"Điều 5\"", "    source: \"Điều 5\"\n    every-year: {field: span}")
            .Change("tenants/_shared/types/news-item/type.yaml", "fields:\n", "fields:\n  - {key: span, kind: period, label: {vi: Giai đoạn}}\n")
            .Change("content/mau/tin-tuc/khai-truong/index.md", "happened:", $"span: {period}\nhappened:");

        site.AsOf("2026-01-15T08:00:00+07:00").Build();

        var found = missing.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(found, site.Result.Diagnostics.Where(d => d.Code == RequirementCodes.MissingYear).Select(d => d.Message(Languages.Vietnamese).Split(' ').First(w => w.StartsWith("20", StringComparison.Ordinal))));
    }

    private static void Report(SiteTest site, int year)
    {
        var folder = $"content/mau/tai-chinh/nam-{year}";
        TypeSite.TakeExample(site, "financial-report", folder);
        site.Edit($"{folder}/index.md", "^id: .*", $"id: tai-chinh-{year}").Edit($"{folder}/index.md", "^year: .*", $"year: {year}\nsource: bao-mau\npublished: 2024-03-01T08:00:00+07:00").Edit($"{folder}/index.md", "^issued: .*", "issued: 2024-02-28");
    }

    private static List<string> Missing(SiteTest site)
    {
        Assert.Empty(site.Build().Errors);
        return [.. site.Result.Diagnostics.Where(d => d.Code == RequirementCodes.MissingYear).Select(d => d.Message(Languages.Vietnamese))];
    }
}
