using Portal.Tests.Support;

namespace Portal.Tests.Rendering.Themes;

/// <summary>A theme of the content repository reads nothing outside it.</summary>
public sealed class ThemeTreeTests
{
    [Theory]
    [Shows("symbolic-link")]
    [InlineData("themes/base/assets/bi-mat.txt", "ngoai/bi-mat.txt")]
    [InlineData("themes/base/assets/thu-muc", "ngoai")]
    [InlineData("themes/base/styles", "ngoai")]
    [InlineData("themes/base/layouts/them.html", "ngoai/bi-mat.txt")]
    public void A_link_in_a_theme_is_refused(string link, string target)
    {
        using var site = SiteTest.From().Write("ngoai/bi-mat.txt", "bí mật");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site.Root, link))!);

        File.CreateSymbolicLink(Path.Combine(site.Root, link), Path.Combine(site.Root, target));

        site.Build().Refused("symbolic-link");
    }

    [Fact]
    public void A_folder_of_themes_that_is_a_link_is_refused()
    {
        using var site = SiteTest.From();
        Directory.Move(Path.Combine(site.Root, "themes"), Path.Combine(site.Root, "ngoai"));

        Directory.CreateSymbolicLink(Path.Combine(site.Root, "themes"), Path.Combine(site.Root, "ngoai"));

        site.Build().Refused("symbolic-link");
    }
}
