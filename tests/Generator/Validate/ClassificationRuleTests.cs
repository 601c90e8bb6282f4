using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class ClassificationRuleTests
{
    private const string Page = "content/mau/tin-tuc/khai-truong/index.md";

    [Theory]
    [Requirement("YT-13.2.d")]
    [InlineData("draft: true")]
    [InlineData("publish-at: 2030-01-01T08:00:00+07:00")]
    [InlineData("withdrawn: {date: 2025-12-01, reason: Đã cũ}")]
    public void What_is_not_public_is_refused_whether_it_is_shown_or_not(string status)
    {
        using var site = SiteTest.From("invalid/classification-not-public").Change(Page, "happened:", $"{status}\nhappened:");

        site.Build().Refused("classification-not-public");
    }

    [Fact]
    public void What_is_public_passes_and_a_term_that_is_none_does_not()
    {
        using var site = SiteTest.From("invalid/classification-not-public").Change(Page, "classification: internal", "classification: public");

        site.Build().Fine();
        site.Change(Page, "classification: public", "classification: Công khai").Build();
        Assert.Contains(site.Result.Diagnostics, d => d.Code.Id == "unknown-choice" && d.Message("vi").Contains("Có phải ý bạn là 'public'?", StringComparison.Ordinal));
    }
}
