using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Tenants;

/// <summary>A query that must go on finding what people look for with it (<c>search.yaml</c>). Never inherited.</summary>
/// <param name="Finds">Ids of the items that it must find.</param>
/// <param name="Within">The last place in the results that each of them may have, from 1.</param>
/// <param name="Kilobytes">What a browser may load for it, results included (1 kB = 1,000 bytes); null = any.</param>
public sealed record GoldenQuery(string Query, IReadOnlyList<string> Finds, int Within, int? Kilobytes, Position Position)
{
    /// <summary>The places of a first page of results.</summary>
    public const int FirstPage = 10;

    public static IReadOnlyList<GoldenQuery> ReadAll(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var queries = map.List("queries", Read);
        map.End();
        return queries;
    }

    private static GoldenQuery Read(MapReader map) =>
        new(map.Required("query"), FoundItems(map), map.Integer("within") is > 0 and var within ? within : FirstPage, map.Integer("kilobytes"), map.Position);

    private static IReadOnlyList<string> FoundItems(MapReader map)
    {
        if (!map.Has("finds")) map.Required("finds");
        return map.Texts("finds");
    }
}
