using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>A number that markup takes apart is whole to readers.</summary>
public sealed class RenderedPersonalDataTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("Số CCCD 027095**000000** của ông A.")]
    [InlineData("Số CCCD 027&#48;95000000 của ông A.")]
    [InlineData("Số CCCD 027\\_095\\_000000 của ông A.")]
    [InlineData("Số CCCD 027095`000000` của ông A.")]
    public void It_is_found_once(string line)
    {
        using var site = SiteTest.From().Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", line);

        site.Check();

        Assert.Single(site.Result.Diagnostics, d => d.Code == PersonalDataCodes.CitizenId);
    }

    [Fact]
    public void What_the_source_says_in_one_piece_is_reported_once()
    {
        using var site = SiteTest.From().Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", "**Ông A**, số CCCD 027095000000, *điện thoại* 0912 345 678.");

        site.Check();

        Assert.Equal([PersonalDataCodes.CitizenId, PersonalDataCodes.Phone], site.Result.Diagnostics.Select(d => d.Code));
    }
}
