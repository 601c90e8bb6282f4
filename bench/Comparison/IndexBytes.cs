using Portal.Generator.Search;

namespace Portal.Bench.Comparison;

/// <summary>What all files of an index weigh as a host hands them out, without scripts.</summary>
internal static class IndexBytes
{
    public static long Of(Engine engine, string site)
    {
        if (engine == Engine.Own) return Files(Path.Combine(site, SearchIndex.Folder), "*.br").Sum(file => file.Length);
        if (engine == Engine.Pagefind) return Files(Path.Combine(site, "pagefind"), "*.pf_*").Sum(file => file.Length);
        return Files(site, "*.json").Sum(file => SearchIndex.Compressed(File.ReadAllBytes(file.FullName)).Length);
    }

    private static IEnumerable<FileInfo> Files(string folder, string pattern) => new DirectoryInfo(folder).EnumerateFiles(pattern, SearchOption.AllDirectories);
}
