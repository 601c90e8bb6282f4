using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class HiddenTextTests
{
    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Mẫu – “Quyết định” số 96/QĐ-UBND…")]
    [InlineData("a\tb\nc\rd")]
    [InlineData("5 km² · 30 °C · 1\u00a0000 ₫ · © 2026")]
    [InlineData("\u2714\ufe0f \ud83c\udfdb 漢字 ខ្មែរ")]
    [InlineData("")]
    public void What_readers_see_is_left_alone(string text) => Assert.Equal(-1, HiddenText.IndexIn(text));

    [Theory]
    [InlineData("\u0000")]
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

    [Fact]
    public void A_message_names_the_code_point()
    {
        Assert.Equal("U+202E", HiddenText.Name("a\u202eb", 1));
        Assert.Equal("U+E0041", HiddenText.Name("\udb40\udc41", 0));
    }
}
