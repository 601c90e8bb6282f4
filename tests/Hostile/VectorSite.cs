using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Hostile;

/// <summary>
/// A portal with the base theme whose items each hold one attack. Those that are refused go, until the rest can be published: what is left
/// is what an attacker would get through.
/// </summary>
internal sealed class VectorSite : IDisposable
{
    private const string Folder = "content/mau/tan-cong";
    private const int MostRounds = 6;

    // A YAML string in double quotes takes the escapes of JSON; what can stand as itself, stands as itself.
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SiteTest _site = SiteTest.From().Remove("themes").Take("themes");
    private readonly Dictionary<string, string> _items = [];

    public VectorSite()
    {
        _site
            .Change("tenants/mau/sections.yaml", "sections:\n", "sections:\n  - {folder: tan-cong, title: Thử, accepts: [attack-item], owner: van-phong}\n")
            .Write("tenants/_shared/types/attack-item/type.yaml", """
                id: attack-item
                label: {vi: Bài thử, en: Attack}
                fields:
                  - {key: note, kind: text, label: {vi: Lời, en: Note}}
                  - {key: prose, kind: markdown, label: {vi: Đoạn, en: Prose}}
                  - {key: site, kind: url, label: {vi: Trang, en: Site}}
                  - {key: keeper, kind: person, label: {vi: Người, en: Person}}
                  - {key: paper, kind: document-number, label: {vi: Số, en: Number}}
                  - {key: photo, kind: image, label: {vi: Hình, en: Photo}}
                """ + "\n");
        foreach (var (vector, index) in Vector.All.Select((v, i) => (v, i)))
            foreach (var (variant, text) in Items(vector, $"v{index}"))
            {
                var folder = $"{Folder}/v{index}{variant}";
                _site.Write($"{folder}/index.md", text);
                if (vector.Place == "alt") File.WriteAllBytes(Path.Combine(_site.Root, folder, "a.png"), Pixel);
                _items[folder] = vector.Id;
            }
    }

    /// <summary>The attacks of which at least one item was refused.</summary>
    public HashSet<string> Refused { get; } = [];

    /// <summary>How many items there were, and how many are in the portal that was built.</summary>
    public (int Written, int Published) Items() => (_items.Count, Directory.GetDirectories(Path.Combine(_site.Root, Folder)).Length);

    /// <summary>Builds what may be built; returns the pages.</summary>
    public IReadOnlyList<(string Path, IHtmlDocument Page)> Publish()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            _site.Build();
            var refused = _site.Result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => FolderOf(d.Position.File)).OfType<string>().Distinct().ToList();
            if (!_site.Result.IsRefused) return [.. _site.Pages("mau")];
            Assert.True(refused.Count > 0, "refused for what is in no item:\n" + _site.Report()[..Math.Min(4000, _site.Report().Length)]);
            foreach (var folder in refused)
            {
                Refused.Add(_items[folder]);
                _site.Remove(folder);
            }
        }
        throw new InvalidOperationException("the portal is refused again and again:\n" + _site.Report());
    }

    /// <summary>The text of a file that is no page.</summary>
    public string Text(string path) => _site.Text("mau/" + path);

    public IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(_site.Output, "mau"), pattern, SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(_site.Output, "mau"), f));

    public void Dispose() => _site.Dispose();

    private static string? FolderOf(string file) => file.StartsWith(Folder + "/", StringComparison.Ordinal) ? string.Join('/', file.Split('/')[..4]) : null;

    private static IEnumerable<(string Variant, string Text)> Items(Vector vector, string id)
    {
        var quoted = JsonSerializer.Serialize(vector.Input, Raw);
        switch (vector.Place)
        {
            case "body":
                yield return ("", Item(id, "", vector.Input));
                yield return ("m", Item(id + "m", $"prose: {quoted}\n", ""));
                break;
            case "url":
                yield return ("", Item(id, $"site: {quoted}\n", ""));
                yield return ("l", Item(id + "l", "", $"[a]({vector.Input})\n"));
                yield return ("a", Item(id + "a", "", $"<{vector.Input}>\n"));
                yield return ("r", Item(id + "r", "", $"[a][r] ![h][r]\n\n[r]: <{vector.Input}>\n"));
                break;
            case "redirect":
                yield return ("", Item(id, $"redirect-from: [{quoted}]\n", ""));
                break;
            case "alt":
                yield return ("", Item(id, "", $"![{vector.Input}](a.png)\n"));
                yield return ("f", Item(id + "f", $"photo: {{file: a.png, alt: {quoted}}}\n", ""));
                break;
            default:
                yield return ("", Item(id, $"note: {quoted}\nkeeper: {{name: {quoted}, position: {quoted}}}\n", "", quoted));
                yield return ("n", Item(id + "n", $"paper: {quoted}\nchanges: [{{on: 2025-04-01, note: {quoted}}}]\n", ""));
                yield return ("p", Item(id + "p", "", "", vector.Input.ReplaceLineEndings(" ")));
                break;
        }
    }

    private static string Item(string id, string fields, string body, string title = "Bài thử") =>
        $"---\nid: {id}\ntype: attack-item\ntitle: {title}\nsummary: {title}\nunit: van-phong\nauthor: Văn phòng\npublished: 2025-03-07T08:00:00+07:00\n{fields}---\n{body}\n";

    private static byte[] Pixel { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
