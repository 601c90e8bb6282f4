using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Checking;

/// <summary>A portal's office gives weights, puts checks on trial and waives for a time; the build goes by it too.</summary>
public sealed class PolicyTests
{
    private const string EmptySection = "sections:\n  - {folder: thong-bao, title: Thông báo, accepts: [news-item], owner: van-phong}\n";

    [Theory]
    [InlineData("severities: [{code: section-empty, severity: error, reason: Quyết định của Ban}]", Severity.Error)]
    [InlineData("severities: [{code: section-empty, severity: task, reason: Quyết định của Ban}]", Severity.Task)]
    [InlineData("{severities: [{code: section-empty, severity: error, reason: Quyết định của Ban}], trials: [{code: section-empty, fails-from: 2026-01-16}]}", Severity.Warning)]
    [InlineData("{severities: [{code: section-empty, severity: error, reason: Quyết định của Ban}], trials: [{code: section-empty, fails-from: 2026-01-15}]}", Severity.Error)]
    public void A_code_weighs_what_the_portal_says(string settings, Severity expected)
    {
        using var site = Site().Write("tenants/mau/checks.yaml", settings + "\n");

        Assert.Equal(expected, Assert.Single(site.Check().Result.Diagnostics).Severity);
        Assert.Equal(expected, Assert.Single(site.Build().Result.Diagnostics).Severity);
    }

    [Fact]
    public void A_waiver_lets_its_fault_pass_in_check_and_build()
    {
        using var site = Site()
            .Write("tenants/mau/checks.yaml", "severities: [{code: section-empty, severity: error, reason: Quyết định của Ban}]\n")
            .Write("tenants/mau/waivers.yaml", "waivers: [{code: section-empty, file: tenants/mau/sections.yaml, reason: Chờ bài, approver: Văn phòng, approved: 2026-01-01, expires: 2026-01-15}]\n");

        Assert.Empty(site.Check().Result.Diagnostics);
        Assert.Empty(site.Build().Result.Diagnostics);
        // On the day after, what was waived is a task.
        Assert.All(site.AsOf("2026-01-16T08:00:00+07:00").Check().Result.Diagnostics, d => Assert.Equal(Severity.Task, d.Severity));
    }

    [Fact]
    public void One_portals_fault_does_not_hide_anothers()
    {
        using var site = SiteTest.From("child-portal").Edit("content/mau/tin-tuc/khai-truong/index.md", "^summary:.*\n", "");
        File.AppendAllText(Path.Combine(site.Root, "content/xa-mau/tin-tuc/le-hoi/index.md"), "\n[x](/khong-co/)\n");

        Assert.Equal(["broken-link", "missing-field"], site.Check().Result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code.Id).Order());
    }

    private static SiteTest Site() => SiteTest.From().Change("tenants/mau/sections.yaml", "sections:\n", EmptySection);
}
