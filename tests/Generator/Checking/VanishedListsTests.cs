using Portal.Model.Diagnostics;
using Portal.Tests.Support;
using static Portal.Tests.Support.ChangedSite;

namespace Portal.Tests.Generator.Checking;

/// <summary>Lists come and go with their items; who makes one go breaks the links to it, wherever they stand.</summary>
public sealed class VanishedListsTests : IDisposable
{
    private const string Withdrawn = "withdrawn: {date: 2025-06-01, reason: Trùng bài}\npublished:";

    private readonly ChangedSite _site = new();

    [Theory]
    [InlineData("/don-vi/van-phong/van-ban/", Paper, "published:", Withdrawn)]
    [InlineData("/tin-tuc/trang-2/", News, "published:", Withdrawn)]
    [InlineData("/tin-tuc/officer/van-phong/", News, "officer: van-phong\n", "")]
    [InlineData("/chu-de/kinh-te/", News, "topics: [kinh-te]\n", "")]
    public void A_link_to_a_list_that_goes_is_broken(string list, string file, string old, string now)
    {
        _site.Site.Change("tenants/mau/sections.yaml", "accepts: [news-item]", "page-size: 1\n    browse: [officer]\n    accepts: [news-item]");
        _site.Site.Edit("tenants/_shared/types/news-item/type.yaml", "^fields:", "fields:\n  - {key: officer, kind: unit, facet: true, label: {vi: Nơi làm, en: Officer}}");
        _site.Site.Change(News, "happened:", "officer: van-phong\nhappened:");
        _site.Site.Change(Meeting, "Xem [tin khai trương](../khai-truong/).", $"[Danh sách bài]({list})");
        _site.Begin();
        Assert.Empty(_site.Check().Diagnostics);
        _site.Site.Change(file, old, now);

        Assert.Contains(_site.Check().Diagnostics, d => (d.Code, d.Position.File, d.Severity) == (MarkdownCodes.BrokenLink, Meeting, Severity.Error));
    }

    public void Dispose() => _site.Dispose();
}
