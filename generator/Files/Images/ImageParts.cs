namespace Portal.Generator.Files.Images;

/// <summary>Which parts of an image file are kept, noted from front to back.</summary>
internal sealed class ImageParts(byte[] file)
{
    private readonly List<(int Start, int End, byte[]? New)> _kept = [];
    private bool _isChanged;

    public ReadOnlySpan<byte> File => file;

    public bool HasPlace { get; set; }

    public int Frames { get; set; } = 1;

    public void Keep(int start, int end)
    {
        if (_kept is [.., { New: null } last] && last.End == start) _kept[^1] = last with { End = end };
        else _kept.Add((start, end, null));
    }

    /// <summary>Puts other bytes in the place of a part.</summary>
    public void Put(byte[] bytes)
    {
        _isChanged = true;
        _kept.Add((0, 0, bytes));
    }

    /// <summary>What a program wrote about the picture, in XMP or as a comment, tells the place in words.</summary>
    public void Note(ReadOnlySpan<byte> text) => HasPlace |= text.IndexOf("GPSLatitude"u8) >= 0;

    public byte[] ToBytes()
    {
        if (!_isChanged && _kept is [{ Start: 0, New: null } all] && all.End == file.Length) return file;

        var bytes = new byte[_kept.Sum(k => k.New?.Length ?? k.End - k.Start)];
        var at = 0;
        foreach (var (start, end, put) in _kept)
        {
            var part = put ?? file.AsSpan(start..end);
            part.CopyTo(bytes.AsSpan(at));
            at += part.Length;
        }
        return bytes;
    }
}
