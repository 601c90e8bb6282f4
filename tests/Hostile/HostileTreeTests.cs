using Portal.Tests.Support;
using Xunit.Abstractions;

namespace Portal.Tests.Hostile;

/// <summary>One hostile tree through every door that files are read by: nothing outside the root is opened, nothing hangs, and each door reports it.</summary>
public sealed class HostileTreeTests(ITestOutputHelper output)
{
    private const int Seconds = 120;
    private const int ServeSeconds = 12;
    private const string AsOf = "2026-01-15T08:00:00+07:00";

    /// <summary>The folders that a kind of file is read from, each with what the files there end in. Settings refuse before content is rendered, and content before a theme is read.</summary>
    private static readonly Dictionary<string, (string Folder, string Suffix)[]> Doors = new()
    {
        ["content"] = [("content/mau", ""), ("content/mau/tin-tuc", ""), ("content/mau/tin-tuc/khai-truong", ".pdf"), ("content/mau/van-ban/quyet-dinh-1", ".csv")],
        ["tenants"] =
        [
            ("tenants", ""), ("tenants/mau", ".yaml"), ("tenants/mau/forms", ".yaml"), ("tenants/mau/reports", ".yaml"), ("tenants/mau/assets", ".png"),
            ("tenants/_shared", ""), ("tenants/_shared/types", ""), ("tenants/_shared/types/news-item", ".md"), ("tenants/_shared/vocabularies", ".yaml"),
            ("tenants/_shared/profiles", ".yaml"), ("tenants/_shared/calendar", ".yaml"),
        ],
        ["themes"] =
        [
            ("themes/base", ".yaml"), ("themes/base/layouts", ".html"), ("themes/base/components", ""), ("themes/base/components/item-card", ".html"),
            ("themes/base/styles", ".css"), ("themes/base/assets", ".woff2"),
        ],
    };

    /// <summary>Folders that nothing is read from yet, or only by name: they are not looked through.</summary>
    private static readonly string[] Unread = ["tenants/mau/forms", "tenants/mau/reports", "tenants/mau/assets", "tenants/_shared", "tenants/_shared/types/news-item", "tenants/_shared/calendar"];

    [Theory]
    [Trait("Needs", "strace")]
    [Shows("unportable-name", "name-collision", "nested-repository")]
    [InlineData("content", "check")]
    [InlineData("content", "build")]
    [InlineData("tenants", "check")]
    [InlineData("tenants", "build")]
    [InlineData("themes", "check")]
    [InlineData("themes", "build")]
    [InlineData("tenants", "new")]
    [InlineData("content", "serve")]
    [InlineData("themes", "serve")]
    public void A_hostile_tree_is_reported_at_every_door_and_leads_nowhere(string part, string verb)
    {
        using var site = Site(out var outside);
        foreach (var (folder, suffix) in Doors[part]) HostileTree.Fill(Path.Combine(site.Root, folder), outside, suffix);

        var run = Traced(site, verb);
        HostileTree.Remove(site.Root);

        AssertInside(run, site.Root, outside);
        Assert.True(run.ExitCode == 1 || verb == "serve", run.Said);
        foreach (var (folder, suffix) in Doors[part].Where(d => !Unread.Contains(d.Folder)))
        {
            Assert.Contains($"{folder}/lien-ket{suffix}: lỗi symbolic-link", run.Said, StringComparison.Ordinal);
            Assert.Contains($"{folder}/con{suffix}: lỗi unportable-name", run.Said, StringComparison.Ordinal);
            Assert.Contains($"{folder}: lỗi nested-repository", run.Said, StringComparison.Ordinal);
            if (part != "themes") Assert.Contains($"{folder}/a{suffix}: lỗi name-collision", run.Said, StringComparison.Ordinal);
        }
        Assert.False(File.Exists("/tmp/portal-hostile"));
        output.WriteLine($"{verb} {part}: {run.Opened.Count(p => p.StartsWith(site.Root, StringComparison.Ordinal))} files opened below the root, none by a link; exit {run.ExitCode}");
    }

