using Portal.Model.Text.Legacy;
using Portal.Tests.Support;

namespace Portal.Tests.Model.Text.Legacy;

public sealed class LegacyTextTests
{
    [Theory]
    [InlineData("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("Nh©n d©n ®\u00adîc h\u00adëng tù do", "Nhân dân được hưởng tự do")]
    [InlineData("th«ng b¸o", "thông báo")]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("Cá»™ng hÃ²a xÃ£ há»™i", "Cộng hòa xã hội")]
    public void Text_of_old_fonts_is_found_and_read(string pasted, string meant)
    {
        var passage = Assert.Single(LegacyText.Find("Điểm phục vụ mở cửa.\n" + pasted + ".\n"));

        Assert.Equal(21, passage.Start);
        Assert.StartsWith(passage.Reads.TrimEnd('.'), meant, StringComparison.Ordinal);
        Assert.Equal(meant, LegacyText.Convert(pasted));
        Assert.Empty(LegacyText.Find(meant));
    }

    [Fact]
    public void Words_around_a_pasted_piece_stay() =>
        Assert.Equal("Bản tóm tắt: Cộng hòa xã hội, bé là bò.", LegacyText.Convert("Bản tóm tắt: Céng hßa x· héi, bé là bò."));

    [Theory]
    [InlineData("Le comité a été créé à Saïgon en 1862 ; où est la frontière ? Là-bas, près du fleuve, naïf et gaîment né.")]
    [InlineData("Für die Größe der Bäume gilt: größer, höher, schöner – über 20 °C, §5, ©2026, 5 µm, 3×4 m², ±2.")]
    [InlineData("El niño español comió más piñas en el año 2020; señor, corazón, pingüino, São João, coração, ação.")]
    [InlineData("Bé là, né, tóm, có lò, hà hơi, và bò; mũ, kìm, gõ, tê, ô, xã, là, mà, và, cà, đò.")]
    [InlineData("má à, ô tô, bà già, cô bé, bí ô, xì dò, trà vô, cà na, lá sòi, tò mò, hò lì, bồ cào, là lá la, ù ù")]
    [InlineData("Company® Ltd. «Người» • · — naïve café, Noël, Zoë, Citroën, jalapeño, smörgåsbord")]
    [InlineData("Nguyễn Thị Hà, Lò Văn Mùi, Vàng A Páo, Kpă Y Tùng, H'Hen Niê, Rơ Châm Phiă, Sùng A Dê")]
    public void Other_languages_names_and_signs_are_left_alone(string text) => Assert.Empty(LegacyText.Find(text).Select(p => p.Reads));

    /// <summary>All pages, settings, guides and rules of this repository but the two guides that show such text.</summary>
    [Fact]
    public void No_text_of_the_repository_is_taken_for_an_old_font()
    {
        var files = ((string[])["content", "tenants", "docs", "themes"]).SelectMany(f => Repo.Files(f, "*"))
            .Where(f => Path.GetExtension(f) is ".md" or ".yaml" or ".csv" or ".vtt" && f is not ("docs/errors.md" or "docs/bien-tap/viet-bai.md")).ToList();

        Assert.True(files.Count > 500, $"{files.Count}");
        Assert.Empty(files.SelectMany(f => LegacyText.Find(File.ReadAllText(Repo.At(f))).Select(p => $"{f}: {p.Reads}")));
    }

    /// <summary>Twice the text takes about twice the time: 400 kB within a budget that a quadratic reading would break many times over.</summary>
    [Fact]
    public void It_reads_a_text_once()
    {
        var line = string.Concat(Enumerable.Repeat("Céng hßa x· héi ", 25_000));

        Assert.Single(LegacyText.Find(line));
        Assert.Empty(LegacyText.Find(new string('é', 400_000)));
    }
}
