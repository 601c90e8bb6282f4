using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class TermDatesRuleTests
{
    private const string Page = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [InlineData("until: 2025-03-03", true)]
    [InlineData("until: 2025-03-02", false)]
    [InlineData("from: 2025-03-03", true)]
    [InlineData("from: 2025-03-04", false)]
    [InlineData("from: 2025-03-01, until: 2025-03-31", true)]
    public void A_term_is_judged_by_the_day_of_publication(string dates, bool isFine)
    {
        using var site = Site($"kind: choice, options: [{{key: flood, label: Lũ, {dates}}}]", "flood");

        if (isFine) site.Build().Fine();
        else site.Build().Refused("term-outside-dates");
    }

    [Fact]
    public void A_page_to_come_is_judged_by_the_clock()
    {
        using var site = Site("kind: list, of: choice, options: [{key: flood, label: Lũ, until: 2026-01-14}]", "[flood]");

        site.Edit(Page, "^published: .*\n", "publish-at: 2026-02-01T08:00:00+07:00\n").Build().Refused("term-outside-dates");
    }

    [Fact]
    public void A_topic_with_dates_is_judged_as_well()
    {
        using var site = SiteTest.From().Edit("tenants/_shared/vocabularies/topics.yaml", "Economy}}", "Economy}, until: 2024-12-31}");

        site.Build().Refused("term-outside-dates");
    }

    [Theory]
    [InlineData("at: 2025-06-30", true)]
    [InlineData("at: 2025-07-01", false)]
    public void A_part_of_an_address_is_judged_by_the_day_it_is_written_for(string at, bool isFine)
    {
        using var site = SiteTest.From("invalid/address-part-outside-dates").Change(Page, "huyện Hai}", $"huyện Hai, {at}}}");

        if (isFine) site.Build().Fine();
        else site.Build().Refused("address-part-outside-dates");
    }

    private static SiteTest Site(string field, string value) => SiteTest.From()
        .Change("tenants/_shared/types/news-item/type.yaml", "fields:\n", $"fields:\n  - {{key: cause, label: Loại, {field}}}\n")
        .Change(Page, "happened:", $"cause: {value}\nhappened:");
}
