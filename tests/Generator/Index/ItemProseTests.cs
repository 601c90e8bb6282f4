using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

public sealed class ItemProseTests
{
    private const string Page = "content/mau/gioi-thieu/tru-so/index.md";

    [Theory]
    [InlineData("(../../tin-tuc/hop-dan/)", "(../khong-co/)", "broken-link", 15)]
    [InlineData("(#muc-gio)", "(#muc-khac)", "broken-link", 16)]
    [InlineData("(../../tin-tuc/hop-dan/)", "(http://mau.gov.vn/)", "unsafe-url", 15)]
    [InlineData("*bảo vệ*", "<b>bảo vệ</b>", "raw-html", 16)]
    [InlineData("Lấy **số**", "Lấy [số](mat.pdf)", "broken-link", 22)]
    public void What_is_wrong_in_a_field_is_reported_on_its_line(string old, string replacement, string code, int line)
    {
        using var site = SiteTest.From("field-kinds").Change(Page, old, replacement);

        var found = site.Build().Result.Diagnostics;

        Assert.All(found, d => Assert.Equal((code, $"{Page}:{line}"), (d.Code.Id, $"{d.Position.File}:{d.Position.Line}")));
        Assert.NotEmpty(found);
    }

    [Fact]
    public void Faults_of_fields_are_reported_with_other_errors_in_one_run()
    {
        using var site = SiteTest.From("field-kinds").Change(Page, "*bảo vệ*", "<b>").Change(Page, "unit: van-phong", "unit: khong-co");

        Assert.Equal(["unknown-unit", "raw-html"], site.Build().Result.Diagnostics.Select(d => d.Code.Id));
    }
}
