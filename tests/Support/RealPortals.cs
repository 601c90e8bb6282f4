using AngleSharp.Html.Dom;
using Portal.Generator;
using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>The portals of this repository, built once for all tests that look at them. Their pages are never golden: editors may change them.</summary>
public sealed class RealPortals : IDisposable
{
    /// <summary>After everything that the sample content says was published.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 11, 22, 8, 0, 0, VietnamTime.Offset);

    private readonly ScratchFolder _scratch = new();
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyDictionary<string, IHtmlDocument>>> _pages;

    public RealPortals()
    {
        var options = new BuildOptions(Repo.Root, _scratch.At("out"), [], AsOf, ShowDrafts: false, null, Repo.At("themes"));
        Result = new Pipeline(options, new SilentProgress()).Run();
        _pages = new(() => Result.Portals.ToDictionary(
            portal => portal.Tenant,
            portal => (IReadOnlyDictionary<string, IHtmlDocument>)SiteTest.PagesIn(portal.Folder).ToDictionary(p => p.Path, p => p.Page)));
    }

    internal BuildResult Result { get; }

    /// <summary>The settings of each portal, to compare its pages with.</summary>
    internal Repository Repository { get; } = new RepositoryReader(new SourceTree(Repo.Root, new DiagnosticBag()), new DiagnosticBag()).Read();

    /// <summary>The items of a portal by the path of their page, in both languages.</summary>
    internal IReadOnlyList<string> ItemPaths(string tenant) =>
    [
        .. Repo.Files($"content/{tenant}", "index*.md")
            .Select(f => (Path: f, In: f.EndsWith(".en.md", StringComparison.Ordinal) ? "en/" : ""))
            .Select(f => $"{f.In}{Path.GetDirectoryName(f.Path)!.Replace('\\', '/')[$"content/{tenant}/".Length..]}/index.html")
            .Where(Pages(tenant).ContainsKey),
    ];

    /// <summary>The pages of a portal by path: <c>tin-tuc/index.html</c>.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages(string tenant) => _pages.Value[tenant];

    /// <summary>The pages of every portal.</summary>
    public IEnumerable<(string Tenant, string Path, IHtmlDocument Page)> AllPages =>
        _pages.Value.SelectMany(portal => portal.Value.Select(page => (portal.Key, page.Key, page.Value)));

    public string Text(string tenant, string path) => File.ReadAllText(_scratch.At($"out/{tenant}/{path}"));

    public void Dispose() => _scratch.Dispose();
}

/// <summary>Test classes in this collection share one build of the portals.</summary>
[CollectionDefinition(Name)]
public sealed class SharingRealPortals : ICollectionFixture<RealPortals>
{
    public const string Name = "real portals";
}
