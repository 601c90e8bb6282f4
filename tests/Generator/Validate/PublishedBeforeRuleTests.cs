using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class PublishedBeforeRuleTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    [Fact]
    public void Without_a_start_of_the_history_nothing_is_older_than_it()
    {
        using var site = With("");

        site.Build().Refused("published-before-start");
    }

    [Fact]
    public void The_page_prints_when_and_where_it_stood_before()
    {
        using var site = With("history-starts: 2020-01-01\n");

        site.Build().Fine();

        var said = site.Page("mau/tin-tuc/khai-truong/index.html").QuerySelector("main")!.TextContent;
        Assert.Contains("Đăng lần đầu: 04/05/2019, http://cu.mau.gov.vn/bai?id=12", said, StringComparison.Ordinal);
    }

    private static SiteTest With(string start) => SiteTest.From()
        .Change("tenants/mau/tenant.yaml", "level: province\n", "level: province\n" + start)
        .Change(News, "happened:", "published-before: {date: 2019-05-04, address: \"http://cu.mau.gov.vn/bai?id=12\"}\nhappened:");
}
