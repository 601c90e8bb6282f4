using System.Text;

namespace Portal.Bench.Corpus;

/// <summary>Writes the root folder of a bench tenant for Portal and, if asked, the equal site for Hugo.</summary>
internal sealed class CorpusWriter(string output, bool withHugo)
{
    public const ulong Seed = 20_261_122;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private string PortalContent => Path.Combine(output, "content", "bench");

    public string HugoRoot => Path.Combine(output, "hugo");

    public CorpusStatistics Write(int pages)
    {
        if (Directory.Exists(output))
            throw new BenchException($"{output} exists already: name a new folder");

        Skeleton.CopyTo("portal", output);
        if (withHugo)
            Skeleton.CopyTo("hugo", HugoRoot);

        var source = new PageSource(Seed);
        var bytes = 0L;
        for (var number = 0; number < pages; number++)
            bytes += Write(source.Make(number));
        return new CorpusStatistics(pages, bytes, source.Counts);
    }

    private int Write(Page page)
    {
        if (withHugo)
            WriteFile(Path.Combine(HugoRoot, "content", page.Address.Path), FrontMatter.ForHugo(page) + page.Body);
        return WriteFile(Path.Combine(PortalContent, page.Address.Path), FrontMatter.ForPortal(page) + page.Body);
    }

    private static int WriteFile(string folder, string text)
    {
        var bytes = Utf8.GetBytes(text);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "index.md"), bytes);
        return bytes.Length;
    }
}
