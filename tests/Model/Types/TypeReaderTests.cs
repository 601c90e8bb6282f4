using Portal.Tests.Support;

namespace Portal.Tests.Model.Types;

public sealed class TypeReaderTests
{
    [Theory]
    [InlineData("is: [step-free, stairs]", "is: [step-free, stair]")]
    [InlineData("is: [step-free, stairs]", "is: Bậc thang")]
    public void A_condition_on_an_answer_that_there_is_not_is_refused(string old, string replacement)
    {
        using var site = SiteTest.From("field-kinds").Change("tenants/_shared/types/office-place/type.yaml", old, replacement);

        site.Build().Refused("unknown-choice");
        Assert.Contains("'stairs'", site.Result.Diagnostics[0].Message("vi"), StringComparison.Ordinal);
    }
}
