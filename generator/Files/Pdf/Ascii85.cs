namespace Portal.Generator.Files.Pdf;

/// <summary>Undoes the writing of bytes in letters (ISO 32000-2, 7.4.3), which only ever makes them fewer.</summary>
internal static class Ascii85
{
    public static byte[] Decode(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length * 4 / 5);
        var (group, count) = (0u, 0);
        foreach (var letter in text)
        {
            if (letter == '~') break;
            if (letter == 'z' && count == 0) bytes.AddRange([0, 0, 0, 0]);
            if (letter is not (>= (byte)'!' and <= (byte)'u')) continue;
            group = (group * 85) + (uint)(letter - '!');
            if (++count < 5) continue;
            Add(bytes, group, 4);
            (group, count) = (0, 0);
        }
        for (var missing = count; missing is > 0 and < 5; missing++) group = (group * 85) + 84;
        if (count > 1) Add(bytes, group, count - 1);
        return [.. bytes];
    }

    private static void Add(List<byte> bytes, uint group, int length)
    {
        for (var at = 0; at < length; at++) bytes.Add((byte)(group >> (24 - (8 * at))));
    }
}
