using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData("Quyết định số 06/2014/QĐ-UBND", "quyết định số 06 2014 qđ ubnd")]
    [InlineData("hoà bình, thuỷ lợi, khoẻ", "hòa bình thủy lợi khỏe")]
    [InlineData("quý kỹ lý", "quý kĩ lí")]
    [InlineData("3km ﬁ", "3 km ﬁ")]
    [InlineData("ho\u0300a", "hòa")]
    [InlineData("😀 — «»", "")]
    public void Words_are_cut_and_spelt_as_search_knows_them(string text, string words) => Assert.Equal(words, string.Join(' ', Syllables.Of(text)));

    [Theory]
    [InlineData("Người dân nộp hồ sơ. Cán bộ tiếp nhận", "người dân nộp hồ sơ | cán bộ tiếp nhận")]
    [InlineData("nộp ở đâu? nhanh! gọn; xong… hết", "nộp ở đâu | nhanh | gọn | xong | hết")]
    [InlineData("(nộp ngay). Rồi", "nộp ngay | rồi")]
    [InlineData("TP. Hồ Chí Minh, Th.S. Lan, Điều 5. Phạm vi", "tp hồ chí minh th s lan điều 5 phạm vi")]
    [InlineData("bacninh.gov.vn và 1.500.000", "bacninh gov vn và 1 500 000")]
    [InlineData("ô một\u2029ô hai", "ô một | ô hai")]
    [InlineData("dòng một\ndòng hai", "dòng một dòng hai")]
    public void Words_of_two_sentences_or_blocks_are_no_neighbours(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Syllables.WithEnds(text).Select(word => word.Length == 0 ? "|" : word)));
}
