using Portal.Generator.Search;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

[Collection(SearchedPortals.Name)]
[Trait("Needs", "node")]
public sealed class SearchCardTests(SearchedPortals portals)
{
    [Fact]
    public void An_address_without_the_words_of_its_title_is_made_whole_again_by_both()
    {
        List<(string Url, string Title)> cards =
        [
            .. portals.Sites.SelectMany(s => s.Visible).Select(i => (i.Url, i.Text.Title)),
            ("/tin/dai-hoi-lan-thu-xx/", "Đại  hội –– lần thứ XX!"), ("/a/", "A"), ("/tin/khac-han/", "Tên đề mục"), ("/", ""), ("/van-ban/ngay-01-5-abc/", "Ngày 01/5 ABC ﬁ İ"),
        ];
        var shortened = cards.ConvertAll(card => SearchCard.Shortened(card.Url, card.Title));

        Assert.True(shortened.Count(url => url.Contains('*', StringComparison.Ordinal)) > cards.Count / 4);
        Assert.Equal(cards.Select(card => card.Url), shortened.Zip(cards, (url, card) => SearchCard.Of(url, card.Title, "").Url));
        Assert.Equal(cards.Select(card => card.Url), SearchScript.Run<string[]>("return input.map(([url, title]) => fullUrl(url, title));", shortened.Zip(cards, (url, card) => new[] { url, card.Title })));
    }
}
