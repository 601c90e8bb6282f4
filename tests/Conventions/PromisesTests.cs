using System.Text.RegularExpressions;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>What the documents at the root promise is there: the files they lead to, the commands they show.</summary>
public sealed partial class PromisesTests
{
    public static TheoryData<string> Documents => new(((string[])["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/adr/README.md", "docs/architecture.md"]).Where(d => File.Exists(Repo.At(d))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_file(string document)
    {
        var folder = Path.GetDirectoryName(Repo.At(document))!;
        var links = Links().Matches(File.ReadAllText(Repo.At(document))).Select(m => m.Groups[1].Value).Where(l => !l.Contains("://", StringComparison.Ordinal) && l[0] != '#');

        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(folder, link.Split('#')[0])), link));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_exists(string document)
    {
        var text = File.ReadAllText(Repo.At(document));
        var verbs = string.Concat(Repo.Files("generator/Commands", "*.cs").Select(f => File.ReadAllText(Repo.At(f))));
        var makefile = File.ReadAllText(Repo.At("Makefile"));

        Assert.All(Verbs().Matches(text).Select(m => m.Groups[1].Value), verb => Assert.Contains($"new Command(\"{verb}\"", verbs, StringComparison.Ordinal));
        Assert.All(Targets().Matches(text).SelectMany(m => m.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)), target => Assert.Matches($@"(?m)^{target}:", makefile));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\./portal ([a-z]+)")]
    private static partial Regex Verbs();

    [GeneratedRegex(@"(?:^|`)make ((?:[a-z]+ ?)+)(?=`|$| +#)", RegexOptions.Multiline)]
    private static partial Regex Targets();
}
