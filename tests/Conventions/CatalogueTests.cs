using System.Reflection;
using System.Text.RegularExpressions;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>Whatever can be reported is listed, shown by a failing site or test, and explained to editors.</summary>
public sealed partial class CatalogueTests
{
    private const string Invalid = SiteTest.Sites + "/invalid";

    private static readonly IReadOnlyList<DiagnosticCode> Declared =
    [
        .. typeof(Catalogue).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(DiagnosticCode))
            .Select(f => (DiagnosticCode)f.GetValue(null)!),
    ];

    [Fact]
    public void Every_code_is_in_the_catalogue_once()
    {
        Assert.NotEmpty(Declared);
        Assert.Equal(Declared.Select(c => c.Id).Order(StringComparer.Ordinal), Catalogue.All.Select(c => c.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_code_is_words_in_lower_case_and_names_one_thing()
    {
        Assert.All(Catalogue.All, code => Assert.Matches(Words(), code.Id));
        Assert.Equal(Catalogue.All.Count, Catalogue.All.DistinctBy(c => c.Id).Count());
    }

    [Fact]
    public void Every_code_says_what_is_wrong_and_what_to_do_in_both_languages() =>
        Assert.All(Catalogue.All, code => Assert.All(
            (string?[])[code.Message.Vi, code.Message.En, code.Remedy.Vi, code.Remedy.En],
            text => Assert.EndsWith(".", Regex.Replace(text ?? "", @"(\{\d\})+$", ""), StringComparison.Ordinal)));

    [Fact]
    public void Every_code_is_provoked_by_a_site_or_a_named_test()
    {
        var shown = Repo.Folders(Invalid).Concat(CodesOfTests()).ToHashSet();

        Assert.Empty(Catalogue.All.Select(c => c.Id).Except(shown));
    }

    [Fact]
    public void Sites_and_tests_name_codes_that_exist() =>
        Assert.Empty(Repo.Folders(Invalid).Concat(CodesOfTests()).Except(Catalogue.All.Select(c => c.Id)));

    [Fact]
    public void Every_code_has_its_heading_in_the_editors_guide_to_errors()
    {
        var headings = File.ReadLines(Repo.At("docs", "errors.md")).Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..].Trim('`', ' ')).ToList();

        Assert.Empty(Catalogue.All.Select(c => c.Id).Except(headings));
        Assert.Empty(headings.Where(h => Words().IsMatch(h)).Except(Catalogue.All.Select(c => c.Id)));
    }

    private static IEnumerable<string> CodesOfTests() => typeof(CatalogueTests).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods().Cast<MemberInfo>().Append(t))
        .SelectMany(m => m.GetCustomAttributes<ShowsAttribute>())
        .SelectMany(a => a.Codes);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)+$")]
    private static partial Regex Words();
}
