using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Rendering.Components;
using Portal.Rendering.Themes;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>One test for all components of all themes: each example in its description renders, in every language, into markup the gate lets through.</summary>
public sealed class ComponentsTests
{
    private static readonly Dictionary<string, Theme> Themes = Repo.Folders("themes").ToDictionary(name => name, Read);

    public static TheoryData<string, string> Components
    {
        get
        {
            var components = new TheoryData<string, string>();
            foreach (var theme in Themes.Values)
                foreach (var component in theme.Components.Keys.Order(StringComparer.Ordinal)) components.Add(theme.Name, component);
            return components;
        }
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Every_example_of_a_component_renders_into_sound_html(string theme, string name)
    {
        var component = Themes[theme].Components[name];

        Assert.NotEmpty(component.Examples);
        foreach (var example in component.Examples)
            foreach (var language in Languages.All) AssertSound(Themes[theme], component, example, language);
    }

    private static void AssertSound(Theme theme, Component component, ComponentExample example, string language)
    {
        var diagnostics = new DiagnosticBag();
        var html = theme.RenderComponent(component, example.Data, language, diagnostics);
        var page = $"<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{component.Name}</title></head><body><main id=\"noi-dung\"><h1>A</h1><h2>B</h2>\n{html}\n</main></body></html>";
        OutputGate.Check(Encoding.UTF8.GetBytes(page), $"{theme.Name}/{component.Name}/{example.Name}", diagnostics);

        Assert.Empty(diagnostics.Sorted().Select(d => $"{d.Position}: {d.Message("en")}"));
        Assert.All(new HtmlParser().ParseDocument(page).QuerySelectorAll("a, button, nav, img"), AssertNamed);
    }

    /// <summary>A screen reader has something to say for it; an image may be decoration and say so.</summary>
    private static void AssertNamed(IElement element)
    {
        var name = element.GetAttribute("aria-label") ?? element.GetAttribute("aria-labelledby") ?? element.GetAttribute("alt");
        Assert.True(name is not null || element.TextContent.Trim().Length > 0 && element.LocalName != "nav", element.OuterHtml);
    }

    private static Theme Read(string name)
    {
        var diagnostics = new DiagnosticBag();
        var theme = new ThemeReader([Repo.At("themes")], diagnostics).Read(name, new Position("themes"));
        Assert.Empty(diagnostics.Sorted());
        return theme!;
    }
}
