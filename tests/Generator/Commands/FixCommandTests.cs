using Portal.Tests.Support;

namespace Portal.Tests.Generator.Commands;

public sealed class FixCommandTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Fact]
    public void By_default_it_shows_the_change_writes_nothing_and_says_how_to_write()
    {
        using var site = SiteTest.From("invalid/heading-level");
        var before = FolderSnapshot.Of(site.Root);

        var answer = Cli.Run("fix", "--root", site.Root);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal($"{News}:13: cấp đề mục\n  - # Mở cửa\n  + ## Mở cửa\nSẽ sửa 1 chỗ trong 1 tệp. Để ghi: portal fix --root {site.Root} --write\n", answer.Output.ReplaceLineEndings("\n"));
        Assert.Empty(answer.Error);
        Assert.Equal(before, FolderSnapshot.Of(site.Root));
    }

    [Fact]
    public void With_write_the_file_is_changed_and_nothing_is_left_beside_it()
    {
        using var site = SiteTest.From("invalid/heading-level");
        var files = Directory.GetFiles(site.Root, "*", SearchOption.AllDirectories).Length;

        var first = Cli.Run("fix", "mau", "--write", "--lang", "en", "--root", site.Root);
        var second = Cli.Run("fix", "mau", "--write", "--lang", "en", "--root", site.Root);

        Assert.Contains("1 changes in 1 files written", first.Output, StringComparison.Ordinal);
        Assert.Equal("Nothing to mend.", second.Output.Trim());
        Assert.Contains("\n## Mở cửa\n", File.ReadAllText(Path.Combine(site.Root, News)), StringComparison.Ordinal);
        Assert.Equal(files, Directory.GetFiles(site.Root, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Wrong_calls_end_with_2()
    {
        using var site = SiteTest.From();

        Assert.Equal(2, Cli.Run("fix", "mua", "--root", site.Root).ExitCode);
        Assert.Equal(2, Cli.Run("fix", "--write", "--dry-run", "--root", site.Root).ExitCode);
        Assert.Equal(2, Cli.Run("fix", "--root", Path.Combine(site.Root, "content")).ExitCode);
    }

    [Fact]
    public void Its_help_teaches_by_example() => Assert.Contains("portal fix bacninh --write", Cli.Run("fix", "--help").Output, StringComparison.Ordinal);
}
