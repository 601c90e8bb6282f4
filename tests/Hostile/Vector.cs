using System.Text.Json;
using Portal.Tests.Support;

namespace Portal.Tests.Hostile;

/// <summary>One attack. The files in <c>vectors/</c> are written by people who have not read the defence; nothing here may be fitted to it.</summary>
/// <param name="Place">Where it goes: <c>body</c>, <c>text</c>, <c>url</c>, <c>redirect</c> or <c>alt</c>.</param>
public sealed record Vector(string Id, string Place, string Input)
{
    public static IReadOnlyList<Vector> All { get; } = [.. Repo.Files("tests/Hostile/vectors", "*.jsonl").SelectMany(file => File.ReadLines(Repo.At(file))).Where(line => line.Length > 0).Select(Read)];

    public static IEnumerable<Vector> At(params string[] places) => All.Where(v => places.Contains(v.Place));

    private static Vector Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Text(string key) => json.RootElement.GetProperty(key).GetString() ?? "";
        return new Vector(Text("id"), Text("place"), Text("input"));
    }
}
