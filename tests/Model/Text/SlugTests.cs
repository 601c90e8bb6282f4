using CsCheck;
using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Quy chế quản lý", "quy-che-quan-ly")]
    [InlineData("Đường Độc lập – Tự do – Hạnh phúc", "duong-doc-lap-tu-do-hanh-phuc")]
    [InlineData("ÁÀẢÃẠ ĂẮẰẲẴẶ ÂẤẦẨẪẬ ƯỨỪỬỮỰ ƠỚỜỞỠỢ ÝỲỶỸỴ", "aaaaa-aaaaaa-aaaaaa-uuuuuu-oooooo-yyyyy")]
    [InlineData("96/QĐ-UBND", "96-qd-ubnd")]
    [InlineData("  --Một!!  hai__ ", "mot-hai")]
    [InlineData("tie\u0302\u0301ng Vie\u0323\u0302t", "tieng-viet")]
    [InlineData("…", "")]
    [InlineData("中文", "")]
    public void A_slug_is_the_text_without_its_marks(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("thông tin", 20)));

        Assert.InRange(slug.Length, 70, Slug.MaxLength);
        Assert.EndsWith("-tin", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_word_is_cut_anyway() => Assert.Equal(Slug.MaxLength, Slug.From(new string('đ', 200)).Length);

    [Fact]
    public void Every_slug_is_empty_or_valid() =>
        Gen.String.Sample(text => Slug.From(text) is var slug && (slug.Length == 0 || Slug.IsValid(slug)));

    [Theory]
    [InlineData("tin-tuc", true)]
    [InlineData("2026", true)]
    [InlineData("", false)]
    [InlineData("-tin", false)]
    [InlineData("tin-", false)]
    [InlineData("tin--tuc", false)]
    [InlineData("Tin", false)]
    [InlineData("tín", false)]
    [InlineData("tin_tuc", false)]
    [InlineData("..", false)]
    public void Only_plain_letters_digits_and_single_dashes_are_valid(string text, bool isValid) =>
        Assert.Equal(isValid, Slug.IsValid(text));
}
