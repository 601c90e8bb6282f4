using CsCheck;
using Portal.Rendering;

namespace Portal.Tests.Rendering;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("Nghị định số 42/2022", "Nghị định số 42/2022")]
    [InlineData("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;")]
    [InlineData("a\0b\rc\nd\te", "a\ufffdb\ufffdc\nd\te")]
    public void Text_stays_text(string text, string html) => Assert.Equal(html, HtmlText.Escape(text));

    [Fact]
    public void No_text_opens_a_tag_or_ends_an_attribute() =>
        Gen.String.Sample(text => !HtmlText.Escape(text).AsSpan().ContainsAny("<>\"'\0"));
}
