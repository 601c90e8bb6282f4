using System.Buffers.Binary;
using System.Text;

namespace Portal.Tests.Support;

/// <summary>Small images made in code: their structure is right, their picture empty.</summary>
internal static class Images
{
    public static byte[] Png(int width, int height, params (string Type, byte[] Content)[] chunks)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR", header), .. chunks.SelectMany(c => Chunk(c.Type, c.Content)), .. Chunk("IDAT", PdfFile.Deflate([0, 0, 0, 0])), .. Chunk("IEND", [])];
    }

    public static byte[] Jpeg(int width, int height, params (byte Marker, byte[] Content)[] segments) =>
    [
        0xFF, 0xD8, .. segments.SelectMany(s => Segment(s.Marker, s.Content)),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 0xFF, 0xD9,
    ];

    public static byte[] Gif(int width, int height, int frames, params byte[] extensions) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0, .. extensions,
        .. Enumerable.Repeat((byte[])[0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0], frames).SelectMany(f => f), 0x3B,
    ];

    public static byte[] Webp(int width, int height, params (string Type, byte[] Content)[] chunks)
    {
        byte[] extended = [.. chunks.Length > 0 ? (byte[])[0b1100, 0, 0, 0] : [0, 0, 0, 0], (byte)(width - 1), (byte)((width - 1) >> 8), 0, (byte)(height - 1), (byte)((height - 1) >> 8), 0];
        byte[] body = [.. "WEBP"u8, .. Riff("VP8X", extended), .. Riff("VP8L", [0x2F, 0, 0, 0, 0, 0]), .. chunks.SelectMany(c => Riff(c.Type, c.Content))];
        return [.. "RIFF"u8, .. Little(body.Length), .. body];
    }

    /// <summary>What a telephone notes: the side that is up, and where the picture was taken.</summary>
    public static byte[] CameraNotes(int orientation, bool hasPlace = true) =>
    [
        .. "II*\0\u0008\0\0\0"u8, 2, 0,
        0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        .. hasPlace ? (byte[])[0x25, 0x88] : [0x31, 0x01], 4, 0, 1, 0, 0, 0, 0x1A, 0, 0, 0,
        0, 0, 0, 0, .. "GPSDATA"u8,
    ];

    private static byte[] Chunk(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. content, 1, 2, 3, 4];
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Riff(string type, byte[] content) => [.. Encoding.ASCII.GetBytes(type), .. Little(content.Length), .. content, .. content.Length % 2 == 1 ? (byte[])[0] : []];

    private static byte[] Little(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];
}
