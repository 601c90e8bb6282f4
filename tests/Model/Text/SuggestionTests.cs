using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class SuggestionTests
{
    private static readonly (string, LocalText)[] Units =
    [
        ("so-y-te", new LocalText("Sở Y tế", "Department of Health")), ("van-phong", new LocalText("Văn phòng UBND tỉnh")), ("so-xay-dung", new LocalText("Sở Xây dựng")),
    ];

    [Theory]
    [InlineData("Sở Y tế", "so-y-te")]
    [InlineData("SO Y TE", "so-y-te")]
    [InlineData("department of health", "so-y-te")]
    [InlineData("so-y-tee", "so-y-te")]
    [InlineData("Văn phòng UBND tỉnhh", "van-phong")]
    [InlineData("Công an tỉnh", null)]
    [InlineData("", null)]
    public void A_name_leads_to_its_key(string written, string? key) => Assert.Equal(key, Suggestion.Named(written, Units));

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("tilte", "title")]
    [InlineData("van-bang", "van-ban")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_known_word_is_offered(string word, string? expected) =>
        Assert.Equal(expected, Suggestion.Nearest(word, ["summary", "title", "van-ban", "unit"]));

    [Fact]
    public void Words_of_great_length_are_not_compared()
    {
        Assert.Null(Suggestion.Nearest(new string('b', 30_000), [new string('a', 30_000)]));
        Assert.Null(Suggestion.Nearest(new string('a', 101), [new string('a', 101)]));
        Assert.Equal("ab", Suggestion.Nearest("aab", ["ab", new string('a', 30_000)]));
    }
}
