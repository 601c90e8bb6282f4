using Portal.Model.Text.Legacy;

namespace Portal.Tests.Model.Text.Legacy;

public sealed class SyllableTests
{
    [Theory]
    [InlineData("cộng hòa hoà xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc quyết định nghiêng khuỷu nguyễn huỳnh gì gìn giếng quốc quýt ướt ưu oanh yêu ỷ Ủy uỷ BAN NHÂN")]
    public void Words_of_every_build_are_syllables(string words) => Assert.All(words.Split(' '), word => Assert.True(Syllable.IsVietnamese(word), word));

    [Theory]
    [InlineData("céng2 hßa x· ViÖt Coäng hoøa school français đầuu các2 ngs fa zô hocs cat tốotb nghiêngg")]
    public void Other_words_are_none(string words) => Assert.All(words.Split(' '), word => Assert.False(Syllable.IsVietnamese(word), word));
}
