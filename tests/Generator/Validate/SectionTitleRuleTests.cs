using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class SectionTitleRuleTests
{
    [Theory]
    [Requirement("BN-8.1.n/1")]
    [InlineData(@"^    title: \{vi: Dịch vụ công trực tuyến,", "    title: {vi: Dịch vụ công,", "regulation-title: Chuyên mục 'dich-vu-cong' phải có tên đúng là 'Dịch vụ công trực tuyến'")]
    [InlineData(@"satisfies: \[online-services\]", "satisfies: []", "regulation-section: Thiếu chuyên mục bắt buộc 'Dịch vụ công trực tuyến'")]
    public void A_component_portal_of_bac_ninh_without_exactly_this_section_is_named(string stated, string otherwise, string message)
    {
        const string sections = "tenants/bacninh-soyte/sections.yaml";
        using var site = SiteTest.FromRepository().Only("bacninh", "bacninh-soyte");
        var before = site.Build().Errors;

        site.Edit(sections, stated, otherwise).Build();

        // The section's page that covers a part of it is told apart.
        var error = Assert.Single(site.Errors.Except(before), e => e.StartsWith(sections, StringComparison.Ordinal));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.EndsWith("(Điều 8.1.n, 96/QĐ-UBND).", error, StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("BN-8.1.n/1")]
    [InlineData("province")]
    [InlineData("department")]
    [InlineData("district")]
    [InlineData("commune")]
    public void Every_level_of_bac_ninh_has_the_section(string level)
    {
        using var site = RegulatedSite.Of("bacninh", level, "online-services");

        Assert.EndsWith("(online-services) (Điều 8.1.n, 96/QĐ-UBND).", Assert.Single(site.Build().Errors), StringComparison.Ordinal);
    }
}
