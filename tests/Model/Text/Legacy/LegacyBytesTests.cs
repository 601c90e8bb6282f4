using System.Text;
using Portal.Model.Text.Legacy;

namespace Portal.Tests.Model.Text.Legacy;

public sealed class LegacyBytesTests
{
    [Fact]
    public void A_file_of_two_programs_is_read_line_by_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("tiêu đề\n"), .. Encoding.Latin1.GetBytes("Céng hßa x· héi chñ nghÜa ViÖt Nam\n"), .. Encoding.UTF8.GetBytes("hết")];

        var read = LegacyBytes.Read(bytes);

        Assert.Equal(LegacyEncoding.Tcvn3, read?.Encoding);
        Assert.Equal("tiêu đề\nCộng hòa xã hội chủ nghĩa Việt Nam\nhết", read?.Text);
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00 })]
    [InlineData(new byte[] { 0xfe, 0xff, 0x00, 0x41, 0x00, 0x0a })]
    [InlineData(new byte[] { 0x41, 0x00, 0x0a, 0x00 })]
    public void Utf16_is_known_by_its_mark_or_its_zeros(byte[] bytes)
    {
        var read = LegacyBytes.Read(bytes);

        Assert.Equal(LegacyEncoding.Utf16, read?.Encoding);
        Assert.Equal("A\n", read?.Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff })]
    [InlineData(new byte[] { 0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff })]
    [InlineData(new byte[] { 0xff, 0xd8, 0xff, 0xe0, 0xfe, 0xed })]
    public void Other_files_are_not(byte[] bytes) => Assert.Null(LegacyBytes.Read(bytes));
}
