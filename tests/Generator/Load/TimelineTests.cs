using System.Globalization;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

/// <summary>When a page changed, as the history of a real portal has it.</summary>
public sealed class TimelineTests
{
    private const string Folder = "content/mau/tin-tuc/khai-truong";

    [Fact]
    public void A_file_that_was_replaced_and_a_translation_that_was_mended_are_changes()
    {
        using var site = Real();
        Commit(site, "2025-05-01");
        site.Write(Folder + "/so-do.txt", "mới");
        Commit(site, "2025-06-01");
        site.Write(Folder + "/index.en.md", English("Better words."));
        Commit(site, "2025-07-01");

        site.Build().Fine();

        Assert.Contains("01/05/2025 / 01/06/2025", site.Text("mau/tin-tuc/khai-truong/index.html"), StringComparison.Ordinal);
        Assert.Contains("01/05/2025 / 01/07/2025", site.Text("mau/en/tin-tuc/khai-truong/index.html"), StringComparison.Ordinal);
        Assert.Contains("<p>01/05/2025</p>", site.Text("mau/tin-tuc/hop-dan/index.html"), StringComparison.Ordinal);
    }

    private static SiteTest Real()
    {
        var site = SiteTest.From().Edit("tenants/mau/tenant.yaml", "^sample: true\n", "").Change("tenants/mau/tenant.yaml", "languages: [vi]", "languages: [vi, en]");
        foreach (var page in (string[])[Folder, "content/mau/tin-tuc/hop-dan", "content/mau/van-ban/quyet-dinh-1"]) site.Edit(page + "/index.md", "^published: .*\n", "");
        return site.Write(Folder + "/so-do.txt", "cũ").Write(Folder + "/index.en.md", English("Words."));
    }

    private static string English(string body) => $"---\ntitle: Opening\nsummary: Closer to home.\n---\n{body}\n";

    private static void Commit(SiteTest site, string day)
    {
        var time = DateTimeOffset.Parse(day + "T08:00:00+07:00", CultureInfo.InvariantCulture);
        if (!Directory.Exists(Path.Combine(site.Root, ".git"))) ScratchRepository.Run(site.Root, time, time, [], "init", "--quiet", "--initial-branch=main");
        ScratchRepository.Run(site.Root, time, time, [], "add", "--all");
        ScratchRepository.Run(site.Root, time, time, [], "commit", "--quiet", "--message", "commit");
    }
}
