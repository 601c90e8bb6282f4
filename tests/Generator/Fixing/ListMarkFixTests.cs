using Portal.Generator.Fixing;

namespace Portal.Tests.Generator.Fixing;

/// <summary>What becomes a list, and what only looks like one at the beginning of a line.</summary>
public sealed class ListMarkFixTests
{
    private const string Head = "---\nid: a\n---\n";

    [Theory]
    [InlineData("Giấy tờ:\n2.Bản sao\n3.Đơn", "Giấy tờ:\n\n2. Bản sao\n3. Đơn")]
    [InlineData("Giấy tờ:\n1.Bản sao\n2.Đơn", "Giấy tờ:\n1. Bản sao\n2. Đơn")]
    [InlineData("- Đơn\n-Giấy khai sinh", "- Đơn\n- Giấy khai sinh")]
    [InlineData("- Đơn\n• Giấy khai sinh", "- Đơn\n- Giấy khai sinh")]
    [InlineData("::: en\n• Birth certificate\n:::", "::: en\n- Birth certificate\n:::")]
    public void A_list_is_mended(string body, string mended) => Assert.Equal(Head + mended, Apply(body));

    [Theory]
    [InlineData("Giấy tờ: `lệnh\n-abc` là mẫu.")]
    [InlineData("![a](b.png \"tựa\n-đề\")")]
    [InlineData("Kỷ niệm 80 năm\n2.Tháng 9 là ngày lễ")]
    [InlineData("Số 05/KH-UBND của\n-UBND tỉnh.")]
    public void What_may_be_a_sentence_is_left_alone(string body) => Assert.Equal(Head + body, Apply(body));

    private static string Apply(string body) => new ListMarkFix().Apply(Head + body, new FixedFile("a/index.md", IsPage: true, new HashSet<string>()));
}
