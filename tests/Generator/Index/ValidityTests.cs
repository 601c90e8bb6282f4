using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>A period that is given in days begins with the first and ends with the last.</summary>
public sealed class ValidityTests
{
    private const string Type = "tenants/_shared/types/news-item/type.yaml";
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("2026-01-14T23:59:59+07:00", "[Sắp mở]")]
    [InlineData("2026-01-15T00:00:00+07:00", "[Đang mở]")]
    [InlineData("2026-01-16T15:00:00+07:00", "[Đang mở]")]
    [InlineData("2026-01-16T23:59:59+07:00", "[Đang mở]")]
    [InlineData("2026-01-17T00:00:00+07:00", "[Đã đóng]")]
    public void A_period_is_open_until_the_end_of_the_day_on_which_it_closes(string time, string badge)
    {
        using var site = WithPeriod("date", "2026-01-15");

        site.AsOf(time).Build().Fine();

        Assert.Contains(badge, site.Text("mau/tin-tuc/khai-truong/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_opens_in_the_morning_may_close_on_the_same_day()
    {
        using var site = WithPeriod("date-time", "2026-01-16T08:00:00+07:00");

        site.AsOf("2026-01-16T15:00:00+07:00").Build().Fine();

        Assert.Contains("[Đang mở]", site.Text("mau/tin-tuc/khai-truong/index.html"), StringComparison.Ordinal);
    }

    private static SiteTest WithPeriod(string kind, string opens) => SiteTest.From()
        .Change(Type, "fields:\n", $"traits: {{period: {{opens: opens, closes: closes}} }}\nfields:\n  - {{key: opens, kind: {kind}, label: Mở}}\n  - {{key: closes, kind: date, label: Đóng}}\n")
        .Change(News, "happened:", $"opens: {opens}\ncloses: 2026-01-16\nhappened:");
}
