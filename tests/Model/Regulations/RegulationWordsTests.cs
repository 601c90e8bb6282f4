using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Tests.Model.Regulations;

/// <summary>A regulation that is misspelt would silently bind nobody: its words are checked where they are read.</summary>
public sealed class RegulationWordsTests
{
    private const string Head = """
        id: thu
        decision: {number: 1/QĐ-UBND, title: Quy chế, issuer: Ủy ban, effective: 2025-01-01}
        levels: [{key: province, name: Tỉnh}, {key: commune, name: Xã}]

        """;

    [Theory]
    [InlineData("sections: [{key: news, title: Tin, levels: [provinces]}]", "thu.yaml:4:45")]
    [InlineData("sections: [{key: news, title: Tin, parts: [{key: a, title: A, levels: xa}]}]", "thu.yaml:4:71")]
    [InlineData("boards: [{key: b, levels: [commune, district]}]", "thu.yaml:4:37")]
    [InlineData("binds: {levels: [huyen]}", "thu.yaml:4:18")]
    public void A_level_that_the_regulation_does_not_have_is_refused_where_it_stands(string entry, string place)
    {
        var found = Assert.Single(Read(Head + entry));

        Assert.Equal((place, "unknown-level"), (found.Position.ToString(), found.Code.Id));
    }

    [Theory]
    [InlineData("sections: [{key: news, title: Tin, deadlines: [{value: 3, unit: hours}]}]", "working-days, days")]
    [InlineData("requires: {tenant: [{fact: boards}]}", "board.manager-head")]
    public void A_word_outside_its_list_is_refused_with_the_list(string entry, string allowed)
    {
        var found = Assert.Single(Read(Head + entry));

        Assert.Equal("yaml-wrong-shape", found.Code.Id);
        Assert.Contains(allowed, found.Message(Languages.Vietnamese), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        RegulationReader.Read(YamlReader.Read(text, "thu.yaml", 1, YamlBudget.Settings, diagnostics)!, diagnostics);
        return diagnostics.Sorted();
    }
}
