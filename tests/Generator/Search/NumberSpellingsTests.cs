using Portal.Generator;
using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Tests.Support;
using Xunit.Abstractions;

namespace Portal.Tests.Generator.Search;

[Collection(SharingRealPortals.Name)]
public sealed class NumberSpellingsTests(RealPortals portals, ITestOutputHelper log)
{
    /// <summary>Ways of writing a number, and whether another number is called the same that way.</summary>
    private static readonly (string Name, Func<DocumentNumber, string?> Spell, Func<DocumentNumber, DocumentNumber, bool> IsSame, double Least)[] Ways =
    [
        ("as it is written", n => n.AsWritten, (a, b) => a.Key == b.Key, 0.99),
        ("without marks, capitals, zeros", n => $"{n.Number}{Year(n, "/")}/{Plain(n.Symbol)}", (a, b) => a.Key == b.Key, 0.99),
        ("glued", n => $"{n.Number:D2}{Year(n, "/")}/{Letters(n)}", (a, b) => a.Key == b.Key, 0.99),
        ("QĐ 06", n => $"{Form(n)} {n.Number:D2}", IsSameForm, 0.97),
        ("QD06", n => $"{Plain(Form(n)).ToUpperInvariant()}{n.Number:D2}", IsSameForm, 0.97),
        ("số 6 năm 2014", n => n.Year is null ? null : $"số {n.Number} năm {n.Year}", (a, b) => a.Number == b.Number && a.Year == b.Year, 0.97),
    ];

    [Fact]
    public void Every_document_of_the_portals_here_is_found_by_any_spelling_of_its_number()
    {
        var options = new BuildOptions(Repo.Root, "", [], RealPortals.AsOf, ShowDrafts: false, null, Repo.At("themes"));
        var found = Ways.ToDictionary(w => w.Name, _ => (First: 0, Of: 0));
        foreach (var site in new SiteLoader(options, new DiagnosticBag()).Load())
        {
            var documents = site.Visible.Select(i => (Item: i, Number: NumberOf(i))).Where(d => d.Number is not null).ToList();
            var folder = portals.Result.Portals.Single(p => p.Tenant == site.Tenant.Id).Folder;
            var reader = new SearchReader(path => File.ReadAllBytes(Path.Combine(folder, path)));
            foreach (var (name, spell, isSame, _) in Ways)
                foreach (var (_, number) in documents)
                {
                    if (spell(number!) is not { } query) continue;
                    var first = (reader.Search(query, 1).Results is [var one, ..] ? one.Card.Title : null);
                    var isFirst = documents.Exists(d => isSame(d.Number!, number!) && (d.Item.Text.Title == first || d.Item.English?.Title == first));
                    if (!isFirst) log.WriteLine($"{site.Tenant.Id}, {name}: '{query}' finds '{first}'");
                    found[name] = (found[name].First + (isFirst ? 1 : 0), found[name].Of + 1);
                }
        }

        foreach (var way in Ways) log.WriteLine($"{way.Name}: {found[way.Name].First} of {found[way.Name].Of}");
        Assert.All(Ways, way => Assert.True(found[way.Name].First >= way.Least * found[way.Name].Of, $"{way.Name}: {found[way.Name]}"));
    }

    private static DocumentNumber? NumberOf(Item item) =>
        item.Type.FieldOf(Traits.Document, "number") is { } field && item.Fields.GetValueOrDefault(field) is DocumentNumberValue value ? value.Number : null;

    private static bool IsSameForm(DocumentNumber a, DocumentNumber b) => a.Number == b.Number && Form(a) == Form(b);

    private static string Form(DocumentNumber number) => number.Symbol.Split('-', '/')[0];

    private static string Year(DocumentNumber number, string before) => number.Year is { } year ? $"{before}{year}" : "";

    private static string Letters(DocumentNumber number) => string.Concat(number.Symbol.Where(char.IsLetterOrDigit));

    private static string Plain(string symbol) => string.Concat(symbol.Select(c => char.IsLetter(c) ? Syllables.Key(char.ToLowerInvariant(c).ToString()) : c.ToString()));
}
