using Portal.Generator;
using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

[CollectionDefinition(SearchedPortals.Name)]
public sealed class SearchedPortalsSuite : ICollectionFixture<SearchedPortals>;

/// <summary>The real portals with their indexes, made once for all tests.</summary>
public sealed class SearchedPortals
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, byte[]>> _files = [];
    private readonly Dictionary<string, SearchReader> _readers = [];

    /// <summary>The collection of tests that share them, one after another.</summary>
    public const string Name = "searched portals";

    public SearchedPortals()
    {
        var found = new DiagnosticBag();
        var options = new BuildOptions(Repo.Root, "", [], RealPortals.AsOf, ShowDrafts: false, null, Repo.At("themes"));
        Sites = new SiteLoader(options, found).Load();
        foreach (var site in Sites) _files[site.Tenant.Id] = SearchableSite.Collect(site, options.Themes, found)!.Index();
    }

    internal IReadOnlyList<Site> Sites { get; }

    /// <summary>The files of a portal's index.</summary>
    internal IReadOnlyDictionary<string, byte[]> Files(string tenant) => _files[tenant];

    internal SearchReader Reader(string tenant) =>
        _readers.TryGetValue(tenant, out var known) ? known : _readers[tenant] = new SearchReader(path => _files[tenant].GetValueOrDefault(path));
}
