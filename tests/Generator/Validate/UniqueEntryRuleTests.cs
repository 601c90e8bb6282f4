using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class UniqueEntryRuleTests
{
    [Fact]
    public void A_topic_stands_in_the_vocabulary_once()
    {
        using var site = SiteTest.From();

        site.Edit("tenants/_shared/vocabularies/topics.yaml", "\\Aterms:\n", "terms:\n  - {key: y-te, label: Y tế}\n").Build().Refused("duplicate-entry");
    }
}
