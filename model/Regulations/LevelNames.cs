using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Regulations;

/// <summary>Every level that an entry of a regulation names is one of the regulation's own: a misspelt one would silently bind nobody.</summary>
internal static class LevelNames
{
    private const string Key = "levels";

    public static void Check(YamlMapping regulation, IReadOnlyList<Level> levels, DiagnosticBag diagnostics)
    {
        if (levels.Count == 0) return;
        var known = levels.Select(l => l.Key).ToList();
        foreach (var entry in regulation.Entries.Where(e => e.Key != Key)) CheckNode(entry.Value, known, diagnostics);
    }

    private static void CheckNode(YamlNode node, List<string> known, DiagnosticBag diagnostics)
    {
        if (node is YamlSequence list)
            foreach (var item in list.Items) CheckNode(item, known, diagnostics);
        if (node is not YamlMapping map) return;

        foreach (var entry in map.Entries)
            if (entry.Key == Key) CheckLevels(entry.Value, known, diagnostics);
            else CheckNode(entry.Value, known, diagnostics);
    }

    private static void CheckLevels(YamlNode node, List<string> known, DiagnosticBag diagnostics)
    {
        var names = node is YamlSequence list ? list.Items.OfType<YamlScalar>() : [.. new[] { node }.OfType<YamlScalar>()];
        foreach (var name in names.Where(n => !known.Contains(n.Value)))
        {
            var near = Suggestion.Nearest(name.Value, known);
            diagnostics.Add(TenantCodes.UnknownLevel, name.Position, name.Value, Suggestion.Vietnamese(near), Suggestion.English(near));
        }
    }
}
