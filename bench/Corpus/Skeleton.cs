namespace Portal.Bench.Corpus;

/// <summary>The fixed files of both sites, kept beside the program under <c>skeleton/</c>.</summary>
internal static class Skeleton
{
    public static void CopyTo(string name, string target)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "skeleton", name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
