using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

/// <summary>The script of the pages and <c>portal search</c> find the same pages in the same order with the same scores.</summary>
[Collection(SearchedPortals.Name)]
[Trait("Needs", "node")]
public sealed class SameInBrowsersTests(SearchedPortals portals)
{
    private const int Queries = 6_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public void Both_rank_alike()
    {
        using var scratch = new ScratchFolder();
        var queries = MakeQueries();
        foreach (var site in portals.Sites)
            foreach (var (path, content) in portals.Files(site.Tenant.Id)) Write(scratch.At($"{site.Tenant.Id}/{path}"), content);

        var found = Run(scratch.Path, queries);

        Assert.Equal(queries.Count, found.Length);
        Assert.True(found.Count(f => f.Length > 0) > Queries / 2);
        for (var i = 0; i < queries.Count; i++) Assert.Equal($"{queries[i].Query}: {Ours(queries[i])}", $"{queries[i].Query}: {found[i]}");
    }

    private string Ours((string Tenant, string Query) asked) =>
        string.Join(' ', portals.Reader(asked.Tenant).Ranked(asked.Query).Select(r => $"{r.Page}:{r.Score}{(r.IsListed ? "" : "r")}{(r.IsWritten ? "" : "f")}"));

    /// <summary>Words of real pages: neighbours and not, with accents and without, with phrases, numbers, slips and nonsense among them.</summary>
    private List<(string Tenant, string Query)> MakeQueries()
    {
        var (random, queries) = (new Random(11), new List<(string, string)>());
        var items = portals.Sites.SelectMany(s => s.Visible).ToList();
        string[] odd = ["", "\"", "“", " ", "😀", "<img src=x onerror=alert(1)>", "06/2014/QĐ-UBND", "ﬁ", "İ", "ΑΣ", "hoà", "kỹ", "000", "a\u0301\u0301", "ß", "\ud800"];
        while (queries.Count < Queries)
        {
            var item = items[random.Next(items.Count)];
            var text = random.Next(3) == 0 ? item.Text.Title : item.Text.Body;
            var words = text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            var start = random.Next(words.Length);
            var chosen = words.Skip(start).Take(1 + random.Next(7));
            if (random.Next(4) == 0) chosen = chosen.Select(_ => words[random.Next(words.Length)]);
            var query = string.Join(' ', chosen);
            if (random.Next(3) == 0) query = string.Join(' ', Syllables.Of(query).Select(Syllables.Key));
            if (random.Next(6) == 0) query = $"\"{query}\"";
            if (random.Next(10) == 0) query += odd[random.Next(odd.Length)];
            queries.Add((item.Tenant.Id, query));
        }
        return queries;
    }

    private static string[] Run(string folder, List<(string Tenant, string Query)> queries)
    {
        var start = new ProcessStartInfo("node", [Repo.At("tests/Generator/Search/same.mjs"), Repo.At("themes/base/scripts/search.js"), folder])
        { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8 };
        using var node = Process.Start(start)!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        foreach (var (tenant, query) in queries) node.StandardInput.WriteLine(JsonSerializer.Serialize(new { tenant, query }));
        node.StandardInput.Close();
        Assert.True(node.WaitForExit(Patience), "node did not end");
        Assert.True(node.ExitCode == 0, error.Result);
        return output.Result.TrimEnd('\n').Split('\n');
    }

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
