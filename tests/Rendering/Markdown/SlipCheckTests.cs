using Portal.Model.Diagnostics;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Rendering.Markdown;

public sealed class SlipCheckTests
{
    [Theory]
    [InlineData("##Đề mục", "'##Đề mục'", "'## Đề mục'", 10, 1)]
    [InlineData("a\n###b", "'###b'", "'### b'", 11, 1)]
    [InlineData("- ##b", "'##b'", "'## b'", 10, 3)]
    [InlineData("xem [a](b c.pdf)", "'[a](b c.pdf)'", "'[a](b-c.pdf)'", 10, 5)]
    [InlineData("![hình](../tep cũ/Ảnh 1.png)", "'[hình](../tep cũ/Ảnh 1.png)'", "'[hình](../tepcũ/anh-1.png)'", 10, 2)]
    [InlineData("[a **b**](c d.pdf)", "'[a **b**](c d.pdf)'", "'[a **b**](c-d.pdf)'", 10, 1)]
    [InlineData("xem [danh mục] (/x/) nhé", "'[danh mục] (/x/)'", "'[danh mục](/x/)'", 10, 5)]
    [InlineData("[gọi](tel:0222 3000 199)", "'[gọi](tel:0222 3000 199)'", "'[gọi](tel:02223000199)'", 10, 1)]
    [InlineData("a\n**Thời gian:", "'**Thời gian:'", "'**Thời gian:**'", 11, 1)]
    [InlineData("**Điều 1.**Phạm vi điều chỉnh", "'**Điều 1.**Phạm'", "'**Điều 1.** Phạm'", 10, 1)]
    public void A_slip_is_a_warning_where_it_stands(string body, string quoted, string mended, int line, int column)
    {
        var found = Assert.Single(Read(body));

        Assert.Equal(("markdown-slip", Severity.Warning, line, column), (found.Code.Id, found.Severity, found.Position.Line, found.Position.Column));
        Assert.Contains(quoted, found.Message("vi"), StringComparison.Ordinal);
        Assert.Contains(mended, found.Remedy("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Đề mục")]
    [InlineData("#chuyendoiso")]
    [InlineData("a ##b")]
    [InlineData("\\##b")]
    [InlineData("`##b` `[a](b c.pdf)`")]
    [InlineData("    ##b [a](b c.pdf)")]
    [InlineData("\\[a\\](b c.pdf)")]
    [InlineData("[a](b.pdf \"c d\")")]
    [InlineData("[a](<https://b.vn/c>)")]
    [InlineData("mục [1](xem phụ lục)")]
    [InlineData("##")]
    [InlineData("mục [1] (xem phụ lục)")]
    [InlineData("Số liệu 12,5** và (**) là ước tính")]
    [InlineData("** Ghi chú: số ước tính")]
    [InlineData("**đậm** và **đậm\nhai dòng**")]
    [InlineData("\\**không đậm")]
    [InlineData("**Số liệu ước tính")]
    [InlineData("Tài khoản **1234 đã che")]
    [InlineData("**Điều 1.** Phạm vi")]
    [InlineData("[Phụ lục I] (PL01.doc)")]
    [InlineData("[Nghị định 30] (30.ND-CP)")]
    [InlineData("[sửa đổi] (NQ.01)")]
    [InlineData("#######b")]
    public void What_may_be_meant_as_it_stands_is_left_alone(string body) => Assert.Empty(Read(body));

    private static IReadOnlyList<Diagnostic> Read(string body)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownReader.Read(body, "f.md", 10, "vi", null, diagnostics);
        return diagnostics.Sorted();
    }
}
