using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Checks;

/// <summary>The vocabulary of something that is smuggled into the portals of public bodies, such as gambling.</summary>
/// <param name="Label">What the words are about, for messages.</param>
/// <param name="Limit">Words of one text whose weights reach it are refused; fewer are only pointed out.</param>
/// <param name="Context">Words that make a text one about the matter: what the police did, a warning, a lottery of the State.</param>
public sealed record WordList(LocalText Label, int Limit, IReadOnlyList<WeightedWord> Words, IReadOnlyList<string> Context);

/// <param name="Language">For readers of the list.</param>
/// <param name="Weight">1 = stands in honest texts too; 3 = nobody else writes so.</param>
public sealed record WeightedWord(string Text, string Language, int Weight);

/// <summary>Reads <c>_shared/checks/injected/*.yaml</c>.</summary>
public static class WordListReader
{
    private const int DefaultLimit = 4;

    public static WordList Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var list = new WordList(
            map.RequiredLocal("label"),
            map.Integer("limit") ?? DefaultLimit,
            [.. map.List("words", ReadWords).SelectMany(w => w)],
            map.Texts("context"));
        map.End();
        return list;
    }

    private static List<WeightedWord> ReadWords(MapReader map)
    {
        var (language, weight) = (map.Required("language"), map.Integer("weight") ?? 1);
        return [.. map.Texts("words").Select(w => new WeightedWord(w, language, weight))];
    }
}
