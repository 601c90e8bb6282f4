using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>A field that names a section of the portal.</summary>
public sealed class SectionFieldTests
{
    [Fact]
    public void A_section_is_shown_by_its_title_and_leads_to_its_list()
    {
        using var site = TypeSite.With("editorial-plan");

        var page = site.Build().Fine().Page("mau/vi-du/editorial-plan/index.html");

        Assert.Contains("<a href=\"/tin-tuc/\">Tin tức</a>", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_the_portal_does_not_have_is_refused_with_the_nearest()
    {
        using var site = TypeSite.With("editorial-plan").Edit(TypeSite.Example("editorial-plan"), "section: tin-tuc", "section: tin-tucc");

        var errors = site.Build().Errors;

        Assert.All(errors, e => Assert.Contains("unknown-folder: 'entries' dẫn tới chuyên mục 'tin-tucc', nhưng không có chuyên mục đó.", e, StringComparison.Ordinal));
        Assert.All(errors, e => Assert.Contains("'tin-tuc'", e, StringComparison.Ordinal));
        Assert.NotEmpty(errors);
    }
}
