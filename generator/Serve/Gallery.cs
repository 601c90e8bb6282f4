using System.Text;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Rendering;
using Portal.Rendering.Components;
using Portal.Rendering.Themes;

namespace Portal.Generator.Serve;

/// <summary>Every component of the base theme in every example that its description has: what a designer looks at while working.</summary>
internal sealed class Gallery(PreviewOptions options)
{
    public const string Url = "/__portal/components/";
    public const string StyleUrl = "/__portal/components.css";

    private const string Head =
        $"<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Components</title><link rel=\"stylesheet\" href=\"{StyleUrl}\"></head><body><main class=\"wrap\">\n";

    public string Render()
    {
        var (diagnostics, page) = (new DiagnosticBag(), new StringBuilder(Head));
        if (Read(diagnostics) is { } theme)
            foreach (var component in theme.Components.Values.OrderBy(c => c.Name, StringComparer.Ordinal)) Write(page, theme, component, diagnostics);
        foreach (var diagnostic in diagnostics.Sorted())
            page.Append("<pre>").Append(HtmlText.Escape($"{diagnostic.Shown().Position}: {diagnostic.Shown().Message(Languages.Vietnamese)}")).Append("</pre>\n");
        return page.Append("</main></body></html>\n").ToString();
    }

    public byte[] Style() => Read(new DiagnosticBag())?.Style.Content.ToArray() ?? [];

    private static void Write(StringBuilder page, Theme theme, Component component, DiagnosticBag diagnostics)
    {
        page.Append("<h2>").Append(HtmlText.Escape(component.Name)).Append("</h2><p>").Append(HtmlText.Escape(component.Description)).Append("</p>\n");
        foreach (var example in component.Examples)
        {
            page.Append("<h3>").Append(HtmlText.Escape(example.Name)).Append("</h3>\n");
            page.Append(theme.RenderComponent(component, example.Data, Languages.Vietnamese, diagnostics)?.Value).Append('\n');
        }
    }

    private Theme? Read(DiagnosticBag diagnostics)
    {
        var hasOwn = new SourceTree(options.Root, diagnostics).HasFolder(ThemeFolders.Root);
        string[] roots = [.. hasOwn ? [Path.GetFullPath(Path.Combine(options.Root, ThemeFolders.Root))] : Array.Empty<string>(), options.Themes];
        return new ThemeReader([.. roots.Distinct().Where(Directory.Exists)], diagnostics).Read(ThemeFolders.Base, new Position(ThemeFolders.Root));
    }
}
