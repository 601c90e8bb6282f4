using Portal.Tests.Support;

namespace Portal.Tests.Generator.Commands;

/// <summary>How the command ends: 0 fine, 1 content refused, 2 called wrongly; 70 is for bugs, and wrong calls are none.</summary>
public sealed class CommandLineTests
{
    private const string Clock = "2026-01-15T08:00:00+07:00";

    [Fact]
    public void Sound_content_ends_with_0_and_says_where_the_portal_is()
    {
        using var site = SiteTest.From();

        var answer = Build(site);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Đã dựng Cổng mẫu: 3 nội dung", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
        Assert.True(site.Has("mau/index.html"));
    }

    [Fact]
    public void Refused_content_ends_with_1_and_says_nothing_on_standard_output()
    {
        using var site = SiteTest.From("invalid/missing-field");

        var answer = Build(site);

        Assert.Equal(1, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains("index.md:1:1: lỗi missing-field", answer.Error, StringComparison.Ordinal);
        Assert.Contains("1 lỗi, 0 cảnh báo.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "khong-co")]
    [InlineData("build", "--as-of", "hom-qua")]
    [InlineData("build", "--base-url", "ftp://mau.example/")]
    [InlineData("build", "--lang", "fr")]
    [InlineData("build", "--outptu", "x")]
    [InlineData("biuld")]
    [InlineData("build", "--root", "/khong/co")]
    [InlineData("serve", "--port", "70000")]
    public void A_wrong_call_ends_with_2(params string[] arguments)
    {
        using var site = SiteTest.From();
        string[] root = arguments.Contains("--root") || arguments[0] == "biuld" ? [] : ["--root", site.Root];
        string[] clock = arguments.Contains("--as-of") || arguments[0] != "build" ? [] : ["--as-of", Clock];

        var answer = Cli.Run([.. arguments, .. root, .. clock]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.NotEmpty(answer.Error);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "'chek'", "chek", "--root", ".")]
    [InlineData("vi", "'chek'", "--root", ".", "chek")]
    [InlineData("en", "'chek'", "chek", "bacninh", "--format", "json")]
    [InlineData("vi", "'--rooot'", "check", "--rooot", ".")]
    [InlineData("vi", "'--root'", "--root", ".", "check")]
    public void A_misspelt_word_is_told_once_with_what_was_meant(string language, string word, params string[] arguments)
    {
        var error = Cli.Run([.. arguments, "--lang", language]).Error;

        Assert.Contains(word, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        if (word == "'chek'") Assert.Contains("'check'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_command_is_told_with_the_root_of_this_one()
    {
        using var site = SiteTest.From();

        var (built, begun) = (Build(site), Cli.Run("new", "news-item", "--tenant", "mau", "--section", "tin-tuc", "--title", "Tin mới", "--root", site.Root));

        Assert.All([built, begun], answer => Assert.Contains($"portal serve mau --root {site.Root}", answer.Output, StringComparison.Ordinal));
    }

    private static Cli.Answer Build(SiteTest site) => Cli.Run("build", "--root", site.Root, "--output", site.Output, "--as-of", Clock);
}
