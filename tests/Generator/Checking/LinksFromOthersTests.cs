using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Checking;

/// <summary>Who takes a page away is told of the links to it that other portals have.</summary>
public sealed class LinksFromOthersTests : IDisposable
{
    private const string Festival = "content/xa-mau/tin-tuc/le-hoi";

    private readonly ChangedSite _site = new("invalid/other-portal-link");

    [Fact]
    public void A_link_from_a_portal_that_the_change_does_not_touch_is_told()
    {
        _site.Begin();
        _site.Site.Remove(Festival);

        var told = Assert.Single(_site.Check().Diagnostics, d => d.Code == MarkdownCodes.OtherPortalLink && d.Arguments[0].EndsWith("/le-hoi/", StringComparison.Ordinal));
        Assert.Equal((ChangedSite.Meeting, Severity.Warning), (told.Position.File, told.Severity));
    }

    [Fact]
    public void A_link_that_was_broken_before_is_not()
    {
        _site.Begin();
        _site.Append($"{Festival}/index.md", "Thêm một đoạn.");

        Assert.DoesNotContain(_site.Check().Diagnostics, d => d.Code == MarkdownCodes.OtherPortalLink);
    }

    public void Dispose() => _site.Dispose();
}
