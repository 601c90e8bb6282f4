namespace Portal.Model.Yaml;

/// <summary>How much YAML one file may hold. Counted per event while pulling, so results never depend on the machine.</summary>
/// <param name="Depth">Nested lists and mappings.</param>
/// <param name="Nodes">Values, lists and mappings in all, and also lines.</param>
/// <param name="ScalarLength">Characters of one value, and also of one line.</param>
/// <param name="Length">Characters of the whole text.</param>
public sealed record YamlBudget(int Depth, int Nodes, int ScalarLength, int Length)
{
    /// <summary>The front matter of a page.</summary>
    public static YamlBudget FrontMatter { get; } = new(16, 10_000, 65_536, 262_144);

    /// <summary>A file of the board's office: sections, a regulation, a registry.</summary>
    public static YamlBudget Settings { get; } = new(16, 50_000, 65_536, 2_097_152);
}
