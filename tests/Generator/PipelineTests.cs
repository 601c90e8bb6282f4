using Portal.Generator;
using Portal.Tests.Support;

namespace Portal.Tests.Generator;

/// <summary>What holds for every build, whatever is built.</summary>
public sealed class PipelineTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Fact]
    public void Content_that_is_refused_leaves_the_last_good_output_untouched()
    {
        using var site = SiteTest.From();
        var good = FolderSnapshot.Of(site.Build().Output);

        site.Change(News, "happened: 2025-03-01", "happened: 2025-02-30").Build().Refused("wrong-value");

        Assert.Equal(good, FolderSnapshot.Of(site.Output));
    }

    [Fact]
    public void A_page_that_the_gate_refuses_leaves_the_last_good_output_untouched()
    {
        using var site = SiteTest.From();
        var good = FolderSnapshot.Of(site.Build().Output);

        site.Change("themes/base/layouts/legal.html", "<h1>", "<h1 style=\"color:red\">").Build().Refused("gate-forbidden-attribute");

        Assert.Equal(good, FolderSnapshot.Of(site.Output));
    }

    [Fact]
    public void One_portal_with_a_mistake_keeps_all_of_them_unpublished()
    {
        using var site = SiteTest.From("child-portal");

        site.Change("content/xa-mau/tin-tuc/le-hoi/index.md", "unit: uy-ban", "unit: uy-bam").Build().Refused("unknown-unit");

        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("mau", "xa-mau")]
    [InlineData("xa-mau", "mau")]
    public void Another_host_is_used_whatever_the_order_of_the_portals(params string[] tenants)
    {
        using var site = SiteTest.From("child-portal");
        var options = new BuildOptions(site.Root, site.Output, tenants, new DateTimeOffset(2026, 1, 15, 8, 0, 0, TimeSpan.FromHours(7)), ShowDrafts: false, new Uri("http://127.0.0.1:8080"), Path.Combine(site.Root, "themes"));

        var result = new Pipeline(options, new SilentProgress()).Run();

        Assert.Empty(result.Diagnostics);
        Assert.All(tenants, tenant => Assert.Contains("rel=\"canonical\" href=\"http://127.0.0.1:8080/\"", site.Text(tenant + "/index.html"), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_the_settings_of_one_portal_does_not_stop_another()
    {
        using var site = SiteTest.From("child-portal");
        site.Change("tenants/xa-mau/units.yaml", "level: commune", "lewel: commune");

        site.Only("mau").Build().Fine();
        site.Only("xa-mau").Build();

        Assert.Contains(site.Errors, e => e.Contains("lewel"));
    }

    [Fact]
    public void A_page_that_went_away_is_gone_from_the_output()
    {
        using var site = SiteTest.From();
        site.Build();

        site.Remove("content/mau/van-ban").Build().Warned("section-empty");

        Assert.False(site.Has("mau/van-ban/quyet-dinh-1/index.html"));
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        using var site = SiteTest.From("english");
        var first = FolderSnapshot.Of(site.Build().Output);

        Assert.Equal(first, FolderSnapshot.Of(site.Build().Output));
    }

    [Fact]
    [Shows("symbolic-link")]
    public void A_symbolic_link_is_refused_wherever_it_leads()
    {
        using var site = SiteTest.From();
        File.CreateSymbolicLink(Path.Combine(site.Root, "content/mau/tin-tuc/khai-truong/anh.png"), "/etc/hostname");

        site.Build().Refused("symbolic-link");
    }

    [Fact]
    [Shows("file-too-large")]
    public void A_page_longer_than_the_limit_is_refused()
    {
        using var site = SiteTest.From();

        site.Change(News, "từ thứ Hai", new string('a', 262_144)).Build().Refused("file-too-large");
    }

    [Fact]
    [Shows("unknown-tenant")]
    public void A_portal_that_does_not_exist_is_wrong_usage()
    {
        using var site = SiteTest.From();

        site.Only("mua").Build();

        Assert.Equal(ExitCode.Usage, site.Result.ExitCode);
        Assert.Contains("unknown-tenant: Không có cổng 'mua'. Có phải ý bạn là 'mau'?", site.Report(), StringComparison.Ordinal);
    }

    [Fact]
    [Shows("root-without-tenants")]
    public void A_folder_without_portals_is_wrong_usage()
    {
        using var site = SiteTest.From();
        site.Remove("tenants");

        Assert.Equal("exit 2", site.Build().Report().Split('\n')[0]);
        Assert.Equal("root-without-tenants", Assert.Single(site.Result.Diagnostics).Code.Id);
    }

    [Fact]
    [Shows("clock-missing")]
    public void Without_git_and_without_a_clock_there_is_no_time_to_build_at()
    {
        using var site = SiteTest.From();
        var options = new BuildOptions(site.Root, site.Output, [], AsOf: null, ShowDrafts: false, null, Path.Combine(site.Root, "themes"));

        var result = new Pipeline(options, new SilentProgress()).Run();

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Equal("clock-missing", Assert.Single(result.Diagnostics).Code.Id);
    }

    [Fact]
    [Shows("output-not-ours")]
    public void A_folder_that_somebody_else_filled_is_never_replaced()
    {
        using var site = SiteTest.From();
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(Path.Combine(site.Output, "luan-van.odt"), "");

        Assert.Equal("exit 2", site.Build().Report().Split('\n')[0]);
        Assert.Equal("output-not-ours", Assert.Single(site.Result.Diagnostics).Code.Id);
        Assert.Equal(["luan-van.odt"], Directory.EnumerateFileSystemEntries(site.Output).Select(e => Path.GetFileName(e)));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_left_alone()
    {
        using var site = SiteTest.From();
        File.WriteAllText(site.Output, "luận văn");

        Assert.Equal("exit 2", site.Build().Report().Split('\n')[0]);
        Assert.Equal("luận văn", File.ReadAllText(site.Output));
    }
}
