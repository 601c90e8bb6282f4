using Portal.Tests.Support;

namespace Portal.Tests.Generator.Write;

/// <summary>A page that shuts somebody out is not published, whatever theme made it.</summary>
[Requirement("HN-CC.TT32")]
public sealed class AccessiblePagesTests
{
    [Theory]
    [InlineData("layouts/page.html", " lang=\"{{ page.language }}\"", "", "gate-incomplete", "html lang")]
    [InlineData("layouts/legal.html", "<h1>{{ page.title }}</h1>", "<h1>{{ page.title }}</h1><img src=\"/a.png\">", "gate-incomplete", "img alt")]
    [InlineData("layouts/legal.html", "<h1>{{ page.title }}</h1>", "<h1>{{ page.title }}</h1><h3>A</h3>", "gate-not-well-formed", "đề mục nhảy cấp")]
    public void A_page_without_language_alternative_or_order_is_refused(string file, string old, string replacement, string code, string what)
    {
        using var site = SiteTest.From();

        site.Change($"themes/base/{file}", old, replacement).Build();

        Assert.NotEmpty(site.Errors);
        Assert.All(site.Errors, e => Assert.True(e.Contains(code, StringComparison.Ordinal) && e.Contains(what, StringComparison.Ordinal), e));
        Assert.False(site.Has("mau/index.html"));
    }
}