    /// <summary>Files that the program asks for by name.</summary>
    [Theory]
    [InlineData("content/mau/tin-tuc/khai-truong/index.md")]
    [InlineData("content/mau/tin-tuc/khai-truong/index.en.md")]
    [InlineData("tenants/mau/tenant.yaml")]
    [InlineData("tenants/mau/sections.yaml")]
    [InlineData("tenants/mau/redirects.yaml")]
    [InlineData("tenants/mau/board.yaml")]
    [InlineData("tenants/mau/regulation.yaml")]
    [InlineData("tenants/_shared/types/news-item/type.yaml")]
    [InlineData("tenants/_shared/vocabularies/topics.yaml")]
    [InlineData("tenants/_shared/profiles/tt-24-2011.yaml")]
    [InlineData("themes/base/words.yaml")]
    [InlineData("themes/base/layouts/item.html")]
    [InlineData("themes/base/components/item-card/item-card.yaml")]
    public void A_link_in_the_place_of_a_file_is_refused_and_a_pipe_stops_nothing(string file)
    {
        using var site = Site(out var outside);
        var path = Path.Combine(site.Root, file);
        File.Delete(path);
        HostileTree.Link(path, Path.Combine(outside, "index.md"));
        CheckSoon(site);
        Assert.Contains("symbolic-link", site.Report(), StringComparison.Ordinal);

        File.Delete(path);
        HostileTree.Run("mkfifo", path);
        CheckSoon(site);
        Assert.NotEqual(70, (int)site.Result.ExitCode);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/mau")]
    [InlineData("content/mau/tin-tuc")]
    [InlineData("content/mau/tin-tuc/bai-thu")]
    public void A_new_item_is_written_through_no_link(string link)
    {
        using var site = Site(out var outside);
        site.Remove("content").Write("content/x", "x");
        if (link == "content") site.Remove("content");
        else Directory.CreateDirectory(Path.Combine(site.Root, Path.GetDirectoryName(link)!));
        HostileTree.Link(Path.Combine(site.Root, link), outside);

        var run = New(site, "news-item", "tin-tuc");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(HostileTree.EntriesOutside, Directory.GetFileSystemEntries(outside, "*", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("../../../ngoai")]
    [InlineData("/tmp")]
    [InlineData("..")]
    [InlineData("..\\..\\ngoai")]
    public void A_new_item_is_written_into_no_section_that_is_a_path(string folder)
    {
        using var site = Site(out var outside);
        site.Change("tenants/mau/sections.yaml", "folder: van-ban", $"folder: '{folder}'");

        var run = New(site, "issued-paper", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bad-slug", run.Error, StringComparison.Ordinal);
        Assert.Equal(HostileTree.EntriesOutside, Directory.GetFileSystemEntries(outside, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void A_sample_that_is_a_link_is_not_copied_into_a_new_item()
    {
        using var site = Site(out var outside);
        site.Write("tenants/_shared/types/news-item/example.md", "---\nid: a\ntype: news-item\ntitle: a\nsummary: a\nimage: {file: a.png, alt: a}\n---\na\n");
        HostileTree.Link(Path.Combine(site.Root, "tenants/_shared/types/news-item/a.png"), Path.Combine(outside, "secret.txt"));

        New(site, "news-item", "tin-tuc");

        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Root, "content"), "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(HostileTree.Secret, File.ReadAllText(file), StringComparison.Ordinal);
    }

    /// <summary>Names in data that are used as paths anywhere would lead out of the root.</summary>
    [Theory]
    [InlineData("{ngoai}")]
    [InlineData("../../ngoai")]
    [InlineData("../ngoai")]
    [InlineData("../../../ngoai/secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("..\\\\..\\\\ngoai")]
    [InlineData("file:///etc/passwd")]
    [InlineData("\\\\\\\\may\\\\chung")]
    [InlineData("con")]
    public void A_path_in_data_is_no_path(string path)
    {
        foreach (var (file, old, text) in (IEnumerable<(string, string, string)>)
            [
                ("tenants/mau/tenant.yaml", "sample: true\n", "sample: true\ntheme: \"{0}\"\n"),
                ("tenants/mau/tenant.yaml", "sample: true\n", "sample: true\nextends: \"{0}\"\n"),
                ("tenants/mau/tenant.yaml", "id: mau\n", "id: \"{0}\"\n"),
                ("tenants/mau/regulation.yaml", "profile: tt-24-2011", "profile: \"{0}\""),
                ("tenants/mau/sections.yaml", "folder: van-ban", "folder: \"{0}\""),
                ("tenants/mau/sections.yaml", "accepts: [news-item]", "accepts: [\"{0}\"]"),
                ("tenants/mau/navigation.yaml", "main: [tin-tuc, van-ban]", "main: [\"{0}\"]"),
                ("content/mau/tin-tuc/khai-truong/index.md", "type: news-item", "type: \"{0}\""),
                ("content/mau/tin-tuc/khai-truong/index.md", "happened:", "image: {{file: \"{0}\", alt: a}}\nhappened:"),
                ("content/mau/tin-tuc/khai-truong/index.md", "happened:", "redirect-from: [\"{0}\"]\nhappened:"),
                ("content/mau/tin-tuc/khai-truong/index.md", "Điểm phục vụ", "![a]({0}) [b]({0})"),
                ("tenants/_shared/types/news-item/type.yaml", "id: news-item", "id: news-item\nlayout: \"{0}\""),
            ])
        {
            using var site = Site(out var outside);
            site.Change(file, old, string.Format(System.Globalization.CultureInfo.InvariantCulture, text, path.Replace("{ngoai}", outside, StringComparison.Ordinal)));

            site.Build();

            Assert.NotEqual(70, (int)site.Result.ExitCode);
            if (Directory.Exists(site.Output))
                foreach (var made in Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories))
                    Assert.DoesNotContain(HostileTree.Secret, File.ReadAllText(made), StringComparison.Ordinal);
        }
    }

    private static SiteTest Site(out string outside)
    {
        var site = SiteTest.From();
        outside = Path.Combine(Path.GetDirectoryName(site.Root)!, "ngoai");
        HostileTree.WriteOutside(outside);
        return site;
    }

    private static Cli.Answer New(SiteTest site, string type, string section) =>
        Cli.Run("new", type, "--tenant", "mau", "--section", section, "--title", "Bài thử", "--root", site.Root);

    private static TracedRun Traced(SiteTest site, string verb)
    {
        string[] arguments = verb switch
        {
            "serve" => ["serve", "mau", "--port", "18473"],
            "new" => ["new", "news-item", "--tenant", "mau", "--section", "tin-tuc", "--title", "Bài thử"],
            "build" => ["build", "--output", site.Output, "--as-of", AsOf],
            _ => [verb, "--as-of", AsOf],
        };
        return TracedRun.Portal(new Dictionary<string, string>(), verb == "serve" ? ServeSeconds : Seconds, [.. arguments, "--root", site.Root]);
    }

    /// <summary>A pipe that was opened would be waited for without end.</summary>
    private static void CheckSoon(SiteTest site) => Assert.True(Task.Run(site.Check).Wait(TimeSpan.FromSeconds(Seconds)), "the check hangs");

    private static void AssertInside(TracedRun run, string root, string outside)
    {
        string[] never = [outside, "/etc/passwd", "/dev/zero", "/khong"];
        Assert.DoesNotContain(run.Opened, path => never.Any(n => path.StartsWith(n, StringComparison.Ordinal)));
        // A link of the tree opened by its own name would lead out as well.
        string[] links = ["/lien-ket", "/tuong-doi", "/he-thong", "/thu-muc", "/tien-trinh", "/treo", "/vong", "/so-khong", "/ong", "/thiet-bi"];
        Assert.DoesNotContain(run.Opened, path => path.StartsWith(root, StringComparison.Ordinal) && links.Any(l => Path.GetFileName(path).Split('.')[0] == l[1..]));
        Assert.DoesNotContain(HostileTree.Secret, run.Said, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Said);
    }
}
