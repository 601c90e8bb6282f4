using System.Collections.Concurrent;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Rendering.Components;
using Portal.Rendering.Templates;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Portal.Rendering.Themes;

/// <summary>A layout's parsed template and where it stands.</summary>
public sealed record LayoutTemplate(Template Template, string File);

/// <summary>
/// A theme ready to render: layouts, components, words, style. Safe to use from many threads.
/// A layout sees <c>site</c>, <c>page</c>, <c>word</c> and <c>lang</c>; a component sees its parameters, <c>word</c> and <c>lang</c>.
/// </summary>
public sealed class Theme
{
    private readonly IReadOnlyDictionary<string, LayoutTemplate> _layouts;
    private readonly ConcurrentBag<EscapingContext> _contexts = [];
    private readonly ScriptObject _builtins;

    internal Theme(
        string name, IReadOnlyDictionary<string, LayoutTemplate> layouts, IReadOnlyDictionary<string, Component> components, Words words,
        Asset style, IReadOnlyList<Asset> assets)
    {
        (Name, _layouts, Components, Words, Style, Assets) = (name, layouts, components, words, style, assets);
        _builtins = Builtins.Make(new PartFunction(components));
    }

    public string Name { get; }
    public IReadOnlyDictionary<string, Component> Components { get; }
    public Words Words { get; }

    /// <summary>The one style sheet.</summary>
    public Asset Style { get; }

    /// <summary>The one script; null where the theme has none.</summary>
    public Asset? Script { get; init; }

    /// <summary>Fonts, icons and the like, as they are.</summary>
    public IReadOnlyList<Asset> Assets { get; }

    /// <summary>The addresses outside the portal that its templates write themselves.</summary>
    public IReadOnlyList<TemplateLink> Links { get; init; } = [];

    /// <summary>The first typeface of its text, or empty.</summary>
    public string Font => StyleSheet.FirstFont(Style.Content.Span);

    public IEnumerable<string> Layouts => _layouts.Keys;

    public bool HasLayout(string name) => _layouts.ContainsKey(name);

    /// <summary>Renders a layout, or says why it cannot and returns null.</summary>
    /// <param name="of">The page it is for, for messages.</param>
    public Html? Render(string layout, object site, object page, string language, string of, DiagnosticBag diagnostics)
    {
        if (!_layouts.TryGetValue(layout, out var found))
        {
            var near = Suggestion.Nearest(layout, _layouts.Keys);
            diagnostics.Add(ThemeCodes.LayoutMissing, new Position(of), Name, layout, Suggestion.Vietnamese(near), Suggestion.English(near));
            return null;
        }
        var scope = new ScriptObject(2);
        scope.SetValue("site", site, readOnly: true);
        scope.SetValue("page", page, readOnly: true);
        return Render(found.Template, scope, language, of, diagnostics);
    }

    /// <summary>Renders a component by itself, with the values its parameters have.</summary>
    public Html? RenderComponent(Component component, IReadOnlyDictionary<string, object?> values, string language, DiagnosticBag diagnostics)
    {
        var scope = new ScriptObject(component.Parameters.Count);
        foreach (var parameter in component.Parameters) scope.SetValue(parameter.Name, values.GetValueOrDefault(parameter.Name), readOnly: true);
        return Render(component.Template, scope, language, component.File, diagnostics);
    }

    private Html? Render(Template template, ScriptObject scope, string language, string of, DiagnosticBag diagnostics)
    {
        if (!_contexts.TryTake(out var context)) context = new EscapingContext(_builtins);
        var words = new ScriptObject(2);
        words.SetValue("word", Words.In(language), readOnly: true);
        words.SetValue("lang", language, readOnly: true);
        context.PushGlobal(words);
        try
        {
            var html = PartFunction.Render(context, template, scope);
            context.PopGlobal();
            _contexts.Add(context);
            return html;
        }
        catch (ScriptRuntimeException error)
        {
            // The context may be half-way through a loop: it is dropped, not returned to the bag.
            var place = new Position(error.Span.FileName ?? of, error.Span.Start.Line + 1, error.Span.Start.Column + 1);
            diagnostics.Add(ThemeCodes.TemplateFailed, place, of, error.OriginalMessage.TrimEnd('.'));
            return null;
        }
    }
}
