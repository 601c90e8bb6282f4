using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class SuggestionTests
{
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
