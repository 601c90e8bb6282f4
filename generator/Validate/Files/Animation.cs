using System.Buffers.Binary;

namespace Portal.Generator.Validate.Files;

/// <summary>How an image moves, read from the bytes of GIF, PNG and WebP. What is cut short counts as far as it goes.</summary>
/// <param name="Milliseconds">Of one pass.</param>
/// <param name="Plays">How often it runs; 0 = for ever.</param>
internal sealed record Animation(int Frames, long Milliseconds, long Plays)
{
    // Browsers slow down what asks for less.
    private const int Fastest = 20, Slowed = 100;

    private static readonly Animation Still = new(1, 0, 1);

    public static Animation Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("GIF8"u8) && bytes.Length > 13) return OfGif(bytes);
        if (bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return OfPng(bytes);
        return bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? OfWebP(bytes) : Still;
    }

    private static Animation OfGif(ReadOnlySpan<byte> gif)
    {
        var moving = new Animation(0, 0, 1);
        var delay = 0;
        for (var at = 13 + TableLength(gif[10]); at + 1 < gif.Length;)
        {
            if (gif[at] == 0x2c && at + 10 < gif.Length)
            {
                moving = moving with { Frames = moving.Frames + 1, Milliseconds = moving.Milliseconds + (delay < Fastest ? Slowed : delay) };
                at = SkipBlocks(gif, at + 11 + TableLength(gif[at + 9]));
            }
            else if (gif[at] == 0x21)
            {
                if (gif[at + 1] == 0xf9 && at + 6 < gif.Length) delay = 10 * BinaryPrimitives.ReadUInt16LittleEndian(gif[(at + 4)..]);
                if (gif[at + 1] == 0xff && at + 18 < gif.Length && gif[(at + 3)..].StartsWith("NETSCAPE"u8)) moving = moving with { Plays = Passes(BinaryPrimitives.ReadUInt16LittleEndian(gif[(at + 16)..])) };
                at = SkipBlocks(gif, at + 2);
            }
            else
            {
                break;
            }
        }
        return moving;
    }

    /// <summary>A GIF says how often it is repeated after the first pass.</summary>
    private static long Passes(int repeats) => repeats == 0 ? 0 : repeats + 1;

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int SkipBlocks(ReadOnlySpan<byte> gif, int at)
    {
        while (at < gif.Length && gif[at] != 0) at += gif[at] + 1;
        return at + 1;
    }

    private static Animation OfPng(ReadOnlySpan<byte> png)
    {
        var moving = Still with { Frames = 0 };
        for (long at = 8; at + 12 <= png.Length;)
        {
            var chunk = png[(int)at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (chunk[4..].StartsWith("acTL"u8) && chunk.Length >= 16) moving = moving with { Plays = BinaryPrimitives.ReadUInt32BigEndian(chunk[12..]) };
            if (chunk[4..].StartsWith("fcTL"u8) && chunk.Length >= 32) moving = moving with { Frames = moving.Frames + 1, Milliseconds = moving.Milliseconds + Delay(chunk[28..]) };
            at += 12L + length;
        }
        return moving.Frames == 0 ? Still : moving;
    }

    private static long Delay(ReadOnlySpan<byte> fraction)
    {
        var parts = BinaryPrimitives.ReadUInt16BigEndian(fraction[2..]);
        return 1000L * BinaryPrimitives.ReadUInt16BigEndian(fraction) / (parts == 0 ? 100 : parts);
    }

    private static Animation OfWebP(ReadOnlySpan<byte> webp)
    {
        var moving = Still with { Frames = 0 };
        for (long at = 12; at + 8 <= webp.Length;)
        {
            var chunk = webp[(int)at..];
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            if (chunk.StartsWith("ANIM"u8) && chunk.Length >= 14) moving = moving with { Plays = BinaryPrimitives.ReadUInt16LittleEndian(chunk[12..]) };
            if (chunk.StartsWith("ANMF"u8) && chunk.Length >= 23) moving = moving with { Frames = moving.Frames + 1, Milliseconds = moving.Milliseconds + (chunk[20] | (chunk[21] << 8) | (chunk[22] << 16)) };
            at += 8L + length + (length & 1);
        }
        return moving.Frames == 0 ? Still : moving;
    }
}
