using System.Text;
using AngleSharp.Html.Parser;
using Portal.Generator.Load;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Regulations;
using Portal.Model.Tenants;
using Portal.Model.Types;
using Portal.Model.Yaml;
using Portal.Rendering.Markdown;
using Portal.Tests.Support;

namespace Portal.Tests.Hostile.Fuzz;

/// <summary>A door that text comes in by, and what real text looks like there.</summary>
/// <param name="Read">Reads a text as the program does; returns the HTML that came of it, or nothing.</param>
internal sealed record Target(string Name, IReadOnlyList<string> Corpus, Func<string, DiagnosticBag, string> Read)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly TypeCatalogue Catalogue =
        new RepositoryReader(new SourceTree(Repo.Root, new DiagnosticBag()), new DiagnosticBag()).Read().Catalogue;

    private static readonly KindSettings Kinds = new(Catalogue.Vocabularies, MarkdownReader.PlainText);

    private static readonly ContentType[] Types = [.. Catalogue.Types.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Value)];

    public static IReadOnlyList<Target> All { get; } =
    [
        new("front matter", Files("content", "index*.md"), ReadPage),
        new("markdown", [.. Files("content", "index*.md").Select(Body), .. Vector.At("body").Select(v => v.Input)], ReadBody),
        new("type", Files("tenants/_shared/types", "type.yaml"), (text, found) => ReadSettings(text, found, yaml => TypeReader.Read(yaml, "legal-document", Kinds, found))),
        new("tenant", [.. Files("tenants", "tenant.yaml"), .. Files("tenants", "sections.yaml"), .. Files("tenants", "units.yaml"), .. Files("tenants", "board.yaml")], (text, found) => ReadSettings(text, found, yaml =>
        {
            TenantReader.Read(yaml, null, found);
            SectionReader.ReadSections(yaml, found);
            SectionReader.ReadNavigation(yaml, found);
            SectionReader.ReadRedirects(yaml, found);
            RegistryReader.ReadUnits(yaml, found);
            RegistryReader.ReadContributors(yaml, found);
            RegistryReader.ReadSources(yaml, found);
            RegistryReader.ReadChannels(yaml, found);
            BoardReader.Read(yaml, found);
        })),
        new("regulation", Files("tenants", "regulation.yaml"), (text, found) => ReadSettings(text, found, yaml =>
        {
            RegulationReader.Read(yaml, found);
            SectionRuleReader.ReadProfile(yaml, found);
        })),
    ];

    /// <summary>What is wrong beyond a diagnostic with what came of a text; null where nothing is.</summary>
    public string? Fault(string text)
    {
        var found = new DiagnosticBag();
        try
        {
            var html = Read(text, found);
            // Messages are made of what was read: they must not fail either.
            foreach (var diagnostic in found.Sorted()) _ = diagnostic.Message("vi") + diagnostic.Remedy("en");
            return html.Length == 0 ? null : Active(html);
        }
        catch (Exception error)
        {
            return error.ToString();
        }
    }

    private static string? Active(string html)
    {
        var active = ActiveContent.In(new HtmlParser().ParseDocument("<!doctype html><body>" + html));
        if (active.Count > 0) return string.Join("; ", active);
        var gate = new DiagnosticBag();
        OutputGate.Check($"<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>t</title>\n</head>\n<body>\n<main>\n<h1>t</h1>\n{html}\n</main>\n</body>\n</html>\n", "x", gate);
        return gate.Sorted().FirstOrDefault(d => d.Code == GateCodes.ForbiddenElement || d.Code == GateCodes.ForbiddenAttribute || d.Code == GateCodes.ForbiddenUrl)?.Message("en");
    }

    private static string ReadPage(string written, DiagnosticBag found)
    {
        if (Decode(written, found) is not { } text || FrontMatter.Read(text, "f.md", found) is not { } page) return "";
        // Mostly the type that it says, now and then another, whose fields are of other kinds.
        var type = page.Yaml.Find(CoreKeys.Type) is YamlScalar id && Catalogue.Types.TryGetValue(id.Value, out var own) && text.Length % 4 > 0 ? own : Types[text.Length % Types.Length];
        var reader = new FieldReader(type.Fields, found);
        foreach (var entry in page.Yaml.Entries) reader.Read(entry, CoreKeys.All);
        reader.RequireAll(new Position("f.md", 1, 1));
        foreach (var value in reader.Values.Values) _ = value.Plain("vi") + value.Plain("en");
        return "";
    }

    private static string ReadBody(string written, DiagnosticBag found) =>
        Decode(written, found) is { } text ? MarkdownReader.Read(text, "f.md", 1, "vi", null, found).Body.Value : "";

    private static string ReadSettings(string written, DiagnosticBag found, Action<YamlMapping> read)
    {
        if (Decode(written, found) is { } text && YamlReader.Read(text, "f.yaml", 1, YamlBudget.Settings, found) is { } yaml) read(yaml);
        return "";
    }

    private static string? Decode(string written, DiagnosticBag found) => SourceText.Decode(Encoding.UTF8.GetBytes(written), Utf8, "f", found);

    private static List<string> Files(string folder, string pattern) => [.. Repo.Files(folder, pattern).Concat(Repo.Files(SiteTest.Sites, pattern)).Select(f => File.ReadAllText(Repo.At(f))).Where(t => t.Length is > 0 and < 60_000)];

    private static string Body(string page) => page.IndexOf("\n---\n", StringComparison.Ordinal) is >= 0 and var end ? page[(end + 5)..] : page;
}
