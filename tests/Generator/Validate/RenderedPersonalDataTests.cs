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

    /// <summary>The value stands whole in the source; only what calls it so is taken apart.</summary>
    [Theory]
    [InlineData("Giấy CM**ND** số 395000000.", "personal-data-old-id")]
    [InlineData("Mật kh&#7849;u: Xy12abc9Q.", "secret-found")]
    [InlineData("[Số CMND](https://www.mau.gov.vn/gioi-thieu/mot-dia-chi-rat-dai-cua-cong/) 395000000.", "personal-data-old-id")]
    public void A_label_in_markup_is_read_too(string line, string code)
    {
        using var site = SiteTest.From().Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", line);

        site.Check();

        Assert.Single(site.Result.Diagnostics, d => d.Code.Id == code);
    }

    [Theory]
    [InlineData("**Số CMND** 395000000, *mật khẩu*: `Xy12abc9Q`.", 2)]
    [InlineData("Mã hồ sơ **tra cứu**: 027095000000.", 0)]
    [InlineData("**Đổi mật khẩu:** [www1.mau.gov.vn](https://www.mau.gov.vn/).", 1)]
    public void What_the_source_has_judged_is_not_judged_again(string line, int times)
    {
        using var site = SiteTest.From().Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", line);

        Assert.Equal(times, site.Check().Result.Diagnostics.Count);
    }

    [Fact]
    public void What_the_source_says_in_one_piece_is_reported_once()
    {
        using var site = SiteTest.From().Change(News, "Điểm phục vụ mở cửa **từ thứ Hai**.", "**Ông A**, số CCCD 027095000000, *điện thoại* 0912 345 678.");

        site.Check();

        Assert.Equal([PersonalDataCodes.CitizenId, PersonalDataCodes.Phone], site.Result.Diagnostics.Select(d => d.Code));
    }
}
