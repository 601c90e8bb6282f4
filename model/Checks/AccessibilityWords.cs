using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Checks;

/// <summary>The words by which checks recognise what is hard to use for some readers: <c>tenants/_shared/checks/accessibility.yaml</c>.</summary>
/// <param name="LinkTexts">Whole texts of links that say nothing.</param>
/// <param name="ImageTexts">Whole text alternatives that say nothing.</param>
/// <param name="TableImages">How the alternative of a picture of a table begins.</param>
/// <param name="SensoryPhrases">Phrases that point by colour or movement.</param>
/// <param name="Languages">Languages whose passages are recognised.</param>
public sealed record AccessibilityWords(
    IReadOnlySet<string> LinkTexts, IReadOnlySet<string> ImageTexts, IReadOnlyList<string> TableImages, IReadOnlyList<string> SensoryPhrases, IReadOnlyList<KnownLanguage> Languages)
{
    /// <summary>Where a repository has no such file: nothing is recognised.</summary>
    public static AccessibilityWords None { get; } = new(new HashSet<string>(), new HashSet<string>(), [], [], []);

    public static AccessibilityWords Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var words = new AccessibilityWords(
            Whole(map, "link-texts"), Whole(map, "image-texts"), [.. Whole(map, "table-images")], [.. Whole(map, "sensory-phrases")],
            map.List("languages", l => new KnownLanguage(l.Required("code"), l.RequiredLocal("name"), l.Texts("words").ToHashSet(StringComparer.Ordinal))));
        map.End();
        return words;
    }

    private static HashSet<string> Whole(MapReader map, string key) => [.. map.Texts(key).Select(Plain)];

    /// <summary>A text as the lists have it: lower case, single blanks, without what stands around the words.</summary>
    public static string Plain(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', '…', ':', '"', '\'', '“', '”', '(', ')', '[', ']', '>', '»', '«', '!');
}

/// <summary>A language with its commonest words.</summary>
public sealed record KnownLanguage(string Code, LocalText Name, IReadOnlySet<string> Words);
