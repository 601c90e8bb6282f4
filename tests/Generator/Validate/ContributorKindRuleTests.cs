using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class ContributorKindRuleTests
{
    [Theory]
    [Requirement("BN-11.3.i/1")]
    [InlineData("reporter", 0)]
    [InlineData("editor", 0)]
    [InlineData("creator", 0)]
    [InlineData("collaborator", 0)]
    [InlineData("poet", 1)]
    public void People_who_create_information_in_bac_ninh_are_of_known_kinds(string kind, int errors)
    {
        using var site = RegulatedSite.Of("bacninh", "province").Write("tenants/mau/contributors.yaml", $"contributors: [{{id: a, name: Người viết, kind: {kind}}}]\n");

        Assert.Equal(errors, site.Build().Errors.Count);
        Assert.All(site.Errors, e => Assert.StartsWith("tenants/mau/contributors.yaml:", e, StringComparison.Ordinal));
    }
}
