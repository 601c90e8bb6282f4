using Portal.Model.Diagnostics;
using Portal.Tests.Support;
using static Portal.Tests.Support.ChangedSite;

namespace Portal.Tests.Generator.Checking;

/// <summary>A page that cannot be made hides nothing that a change brings in on the others.</summary>
public sealed class StoppedPagesTests : IDisposable
{
    private const string Faulty = "content/mau/tin-tuc/thong-bao/index.md";

    private readonly ChangedSite _site = new();

    public StoppedPagesTests() => _site.Copy("thong-bao");

    [Theory]
    [InlineData("type: news-item", "type: news-itm")]
    [InlineData("unit: van-phong", "unit: van-phonk")]
    [InlineData("topics: [kinh-te]", "topics: [kinh-te")]
    public void A_broken_link_is_refused_beside_an_old_fault_of_another_page(string right, string wrong)
    {
        BeginWith(right, wrong);
        _site.Append(News, "[Xem thêm văn bản](/khong-co/)");

        var fault = Assert.Single(_site.Check().Diagnostics);
        Assert.Equal((MarkdownCodes.BrokenLink, News, Severity.Error, false), (fault.Code, fault.Position.File, fault.Severity, fault.IsOld));
    }

    [Fact]
    public void An_old_broken_link_stays_old_beside_such_a_fault()
    {
        _site.Append(News, "[Xem thêm văn bản](/khong-co/)");
        BeginWith("type: news-item", "type: news-itm");
        _site.Append(News, "Thêm một đoạn.");

        Assert.All(_site.Check().Diagnostics, d => Assert.Equal((true, Severity.Task), (d.IsOld, d.Severity)));
    }

    [Theory]
    [InlineData("type: news-item", "type: news-itm")]
    [InlineData("unit: van-phong", "unit: van-phonk")]
    public void What_leads_to_the_page_that_cannot_be_made_is_not_broken(string right, string wrong)
    {
        BeginWith(right, wrong);
        _site.Append(News, "[Thông báo về hồ sơ](../thong-bao/) và [phần hai](/tin-tuc/thong-bao/#hai).");

        Assert.Empty(_site.Check().Diagnostics);
    }

    [Fact]
    public void A_page_that_is_removed_beside_such_a_fault_is_missed()
    {
        BeginWith("type: news-item", "type: news-itm");
        _site.Site.Remove("content/mau/tin-tuc/khai-truong");

        Assert.Equal(
            [(MarkdownCodes.BrokenLink, Meeting, Severity.Error), (ItemCodes.PublishedRemoved, News, Severity.Error)],
            _site.Check().Diagnostics.Select(d => (d.Code, d.Position.File, d.Severity)));
    }

    [Fact]
    public void A_page_that_the_change_makes_unreadable_is_not_said_to_be_removed()
    {
        _site.Begin();
        _site.Site.Change(News, "type: news-item", "type: news-itm");

        var fault = Assert.Single(_site.Check().Diagnostics);
        Assert.Equal((TypeCodes.UnknownType, Severity.Error), (fault.Code, fault.Severity));
    }

    [Fact]
    public void Who_removes_the_page_that_could_not_be_made_answers_for_the_links_to_it()
    {
        _site.Append(News, "[Thông báo về hồ sơ](../thong-bao/)");
        BeginWith("type: news-item", "type: news-itm");
        _site.Site.Remove("content/mau/tin-tuc/thong-bao");

        Assert.Contains(_site.Check().Diagnostics, d => (d.Code, d.Position.File, d.Severity) == (MarkdownCodes.BrokenLink, News, Severity.Error));
    }

    [Fact]
    public void Who_mends_it_answers_for_its_links_and_not_for_those_into_it()
    {
        _site.Append(News, "[Phần hai của thông báo](../thong-bao/#hai) và [một trang](/khong-co/).");
        BeginWith("type: news-item", "type: news-itm");
        _site.Site.Change(Faulty, "type: news-itm", "type: news-item");

        var result = _site.Check();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.OldElsewhere);
        _site.Append(Faulty, "[Xem thêm văn bản](/cung-khong-co/)");
        Assert.Contains(_site.Check().Diagnostics, d => (d.Code, d.Position.File, d.Severity) == (MarkdownCodes.BrokenLink, Faulty, Severity.Error));
    }

    public void Dispose() => _site.Dispose();

    private void BeginWith(string right, string wrong)
    {
        _site.Site.Change(Faulty, right, wrong);
        _site.Begin();
    }
}
