using Portal.Generator.Load;

namespace Portal.Generator.Fixing;

/// <summary>A file that may be mended, and what is known about it.</summary>
/// <param name="Path">From the root.</param>
/// <param name="IsPage">A page with a front matter and a body; otherwise settings.</param>
/// <param name="NumberKeys">Keys of the front matter of any type that hold the number of a document.</param>
internal sealed record FixedFile(string Path, bool IsPage, IReadOnlySet<string> NumberKeys)
{
    /// <summary>A table beside a page: readers are given it byte for byte, so that only an encoding that no page can show is mended.</summary>
    public bool IsTable => CsvTable.IsTable(Path);

    private const string Fence = "---";

    /// <summary>The number of lines up to the body: the front matter with its fences; 0 where there is none.</summary>
    public static int BodyStart(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || lines[0].TrimEnd() != Fence) return 0;
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].TrimEnd() == Fence) return i + 1;
        return 0;
    }
}
