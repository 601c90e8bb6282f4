using System.Buffers;
using System.Globalization;
using System.Text;

namespace Portal.Tests.Support;

/// <summary>Writes the input of <c>git fast-import</c>: a history of thousands of commits in one process and a second.</summary>
public sealed class FastImport
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _marks;

    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();

    /// <summary>Adds a content and returns its mark.</summary>
    public int Blob(byte[] content)
    {
        Line("blob");
        var mark = Mark();
        Data(content);
        return mark;
    }

    /// <summary>Adds a commit to a branch and returns its mark.</summary>
    /// <param name="parents">Marks; none for the first commit, the first parent first.</param>
    public int Commit(string branch, DateTimeOffset time, string message, int[] parents, IEnumerable<(string Path, int Blob)> files)
    {
        Line($"commit refs/heads/{branch}");
        var mark = Mark();
        Line($"committer {SampleHistory.Name} <{SampleHistory.Address}> {time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)} +0700");
        Data(Encoding.UTF8.GetBytes(message));
        foreach (var (i, parent) in parents.Index()) Line($"{(i == 0 ? "from" : "merge")} :{parent}");
        foreach (var (path, blob) in files) Line($"M 100644 :{blob} {path}");
        return mark;
    }

    /// <summary>Forgets a branch; what was merged from it stays.</summary>
    public void DropBranch(string branch)
    {
        Line($"reset refs/heads/{branch}");
        Line($"from {new string('0', 40)}");
    }

    private int Mark()
    {
        Line($"mark :{++_marks}");
        return _marks;
    }

    private void Data(byte[] content)
    {
        Line($"data {content.Length}");
        _bytes.Write(content);
        Line("");
    }

    private void Line(string text) => _bytes.Write(Encoding.UTF8.GetBytes($"{text}\n"));
}
