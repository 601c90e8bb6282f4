using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;
using Portal.Rendering.Components;
using Portal.Rendering.Templates;
using Scriban;

namespace Portal.Rendering.Themes;

/// <summary>Reads a theme from its folders: every template parsed, linted and ready before the first page.</summary>
/// <param name="roots">Folders that hold themes, the nearest first.</param>
public sealed class ThemeReader(IReadOnlyList<string> roots, DiagnosticBag diagnostics)
{
    private readonly List<TemplateLink> _links = [];

    /// <summary>The theme of that name, or null with a diagnostic.</summary>
    /// <param name="askedAt">Where it is asked for.</param>
    public Theme? Read(string name, Position askedAt)
    {
        var folders = ThemeFolders.Find(name, roots);
        if (folders is null)
        {
            var known = roots.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).Select(d => Path.GetFileName(d)!);
            var near = Suggestion.Nearest(name, known);
            diagnostics.Add(ThemeCodes.Missing, askedAt, name, Suggestion.Vietnamese(near), Suggestion.English(near));
            return null;
        }
        try
        {
            var refused = folders.Folders.Where(folder => ThemeTree.Report(new DirectoryInfo(folder), Shown, diagnostics)).ToList();
            if (refused.Count > 0) return null;
            return new Theme(name, ReadLayouts(folders), ReadComponents(folders), ReadWords(folders), StyleSheet.Join(folders), ReadAssets(folders)) { Links = _links, Script = ScriptFile.Join(folders) };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(TextCodes.Unreadable, new Position("themes/" + name), error.GetType().Name);
            return null;
        }
    }

    private Dictionary<string, LayoutTemplate> ReadLayouts(ThemeFolders folders)
    {
        var layouts = new Dictionary<string, LayoutTemplate>();
        foreach (var (name, path) in folders.Files("layouts", "*.html"))
            if (Parse(path) is { } template) layouts[Path.GetFileNameWithoutExtension(name)] = new LayoutTemplate(template, Shown(path));
        return layouts;
    }

    private Dictionary<string, Component> ReadComponents(ThemeFolders folders)
    {
        var components = new Dictionary<string, Component>();
        var descriptions = folders.Files("components", "*.yaml", SearchOption.AllDirectories);
        foreach (var (file, path) in folders.Files("components", "*.html", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (Parse(path) is not { } template) continue;
            if (!descriptions.TryGetValue($"{name}/{name}.yaml", out var yamlPath))
                diagnostics.Add(TextCodes.Unreadable, new Position(Shown(path)), $"{name}.yaml");
            else if (YamlReader.Read(File.ReadAllText(yamlPath), Shown(yamlPath), 1, YamlBudget.Settings, diagnostics) is { } yaml)
                components[name] = ComponentReader.Read(yaml, name, template, Shown(path), diagnostics);
        }
        return components;
    }

    private Words ReadWords(ThemeFolders folders)
    {
        var merged = new YamlMapping([], new Position("words.yaml"));
        foreach (var folder in folders.Folders.Reverse())
        {
            var path = Path.Combine(folder, "words.yaml");
            if (File.Exists(path) && YamlReader.Read(File.ReadAllText(path), Shown(path), 1, YamlBudget.Settings, diagnostics) is { } yaml)
                merged = YamlMerge.Merge(merged, yaml);
        }
        return Words.Read(merged, diagnostics);
    }

    private static List<Asset> ReadAssets(ThemeFolders folders) =>
        [.. folders.Files("assets", "*", SearchOption.AllDirectories).Select(f => new Asset("assets/" + f.Key, File.ReadAllBytes(f.Value)))];

    private Template? Parse(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var template = Template.Parse(text, Shown(path));
        _links.AddRange(TemplateLinks.In(text, Shown(path)));
        foreach (var message in template.Messages)
            diagnostics.Add(ThemeCodes.TemplateSyntax, new Position(Shown(path), message.Span.Start.Line + 1, message.Span.Start.Column + 1), message.Message.TrimEnd('.'));
        return !template.HasErrors && TemplateLint.Accepts(template, Shown(path), diagnostics) ? template : null;
    }

    /// <summary>A path as people know it: from <c>themes/</c> on.</summary>
    private string Shown(string path)
    {
        var root = roots.First(r => path.StartsWith(r, StringComparison.Ordinal));
        return "themes/" + Path.GetRelativePath(root, path).Replace('\\', '/');
    }
}
