using Portal.Tests.Support;

namespace Portal.Tests.Generator;

/// <summary>The same content and the same clock give the same bytes on every machine.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void Machines_that_differ_in_time_zone_language_place_and_cores_make_equal_portals()
    {
        using var here = SiteTest.FromRepository();
        using var there = SiteTest.FromRepository();

        Build(here, new() { ["TZ"] = "America/New_York", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_PROCESSOR_COUNT"] = "1" });
        Build(there, new() { ["TZ"] = "Asia/Tokyo", ["LANG"] = "C", ["LC_ALL"] = "C", ["DOTNET_PROCESSOR_COUNT"] = "8" });

        Assert.NotEmpty(FolderSnapshot.Of(here.Output));
        Assert.Equal(FolderSnapshot.Of(here.Output), FolderSnapshot.Of(there.Output));
    }

    private static void Build(SiteTest site, Dictionary<string, string> environment)
    {
        var answer = Cli.Run(environment, "build", "bacninh", "bentre-cds", "--root", site.Root, "--output", site.Output, "--as-of", "2026-11-22T08:00:00+07:00");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
    }
}
