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

    [Fact]
    public void A_contributor_stands_in_the_register_once()
    {
        using var site = SiteTest.From().Write("tenants/mau/contributors.yaml", "contributors:\n  - {id: to-tin, name: Tổ tin}\n  - {id: to-anh, name: Tổ ảnh}\n");

        site.Build().Fine();
        site.Change("tenants/mau/contributors.yaml", "to-anh", "to-tin").Build().Refused("duplicate-entry");

        Assert.StartsWith("tenants/mau/contributors.yaml:3:", site.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_stands_in_its_area_once()
    {
        const string regulation = "tenants/mau/regulation.yaml";
        using var site = SiteTest.From().Change(regulation, "metadata:", """
            rules:
              - {key: copies, area: backup, title: Ba bản}
              - {key: copies, area: search, title: Bản sao}
              - {key: copies, area: archive, title: Hai bản}
            metadata:
            """);

        site.Build().Fine();
        site.Change(regulation, "area: archive", "area: backup").Build().Refused("duplicate-entry");

        Assert.Contains("'backup/copies'", site.Errors[0], StringComparison.Ordinal);
    }
}
