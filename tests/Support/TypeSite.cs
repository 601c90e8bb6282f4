namespace Portal.Tests.Support;

/// <summary>The small portal with the real content types of this repository and the example of each, which is a valid item.</summary>
internal static class TypeSite
{
    public const string Types = "tenants/_shared/types";

    public static SiteTest With(params IReadOnlyList<string> types)
    {
        var site = SiteTest.From().Take("tenants/_shared")
            .Edit("tenants/mau/sections.yaml", "^sections:\n", $"sections:\n  - {{folder: vi-du, title: Ví dụ, accepts: [{string.Join(", ", types)}], owner: van-phong}}\n");
        foreach (var type in types) TakeExample(site, type, $"content/mau/vi-du/{type}");
        return site;
    }

    /// <summary>Where a type's example stands in the portal.</summary>
    public static string Example(string type) => $"content/mau/vi-du/{type}/index.md";

    /// <summary>Lays the example of a type and its files into a folder.</summary>
    public static void TakeExample(SiteTest site, string type, string folder)
    {
        site.Take($"{Types}/{type}/example.md", $"{folder}/index.md");
        foreach (var file in Repo.Files($"{Types}/{type}", "*").Where(f => Path.GetFileName(f) is not ("type.yaml" or "example.md")))
            site.Take(file, $"{folder}/{Path.GetFileName(file)}");
    }
}
