using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

/// <summary>An address in the settings of a portal is judged at its line, not by the gate at every page that shows it.</summary>
public sealed class SettingsMailTests
{
    [Fact]
    public void A_wrong_address_of_the_portal_is_told_once()
    {
        using var site = SiteTest.From().Edit("tenants/mau/tenant.yaml", @"(\bemail: )[^,}\n]+", "$1van thu@mau.example");

        site.Build().Refused("wrong-value");

        Assert.Contains("tenants/mau/tenant.yaml:", site.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a@mau.example", true)]
    [InlineData("a.mau.example", false)]
    [InlineData("a@mau", false)]
    [InlineData("a@mau.example; b@mau.example", false)]
    public void So_is_one_of_a_contact(string address, bool isFine)
    {
        using var site = SiteTest.From().Edit("tenants/mau/units.yaml", "    type: department", $"    contacts: [{{name: Bộ phận, email: \"{address}\"}}]\n    type: department");

        if (isFine) site.Build().Fine();
        else Assert.Matches(@"tenants/mau/units.yaml:\d+:\d+ wrong-value: Mục 'email'", Assert.Single(site.Build().Errors));
    }
}
