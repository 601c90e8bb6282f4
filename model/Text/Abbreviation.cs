using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Text;

/// <summary>A short form that everybody reads as the same words: search finds either by the other.</summary>
/// <param name="Shorts">Each way of writing it.</param>
public sealed record Abbreviation(IReadOnlyList<string> Shorts, string Long);

/// <summary>Reads <c>abbreviations.yaml</c>.</summary>
public static class AbbreviationReader
{
    public static IReadOnlyList<Abbreviation> Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var abbreviations = map.List("abbreviations", m => new Abbreviation(m.Has("short") ? m.Texts("short") : [m.Required("short")], m.Required("long")));
        map.End();
        return abbreviations;
    }
}
