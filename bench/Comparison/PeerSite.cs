using Portal.Bench.Measure;

namespace Portal.Bench.Comparison;

/// <summary>Makes the index of a peer and, beside it, the page that searches it.</summary>
internal sealed class PeerSite(PeerPackages packages, PeerSource source)
{
    private static readonly Dictionary<Engine, IReadOnlyList<(string From, string To)>> Libraries = new()
    {
        [Engine.Pagefind] = [],
        [Engine.Lunr] =
        [
            ("lunr/lunr.min.js", "lunr/lunr.min.js"),
            ("lunr-languages/min/lunr.stemmer.support.min.js", "lunr/lunr.stemmer.support.min.js"),
            ("lunr-languages/min/lunr.vi.min.js", "lunr/lunr.vi.min.js"),
        ],
        [Engine.MiniSearch] = [("minisearch/dist/es/index.js", "minisearch/index.js")],
    };

    private static readonly Dictionary<Engine, IReadOnlyList<string>> Shared = new()
    {
        [Engine.Pagefind] = [],
        [Engine.Lunr] = ["words.js", "lunr-vi.js"],
        [Engine.MiniSearch] = ["words.js", "minisearch-vi.js"],
    };

    /// <param name="folder">A new one, which becomes the root of a site.</param>
    /// <returns>What making the index took.</returns>
    public Sample Make(Engine engine, string folder)
    {
        Directory.CreateDirectory(folder);
        var sample = Meter.Run(Indexer(engine, folder));
        Copy(packages.At($"pages/{engine.Key}.html"), folder, "index.html");
        Copy(packages.At($"pages/{engine.Key}.js"), folder, $"{engine.Key}.js");
        Copy(packages.At("pages/show.js"), folder, "show.js");
        foreach (var file in Shared[engine]) Copy(packages.At(file), folder, file);
        foreach (var (from, to) in Libraries[engine]) Copy(packages.InPackages(from), folder, to);
        return sample;
    }

    private Command Indexer(Engine engine, string folder) => engine == Engine.Pagefind
        ? new Command(
            packages.Pagefind, "--site", source.Html, "--output-path", Path.Combine(folder, "pagefind"), "--silent",
            "--force-language", "vi", "--root-selector", "article", "--exclude-selectors", PortalPages.Skipped)
        : new Command("node", "--max-old-space-size=8192", packages.At($"index-{engine.Key}.js"), source.Pages, folder);

    private static void Copy(string from, string folder, string to)
    {
        var file = Path.Combine(folder, to);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Copy(from, file);
    }
}
