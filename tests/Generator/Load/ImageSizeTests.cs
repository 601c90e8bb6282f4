using Portal.Generator.Load;

namespace Portal.Tests.Generator.Load;

public sealed class ImageSizeTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452000002800000016808000000", 640, 360)]
    [InlineData("474946383961800268010000", 640, 360)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC00011080168028003012200", 640, 360)]
    [InlineData("52494646000000005745425056503820000000000000009D012A80026801", 640, 360)]
    [InlineData("5249464600000000574542505650384C000000002F7FC25900", 640, 360)]
    [InlineData("5249464600000000574542505650385800000000000000007F0200670100", 640, 360)]
    [InlineData("FFD8FFD9", 0, 0)]
    [InlineData("FFD8FFE0FFFF4A46494600010100000100010000FFC00011080168028003012200", 0, 0)]
    [InlineData("255044462D312E37", 0, 0)]
    public void The_size_is_read_from_the_first_bytes(string hexadecimal, int width, int height)
    {
        var file = Convert.FromHexString(hexadecimal.PadRight(80, '0'));

        Assert.Equal(width == 0 ? null : new ImageSize(width, height), ImageSize.Read(file));
    }
}
