using System.Text.RegularExpressions;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>Nothing in the repository depends on the machine, the mirror or the developer it came from.</summary>
public sealed partial class CleanTreeTests
{
    private static readonly string[] Text =
        [".cs", ".csproj", ".props", ".sln", ".md", ".yaml", ".yml", ".json", ".html", ".css", ".js", ".mjs", ".txt", ".config", ".sh", ".toml", ".cmd", ".npmrc", ""];

    [Fact]
    public void No_file_names_a_registry_or_a_path_of_one_machine()
    {
        var found = from file in Repo.Files(".", "*")
                    where Text.Contains(Path.GetExtension(file))
                    from line in File.ReadLines(Repo.At(file))
                    where Machine().IsMatch(line) || Mirror().IsMatch(line)
                    select $"{file}: {line.Trim()[..Math.Min(line.Trim().Length, 160)]}";

        Assert.Empty(found);
    }

    [Fact]
    public void A_site_is_small_and_says_what_it_is_about()
    {
        var cases = Repo.Files(SiteTest.Sites, SiteCase.File);

        Assert.All(cases, file =>
        {
            var folder = Path.GetDirectoryName(file)!;
            Assert.NotEmpty(SiteCase.Read(Repo.At(file)).Note);
            Assert.InRange(Repo.Files(folder, "*").Count(f => f != file && !f[(folder.Length + 1)..].StartsWith("expected", StringComparison.Ordinal)), 0, 10);
        });
        Assert.Equal(Repo.Folders(SiteTest.Sites).Count() - 2 + Repo.Folders(SiteTest.Sites + "/invalid").Count(), cases.Count);
    }

    [GeneratedRegex(@"(?<![\w.~/-])/(work|root|home|Users)/(?!toi/)\w|[A-Z]:\\Users\\")]
    private static partial Regex Machine();

    [GeneratedRegex(@"""resolved"":\s*""http|art[i]factory|/nex[u]s/|:487[3]|(pypi|npm|nuget)-prox[y]", RegexOptions.IgnoreCase)]
    private static partial Regex Mirror();
}
