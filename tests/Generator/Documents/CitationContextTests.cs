using Portal.Generator.Documents;

namespace Portal.Tests.Generator.Documents;

public sealed class CitationContextTests
{
    [Theory]
    [InlineData("a b", 1, "cd", " bcd")]
    [InlineData("a", 1, "", "")]
    [InlineData("", 0, "cd", "cd")]
    public void What_follows_a_citation_goes_on_beyond_its_text(string text, int end, string beyond, string after) =>
        Assert.Equal(after, CitationContext.After(text, end, beyond));

    /// <summary>Copied for each of thousands of citations, the rest of a page once took seconds.</summary>
    [Fact]
    public void No_more_of_it_is_copied_than_is_read() =>
        Assert.Equal(CitationContext.Length, CitationContext.After(new string('a', 240_000), 10, new string('b', 240_000)).Length);
}
