using Portal.Model.Diagnostics;
using Portal.Tests.Support;
using static Portal.Tests.Support.ChangedSite;

namespace Portal.Tests.Generator.Checking;

/// <summary>Who touches a file or a theme does not answer for what stood there before.</summary>
public sealed class OldFaultsTests : IDisposable
{
    private const string Footer = "themes/base/components/site-footer/site-footer.html";
    private const string Link = "<p><a href=\"https://la.example.com/\">Trang lạ</a></p>";

    // With a Cyrillic letter in the place of a Latin one.
    private static readonly string Mixed = "n\u0430m";

    private readonly ChangedSite _site = new();

    public static TheoryData<string, string> Faults => new()
    {
        { "mixed-script-word", Mixed },
        { "lost-letters", "Ủy ban nh\ufffdn dân" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_old_fault_of_words_does_not_refuse_who_adds_to_the_page(string code, string words)
    {
        _site.Append(News, words).Begin();
        _site.Append(News, "Thêm một đoạn.");

        IsOld(code);
    }

    [Fact]
    public void An_old_fault_of_a_key_does_not_refuse_who_adds_to_the_page()
    {
        _site.Site.Change(News, "source: bao-mau", "sauce: bao-mau");
        _site.Begin();
        _site.Append(News, "Thêm một đoạn.");

        IsOld("unknown-key");
    }

    [Fact]
    public void An_old_fault_of_settings_does_not_refuse_who_changes_them_elsewhere()
    {
        _site.Site.Change("tenants/mau/tenant.yaml", "level: province\n", "level: province\nlevell: commune\n");
        _site.Begin();
        _site.Site.Change("tenants/mau/tenant.yaml", "0200 1234", "0200 1235");

        IsOld("unknown-key");
    }

    [Fact]
    public void An_old_fault_of_a_theme_is_not_that_of_who_changes_another_file()
    {
        _site.Site.Take("themes");
        _site.Append(Footer, Link).Begin();
        _site.Append("themes/base/styles/layout.css", "/* ghi chú */");

        Assert.DoesNotContain(_site.Check().Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void An_old_fault_of_a_theme_hides_no_broken_link()
    {
        _site.Site.Take("themes");
        _site.Append(Footer, Link).Begin();
        _site.Append(News, "[Xem thêm văn bản](/khong-co/)");

        Assert.Contains(_site.Check().Diagnostics, d => d.Code == MarkdownCodes.BrokenLink && d.Severity == Severity.Error);
    }

    [Fact]
    public void A_fault_that_the_change_brings_into_a_theme_refuses_it()
    {
        _site.Site.Take("themes");
        _site.Begin();
        _site.Append(Footer, Link);

        Assert.Contains(_site.Check().Diagnostics, d => d.Code == ThemeCodes.UnknownChannel && d.Severity == Severity.Error);
    }

    public void Dispose() => _site.Dispose();

    private void IsOld(string code)
    {
        var found = _site.Check().Diagnostics;
        Assert.Contains(found, d => d.Code.Id == code);
        Assert.All(found, d => Assert.Equal((true, Severity.Task), (d.IsOld, d.Severity)));
    }
}
