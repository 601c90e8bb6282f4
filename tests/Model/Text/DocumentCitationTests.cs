using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Model.Text;

public sealed class DocumentCitationTests
{
    private static readonly string[] OneDocument =
    [
        "06/2014/QĐ-UBND", "6/2014/qd-ubnd", "QĐ 06", "QĐ số 06/2014", "QĐ06/2014", "QĐ số: 06/2014/QĐ-UBND", "Quyết định 06/2014/QĐ-UBND",
        "Quyet dinh so 6/2014/QD-UBND", "quyết định số 06", "Quyết\u00a0định số\u00a006/2014/QĐ–UBND", "QĐ số ０６／２０１４", "Quyết định 06/2014/QĐ – UBND", "Decision No. 06/2014/QĐ-UBND",
    ];

    public static IEnumerable<object[]> Pairs() => OneDocument.SelectMany(one => OneDocument.Select(other => (object[])[one, other]));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void All_ways_of_naming_one_document_fit_each_other(string one, string other)
    {
        var (first, second) = (Parse(one), Parse(other));

        Assert.True(first.Fits(second));
    }

    [Theory]
    [InlineData("QĐ 06", "06/2014/QĐ-UBND", 2014, true)]
    [InlineData("QĐ 06", "06/2014/NQ-HĐND", 2014, false)]
    [InlineData("QĐ 06", "07/2014/QĐ-UBND", 2014, false)]
    [InlineData("QĐ số 06/2014", "06/QĐ-UBND", 2014, true)]
    [InlineData("QĐ số 06/2014", "06/QĐ-UBND", 2015, false)]
    [InlineData("06/2014/QĐ-UBND", "06/QĐ-UBND", 2014, false)]
    [InlineData("6/2014/qd-ubnd", "06/2014/QĐ-UBND", 2014, true)]
    [InlineData("Nghị quyết 57", "57-NQ/TW", 2024, true)]
    public void A_short_citation_fits_a_document_as_far_as_it_goes(string cited, string number, int issuedIn, bool fits)
    {
        Assert.True(DocumentNumber.TryParse(number, out var document));

        Assert.Equal(fits, Parse(cited).Fits(document, issuedIn));
    }

    [Theory]
    [InlineData("Theo Quyết định số 19/2025/QĐ-UBND ngày 05/3/2025, cơ sở phải đăng ký.", "Quyết định số 19/2025/QĐ-UBND")]
    [InlineData("Căn cứ Nghị định 30/2020/NĐ-CP; Luật số 80/2015/QH13.", "Nghị định 30/2020/NĐ-CP|Luật số 80/2015/QH13")]
    [InlineData("(96/QĐ-UBND)", "96/QĐ-UBND")]
    [InlineData("Công văn số 3105/UBND-KGVX và 455/STTTT-BCVT.", "Công văn số 3105/UBND-KGVX|455/STTTT-BCVT")]
    [InlineData("Nghị quyết số 57-NQ/TW của Bộ Chính trị", "Nghị quyết số 57-NQ/TW")]
    [InlineData("Thông tư liên tịch số 02/2014/TTLT-BTTTT-BNV", "Thông tư liên tịch số 02/2014/TTLT-BTTTT-BNV")]
    [InlineData("QĐ số 06/2014 còn hiệu lực", "QĐ số 06/2014")]
    [InlineData("Trực 24/7, ngày 05/3/2025, tháng 10/2025, 50 km/h, 1/3 dân số, 5/B", "")]
    [InlineData("xem /van-ban/06/2014/QD-UBND/ hoặc a06/2014/QĐ-UBND", "")]
    [InlineData("tầng 3/TP, số 15/HN", "")]
    [InlineData("QĐ 07/2014/QĐ 08/2014/QĐ-UBND", "QĐ 07/2014/QĐ|08/2014/QĐ-UBND")]
    public void Citations_are_found_in_running_text(string text, string found)
    {
        var citations = new CitationScanner(SharedSymbols.All).Find(text).Select(c => text[c.Start..c.End]);

        Assert.Equal(found, string.Join('|', citations));
    }

    [Fact]
    public void A_long_text_of_numbers_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("Quyết định số 06/2014/QĐ-UBND 1/1/1/ QĐ - ", 20_000));

        Assert.Equal(20_000, new CitationScanner(SharedSymbols.All).Find(text).Count());
    }

    private static DocumentCitation Parse(string text)
    {
        Assert.True(DocumentCitation.TryParse(text, SharedSymbols.All, out var citation), text);
        return citation;
    }
}
