using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>Decisions are numbered, say where they stand, and give their reasons and their price.</summary>
public sealed partial class DecisionsTests
{
    private const string Folder = "docs/adr";

    private static IReadOnlyList<string> Decisions => [.. Repo.Files(Folder, "*.md").Where(f => Path.GetFileName(f) != "README.md")];

    [Fact]
    public void Decisions_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Decisions.Count), Decisions.Select(f => int.Parse(Path.GetFileName(f)[..4], CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_decision_has_a_status_and_its_four_parts() => Assert.All(Decisions, file =>
    {
        var text = File.ReadAllText(Repo.At(file));
        Assert.Matches(Status(), text);
        Assert.Equal(["Status", "Decision", "Context", "Consequences"], Headings().Matches(text).Select(m => m.Groups[1].Value.Trim()));
    });

    [Fact]
    public void Every_decision_is_in_the_list() =>
        Assert.All(Decisions, file => Assert.Contains($"]({Path.GetFileName(file)})", File.ReadAllText(Repo.At(Folder, "README.md")), StringComparison.Ordinal));

    [GeneratedRegex(@"^## Status\n\n(Accepted|Proposed|Superseded by \[?\d{4}).*\d{4}-\d{2}-\d{2}", RegexOptions.Multiline)]
    private static partial Regex Status();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
