using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Tests.Model.Yaml;

/// <summary>Whatever a file holds, the reader ends with a diagnostic.</summary>
public sealed class YamlBombTests
{
    [Theory]
    [InlineData("a: !<> b")]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("!!]")]
    [InlineData("- {\u2028\u01a1")]
    [InlineData("...\n:")]
    public void What_the_parser_fails_on_is_a_fault_of_the_text(string text)
    {
        var found = new DiagnosticBag();

        var yaml = YamlReader.Read(text, "thử.yaml", 1, YamlBudget.FrontMatter, found);

        Assert.Null(yaml);
        Assert.Single(found.Sorted());
    }

    [Theory]
    [InlineData("a: \"A\\x01B\"", "U+0001")]
    [InlineData("a: \"A\\uFFFFB\"", "U+FFFF")]
    [InlineData("a: \"A\\u202EB\"", "U+202E")]
    [InlineData("\"A\\u200B\": b", "U+200B")]
    [InlineData("a: [\"\\U000E0041\"]", "U+E0041")]
    [InlineData("a: \"A\\rB\"", "U+000D")]
    public void Escapes_bring_in_nothing_that_a_source_may_not_hold(string text, string name)
    {
        var found = new DiagnosticBag();

        var yaml = YamlReader.Read(text, "thử.yaml", 1, YamlBudget.FrontMatter, found);

        Assert.Null(yaml);
        var one = Assert.Single(found.Sorted());
        Assert.Equal(("hidden-character", name), (one.Code.Id, one.Arguments[0]));
    }
}
