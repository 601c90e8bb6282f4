using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

public sealed class ImplausibleDateTests
{
    private const string Item = "content/mau/tin-tuc/hop-dan/index.md";

    [Theory]
    [InlineData("changes: [{received: 0001-01-01, note: x}]")]
    [InlineData("changes: [{received: 9999-12-31, note: x}]")]
    [InlineData("withdrawn: {date: 0001-01-01, reason: x}")]
    public void A_date_that_no_document_can_have_is_refused_not_computed_with(string line)
    {
        using var site = SiteTest.From();

        site.Edit(Item, "^summary:", line + "\nsummary:").Build().Refused("yaml-wrong-shape");
    }
}
