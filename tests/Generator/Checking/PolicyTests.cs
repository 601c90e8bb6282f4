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

    [Theory]
    [InlineData("section-empty", "tenants/mau/sections.yaml", 1, "không còn điều sai nào như vậy")]
    [InlineData("broken-link", "content/mau/tin-tuc/khong-co/index.md", 1, "không có tệp hay thư mục này")]
    public void A_waiver_without_effect_is_named_although_something_else_is_wrong(string code, string file, int times, string reason)
    {
        using var site = SiteTest.From()
            .Edit("content/mau/tin-tuc/khai-truong/index.md", "^summary:.*\n", "")
            .Write("tenants/mau/waivers.yaml", $"waivers:\n  - code: {code}\n    file: {file}\n    reason: Chờ bài\n    approver: Văn phòng\n    approved: 2026-01-01\n    expires: 2026-02-01\n");

        var unused = site.Check().Result.Diagnostics.Where(d => d.Code == PolicyCodes.WaiverUnused).ToList();

        Assert.Equal(times, unused.Count);
        Assert.Contains(reason, unused[0].Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_a_waiver_is_shown_in_its_own_line()
    {
        using var site = Site().Write("tenants/mau/waivers.yaml", "waivers:\n  - code: section-emty\n    file: tenants/mau/sections.yaml\n    reason: Chờ bài\n    approver: Văn phòng\n    approved: 2026-01-01\n    expires: 2027-02-01\n");

        var found = site.Check().Result.Diagnostics;

        Assert.Equal(2, Assert.Single(found, d => d.Code == PolicyCodes.UnknownCode).Position.Line);
        Assert.Equal(7, Assert.Single(found, d => d.Code == PolicyCodes.WaiverTerm).Position.Line);
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
