using Portal.Model.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>The small portal with the real content types and themes of this repository and the example of each type, which is a valid item.</summary>
internal static class TypeSite
{
    public const string Types = "tenants/_shared/types";

    public static SiteTest With(params IReadOnlyList<string> types)
    {
        var site = SiteTest.From().Take("themes").Take("tenants/_shared")
            .Edit("tenants/mau/sections.yaml", "^sections:\n", $"sections:\n  - {{folder: vi-du, title: Ví dụ, accepts: [{string.Join(", ", types)}], owner: van-phong}}\n");
        foreach (var type in types) TakeExample(site, type, $"content/mau/vi-du/{type}");
        return site;
    }

    /// <summary>One type under the real regulation of a portal. The small portal lacks much that it asks for: only what <see cref="Said"/> of the example counts.</summary>
    public static SiteTest Under(string tenant, string level, string type) =>
        With(type).Take($"tenants/{tenant}/regulation.yaml", "tenants/mau/regulation.yaml")
            .Edit("tenants/mau/tenant.yaml", "^level: .*$", $"level: {level}")
            .Edit(Example(type), "^author: ", "source: bao-mau\nauthor: ");

    /// <summary>Where a type's example stands in the portal.</summary>
    public static string Example(string type) => $"content/mau/vi-du/{type}/index.md";

    /// <summary>Where the page of a type's example stands in the output.</summary>
    public static string Page(string type) => $"mau/vi-du/{type}/index.html";

    /// <summary>Puts something in the place of a field of the example; nothing takes it away.</summary>
    /// <param name="lines">Whole lines of front matter.</param>
    public static SiteTest Put(this SiteTest site, string type, string field, string lines = "") =>
        site.Edit(Example(type), $"^{field}:.*\n(?:(?: |- ).*\n|\n(?= ))*", lines);

    /// <summary>Lays the example in once more, with other values.</summary>
    public static SiteTest Copy(this SiteTest site, string type, string slug, params IReadOnlyList<(string Field, string Value)> values)
    {
        site.Take($"{Types}/{type}", $"content/mau/vi-du/{slug}").Remove($"content/mau/vi-du/{slug}/type.yaml").Remove($"content/mau/vi-du/{slug}/example.md")
            .Take($"{Types}/{type}/example.md", Example(slug)).Edit(Example(slug), "^id: .*$", $"id: {slug}");
        foreach (var (field, value) in values) site.Put(slug, field, $"{field}: {value}\n");
        return site;
    }

    /// <summary>Builds the portal; what is then said of the example.</summary>
    public static IReadOnlyList<Diagnostic> Said(this SiteTest site, string type) => [.. site.Build().Result.Diagnostics.Where(d => d.Position.File == Example(type))];

    /// <summary>Lays the example of a type and its files into a folder.</summary>
    public static void TakeExample(SiteTest site, string type, string folder)
    {
        site.Take($"{Types}/{type}/example.md", $"{folder}/index.md");
        foreach (var file in Repo.Files($"{Types}/{type}", "*").Where(f => Path.GetFileName(f) is not ("type.yaml" or "example.md")))
            site.Take(file, $"{folder}/{Path.GetFileName(file)}");
    }
}
