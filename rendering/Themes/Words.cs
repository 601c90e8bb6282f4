using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;
using Scriban.Runtime;

namespace Portal.Rendering.Themes;

/// <summary>The words that a theme writes itself ("Trang chủ", "Home"), by key and language.</summary>
public sealed class Words
{
    private readonly Dictionary<string, ScriptObject> _byLanguage = [];

    /// <summary>All words of a language, as templates read them: <c>word.home</c>.</summary>
    internal ScriptObject In(string language) => _byLanguage[language];

    /// <summary>One word; the key itself where a theme forgot it, so that the omission shows.</summary>
    public string Get(string key, string language) => _byLanguage[language].TryGetValue(key, out var word) && word is string text ? text : key;

    /// <summary>Reads <c>words.yaml</c>: <c>key: {vi: …, en: …}</c>.</summary>
    public static Words Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var words = new Words();
        var map = new MapReader(yaml, diagnostics);
        foreach (var language in Languages.All) words._byLanguage[language] = new ScriptObject(yaml.Entries.Count);
        foreach (var entry in yaml.Entries)
        {
            var text = map.RequiredLocal(entry.Key);
            foreach (var language in Languages.All) words._byLanguage[language].SetValue(entry.Key, text.In(language), readOnly: true);
        }
        return words;
    }
}
