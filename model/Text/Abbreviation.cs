using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Text;

/// <summary>A short form that everybody reads as the same words: search finds either by the other.</summary>
/// <param name="Shorts">Each way of writing it.</param>
public sealed record Abbreviation(IReadOnlyList<string> Shorts, string Long)
{
    /// <summary>What two spellings of one form have in common: <c>TT&amp;TT</c> and <c>tt-tt</c>.</summary>
    public static string Words(string form) => string.Join(' ', Syllables.Of(form));
}

/// <summary>Reads <c>abbreviations.yaml</c>.</summary>
public static class AbbreviationReader
{
    public static IReadOnlyList<Abbreviation> Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var (map, seen) = (new MapReader(yaml, diagnostics), new HashSet<string>(StringComparer.Ordinal));
        var abbreviations = map.List("abbreviations", entry => ReadOne(entry, seen));
        map.End();
        return abbreviations;
    }

    private static Abbreviation ReadOne(MapReader map, HashSet<string> seen)
    {
        var abbreviation = new Abbreviation(map.Has("short") ? map.Texts("short") : [map.Required("short")], map.Required("long"));
        foreach (var form in abbreviation.Shorts)
            if (!seen.Add(Abbreviation.Words(form))) map.Diagnostics.Add(SearchCodes.DuplicateAbbreviation, map.At("short"), form);
        return abbreviation;
    }
}
