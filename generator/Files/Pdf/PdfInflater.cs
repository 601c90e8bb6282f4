using System.IO.Compression;

namespace Portal.Generator.Files.Pdf;

/// <summary>Unpacks one stream after the other within one budget for the file.</summary>
internal sealed class PdfInflater
{
    public const int StreamLimit = 33_554_432;
    public const int KeepLimit = 8_388_608;
    private const int FirstCapacity = 524_288;
    private const long TotalLimit = 134_217_728;
    private const int RatioLimit = 250;
    private const int RatioFrom = 4_194_304;

    private readonly byte[] _buffer = new byte[65_536];
    private long _left = TotalLimit;

    /// <summary>True once a stream, or all together, went beyond the budget.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>How many bytes a stream of Flate has, how often it draws another object, and its beginning where that is asked for.</summary>
    public (int Length, int Draws, ReadOnlyMemory<byte> Content) Inflate(ReadOnlySpan<byte> packed, bool isKept)
    {
        var kept = isKept ? new MemoryStream() : null;
        var (length, draws) = (0, 0);
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            while (!IsSpent && (kept is null || length <= KeepLimit) && stream.Read(_buffer, 0, _buffer.Length) is > 0 and var read)
            {
                length += read;
                _left -= read;
                draws += _buffer.AsSpan(0, read).Count(" Do"u8);
                if (kept is not null) Keep(kept, read);
                IsSpent = length > StreamLimit || _left < 0 || (length > RatioFrom && length > (long)RatioLimit * packed.Length);
            }
        }
        catch (InvalidDataException)
        {
            // As far as it goes: readers show a damaged stream up to the damage, too.
        }
        return (length, draws, kept is null ? default : kept.GetBuffer().AsMemory(0, (int)kept.Length));
    }

    /// <summary>Grows once at most: a buffer that doubles all the way would cost three times what is kept.</summary>
    private void Keep(MemoryStream kept, int read)
    {
        if (kept.Length + read > kept.Capacity) kept.Capacity = kept.Length + read <= FirstCapacity ? FirstCapacity : KeepLimit + (2 * _buffer.Length);
        kept.Write(_buffer, 0, read);
    }
}
