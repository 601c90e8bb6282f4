using System.Text.Json;
using Portal.Generator.Index;
using Portal.Generator.Search;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

/// <summary>Search finds "fully and accurately" what a portal has, as the regulations demand.</summary>
[Collection(SearchedPortals.Name)]
public sealed class CompletenessTests(SearchedPortals portals)
{
    private const int FirstPage = 10;

    [Fact]
    [Requirement("YT-4.9.a/1")]
    [Requirement("BT-4.1.c")]
    public void Every_page_that_is_published_is_in_the_index_once()
    {
        foreach (var site in portals.Sites)
        {
            var published = site.Visible.Select(i => i.Url).Concat(site.Offers(Languages.English) ? site.Visible.Where(i => i.English is not null).Select(i => "/en" + i.Url) : []);

            Assert.Equal(published.Order(StringComparer.Ordinal), Cards(site.Tenant.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_document_stands_in_a_list_of_its_form_and_in_one_of_its_year_for_those_without_scripts()
    {
        foreach (var site in portals.Sites)
        {
            var bySection = site.Visible.ToLookup(i => i.Section.Folder);
            foreach (var item in site.Visible.Where(i => i.Type.Has(Traits.Document)))
            {
                var lists = BrowseLists.Of(site.Tenant, item.Section, bySection).Where(list => list.Items.Contains(item)).ToList();

                Assert.Contains(lists, list => list.Field.Key == item.Type.FieldOf(Traits.Document, "form"));
                Assert.Contains(lists, list => list.Url == $"/{item.Section.Folder}/issued/{((DateValue)item.Role(Traits.Document, "issued")!).Date.Year}/");
            }
        }
    }

    [Fact]
    public void Every_page_is_found_by_its_title_with_accents_and_without()
    {
        var (lost, low, all) = (new List<string>(), 0, 0);
        foreach (var site in portals.Sites)
            foreach (var item in site.Visible)
                foreach (var query in new[] { item.Text.Title, Folded(item.Text.Title) })
                {
                    all++;
                    var rank = portals.Reader(site.Tenant.Id).RankOf(query, item.Url);
                    if (rank is null) lost.Add($"{site.Tenant.Id}: {query}");
                    else if (rank > FirstPage) low++;
                }

        Assert.Empty(lost);
        // Several items may bear one title.
        Assert.True(low < all / 100, $"{low} of {all}");
    }

    [Fact]
    public void What_is_found_with_accents_is_found_without_them()
    {
        foreach (var site in portals.Sites)
            foreach (var item in site.Visible.Where((_, i) => i % 7 == 0))
            {
                var words = string.Join(' ', Syllables.Of(item.Text.Title).Take(2));
                var reader = portals.Reader(site.Tenant.Id);

                Assert.Subset(Urls(reader, Folded(words)), Urls(reader, words));
            }
    }

    [Fact]
    public void What_has_the_marks_of_the_query_stands_above_what_has_not()
    {
        var mixed = 0;
        foreach (var site in portals.Sites)
            foreach (var word in site.Visible.SelectMany(i => Syllables.Of(i.Text.Title)).Where(w => w != Syllables.Key(w)).Distinct())
            {
                var ranks = portals.Reader(site.Tenant.Id).Search(word, FirstPage).Results.Select(r => r.Rank).ToList();
                mixed += ranks.Exists(r => r.IsWritten) && ranks.Exists(r => !r.IsWritten) ? 1 : 0;

                Assert.Equal(ranks.OrderByDescending(r => r.IsListed).ThenByDescending(r => r.IsWritten), ranks);
            }

        Assert.True(mixed > 100, $"{mixed}");
    }

    private IEnumerable<string> Cards(string tenant) =>
        portals.Files(tenant).Where(f => Path.GetFileName(f.Key).StartsWith('c')).SelectMany(f =>
        {
            using var cards = JsonDocument.Parse(f.Value);
            return cards.RootElement.EnumerateArray().Select(c => SearchCard.Of(c[0].GetString()!, c[1].GetString()!, "").Url).ToList();
        });

    private static HashSet<string> Urls(SearchReader reader, string query) => [.. reader.Search(query, int.MaxValue).Results.Select(r => r.Card.Url)];

    private static string Folded(string text) => string.Join(' ', Syllables.Of(text).Select(Syllables.Key));
}
