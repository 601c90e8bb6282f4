using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Model.Text;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("06/2014/QĐ-UBND")]
    [InlineData("6/2014/qd-ubnd")]
    [InlineData("06/2014/QĐ–UBND")]
    [InlineData("06/2014/QĐ - UBND")]
    [InlineData("06 / 2014 / QĐ-UBND")]
    [InlineData("０６／２０１４／QĐ－UBND")]
    [InlineData("06\u00a0/2014/QĐ\u2011UBND")]
    [InlineData("06/2014/QD-UBND")]
    [InlineData("006/2014/Q\u0110-UBND ")]
    public void One_number_has_one_key_and_one_spelling_however_it_is_written(string written)
    {
        Assert.True(DocumentNumber.TryParse(written, out var number));

        Assert.Equal("6/2014/qd-ubnd", number.Key);
        Assert.Equal("06/2014/QĐ-UBND", number.Canonical(SharedSymbols.All));
    }

    [Theory]
    [InlineData("96/qđ-ubnd", "96/QĐ-UBND")]
    [InlineData("6/TTR-SYT", "06/TTr-SYT")]
    [InlineData("512/hd-stnmt", "512/HD-STNMT")]
    [InlineData("7/HĐ-VP", "07/HĐ-VP")]
    [InlineData("80/2015/qh13", "80/2015/QH13")]
    [InlineData("57-nq/tw", "57-NQ/TW")]
    [InlineData("3105/UBND-KGVX", "3105/UBND-KGVX")]
    [InlineData("15/HD-QLĐT", "15/HD-QLĐT")]
    [InlineData("5/qđ-ttg", "05/QĐ-TTg")]
    public void The_spelling_of_a_number_is_that_of_the_decree(string written, string canonical)
    {
        Assert.True(DocumentNumber.TryParse(written, out var number));

        Assert.Equal(canonical, number.Canonical(SharedSymbols.All));
    }

    [Theory]
    [InlineData("06/2014/QĐ-UBND", "19/2014/QĐ-UBND")]
    [InlineData("19/2025/QĐ-UBND", "19/QĐ-UBND")]
    [InlineData("19/QĐ-UBND", "19/KH-UBND")]
    [InlineData("19/QĐ-UBND", "19/QĐ-SYT")]
    public void Different_documents_have_different_keys(string one, string other)
    {
        Assert.True(DocumentNumber.TryParse(one, out var first));
        Assert.True(DocumentNumber.TryParse(other, out var second));

        Assert.NotEqual(first.Key, second.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("06")]
    [InlineData("06/2014")]
    [InlineData("/QĐ-UBND")]
    [InlineData("06/1900/QĐ-UBND")]
    [InlineData("QĐ số 06/2014/QĐ-UBND")]
    public void What_lacks_a_number_or_a_symbol_is_none(string written) => Assert.False(DocumentNumber.TryParse(written, out _));

    [Fact]
    public void A_form_is_no_body_although_another_word_is_abbreviated_like_it()
    {
        Assert.True(DocumentNumber.TryParse("12/HD-VPUB", out var guidance));
        Assert.True(DocumentNumber.TryParse("12/HD-UBND", out var committee));

        Assert.Empty(guidance.Bodies(SharedSymbols.All));
        Assert.Equal(["UBND"], committee.Bodies(SharedSymbols.All));
    }

    [Theory]
    [InlineData("08/2026/QĐ-UBDN", "08/2026/QĐ-UBND")]
    [InlineData("08/QĐ-SGDDT", null)]
    [InlineData("08/NQ-UBTVHQ", "08/NQ-UBTVQH")]
    [InlineData("08/TT-BKHCM", "08/TT-BKHCN")]
    [InlineData("05/TB-HĐTD", null)]
    [InlineData("45/KH-TTYT", null)]
    [InlineData("1234/CT-TTHT", null)]
    [InlineData("37/BC-TTGT", null)]
    [InlineData("36/KH-HĐNT", null)]
    [InlineData("41/TB-UBTD", null)]
    [InlineData("12/QĐ-PGDĐT", null)]
    [InlineData("08/QĐ-UBND-2026", "08/2026/QĐ-UBND")]
    [InlineData("08/2026/QĐ-UBND", null)]
    [InlineData("12/QĐ-SGTVT", null)]
    [InlineData("12/QĐ-VB", null)]
    [InlineData("12/QĐ-UBDT", null)]
    [InlineData("66/NQ-UBTVQH15", null)]
    public void A_slip_that_no_rule_of_spelling_mends_is_only_suggested(string written, string? meant)
    {
        Assert.True(DocumentNumber.TryParse(written, out var number));

        Assert.Equal(meant, number.Meant(SharedSymbols.All));
    }
}
