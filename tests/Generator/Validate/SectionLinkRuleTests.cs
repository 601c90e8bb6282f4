using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class SectionLinkRuleTests
{
    [Theory]
    [InlineData("province")]
    [InlineData("commune")]
    public void Services_of_bac_ninh_lead_to_the_portal_of_services(string level)
    {
        using var site = RegulatedSite.Of("bacninh", level);
        Assert.Empty(site.Build().Errors);

        site.Change(RegulatedSite.LinkPage("online-services"), "dvc.bacninh.gov.vn", "dvc.example.vn").Build();

        Assert.Contains("regulation-link: Chuyên mục 'muc-online-services' chưa có liên kết tới dvc.bacninh.gov.vn (Điều 8.1.n, 96/QĐ-UBND)", Assert.Single(site.Errors), StringComparison.Ordinal);
    }
}
