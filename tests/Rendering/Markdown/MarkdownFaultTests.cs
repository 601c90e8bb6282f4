using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Rendering.Markdown;

public sealed class MarkdownFaultTests
{
    [Theory]
    [InlineData("a <b>c", "raw-html f.md:10:3")]
    [InlineData("a\n\n  <div>\n\nb", "raw-html f.md:12:3")]
    [InlineData("> a\n>\n> <p>", "raw-html f.md:12:3")]
    [InlineData("- a\n\n  <p>", "raw-html f.md:12:3")]
    [InlineData("<!-- ghi chú -->", "raw-html f.md:10:1")]
    [InlineData("a\r\n\r\nb <i>", "raw-html f.md:12:3")]
    [InlineData("|a|b|\n|-|-|\n|c|d <b>|", "raw-html f.md:12:6")]
    [InlineData("a\n[b](javascript:c)", "unsafe-url f.md:11:1")]
    [InlineData("![a](https://b.vn/c.png)", "unsafe-url f.md:10:1")]
    [InlineData("![a](#b)", "unsafe-url f.md:10:1")]
    [InlineData("a ![](b.png)", "image-without-alternative f.md:10:3")]
    [InlineData("# A", "heading-level f.md:10:1")]
    [InlineData("### A", "heading-level f.md:10:1")]
    [InlineData("## A\n\n#### B", "heading-level f.md:12:1")]
    [InlineData("A\n===", "heading-level f.md:11:1")]
    [InlineData("[a](#muc-b)", "broken-link f.md:10:1")]
    public void A_fault_is_reported_where_it_stands(string body, string expected)
    {
        var diagnostics = new DiagnosticBag();

        MarkdownReader.Read(body, "f.md", 10, "vi", null, diagnostics);

        Assert.Equal([expected], diagnostics.Sorted().Select(d => $"{d.Code} {d.Position}"));
    }

    [Fact]
    public void Every_fault_of_a_page_is_reported_in_one_reading()
    {
        var diagnostics = new DiagnosticBag();

        MarkdownReader.Read("# A\n\n<b>\n\n[c](data:d) ![](e)", "f.md", 1, "vi", null, diagnostics);

        Assert.Equal(
            ["heading-level", "raw-html", "unsafe-url", "image-without-alternative"],
            diagnostics.Sorted().Select(d => d.Code.Id));
    }

    [Fact]
    public void Messages_say_why_in_both_languages()
    {
        var diagnostics = new DiagnosticBag();

        MarkdownReader.Read("[a](javascript:b)", "f.md", 1, "vi", null, diagnostics);

        var found = Assert.Single(diagnostics.Sorted());
        Assert.Equal("Địa chỉ 'javascript:b' không được phép: chỉ được dùng https, mailto và tel.", found.Message("vi"));
        Assert.Equal("The address 'javascript:b' is not allowed: only https, mailto and tel are allowed.", found.Message("en"));
    }
}
