using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class HiddenTextTests
{
    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Mẫu – “Quyết định” số 96/QĐ-UBND…")]
    [InlineData("a\tb\nc\rd")]
    [InlineData("5 km² · 30 °C · 1\u00a0000 ₫ · © 2026")]
    [InlineData("\u2714\ufe0f \ud83c\udfdb 漢字 ខ្មែរ")]
    [InlineData("សេចក្តី\u200bសម្រេច")]
    [InlineData("1\ufe0f\u20e3 ©\ufe0f")]
    [InlineData("")]
    public void What_readers_see_is_left_alone(string text) => Assert.Equal(-1, HiddenText.IndexIn(text));

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u180b")]
    [InlineData("\u2800")]
    [InlineData("\ufe00")]
    [InlineData("\ufe0f")]
    [InlineData("\ufffc")]
    [InlineData("\ud834\udd73")]
    [InlineData("\ud82f\udca0")]
    [InlineData("\u000b")]
    [InlineData("\u001b")]
    [InlineData("\u0085")]
    [InlineData("\u00ad")]
    [InlineData("\u200b")]
    [InlineData("\u200d")]
    [InlineData("\u2028")]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    [InlineData("\ue000")]
    [InlineData("\ufdd0")]
    [InlineData("\ufeff")]
    [InlineData("\ufffe")]
    [InlineData("\uffff")]
    [InlineData("\udb40\udc41")]
    [InlineData("\ud83f\udffe")]
    [InlineData("\udbff\udfff")]
    public void What_nobody_sees_is_found_where_it_stands(string hidden) =>
        Assert.Equal(5, HiddenText.IndexIn("Hết “" + hidden + "” chữ \u2066"));

    /// <summary>The list of anti-trojan-source (security research A12): marks of direction, blanks without width, tags, all 256 variation selectors.</summary>
    [Fact]
    public void Every_scalar_known_to_hide_something_is_found_in_a_word()
    {
        int[][] ranges =
        [
            [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f],
            [0x3164, 0x3164], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0x1bca0, 0x1bca3], [0x1d173, 0x1d17a], [0xe0001, 0xe0001], [0xe0020, 0xe007f], [0xe0100, 0xe01ef],
        ];
        var scalars = ranges.SelectMany(r => Enumerable.Range(r[0], r[1] - r[0] + 1)).ToList();

        Assert.True(scalars.Count >= 285, $"{scalars.Count}");
        Assert.All(scalars, scalar => Assert.Equal(1, HiddenText.IndexIn("b" + char.ConvertFromUtf32(scalar) + "ộ")));
    }

    [Fact]
    public void A_message_names_the_code_point()
    {
        Assert.Equal("U+202E", HiddenText.Name("a\u202eb", 1));
        Assert.Equal("U+E0041", HiddenText.Name("\udb40\udc41", 0));
    }
}
