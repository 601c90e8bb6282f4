namespace Portal.Generator.History;

/// <summary>Cuts a stream at its NUL bytes, holding no more of it than one buffer.</summary>
internal sealed class NulTokens(Stream stream)
{
    private byte[] _buffer = new byte[64 * 1024];

    // What is read and not yet handed out is _buffer[_start.._end].
    private int _start;
    private int _end;

    /// <summary>The next token, good until the next call; what follows the last NUL is none.</summary>
    public bool TryRead(out ReadOnlySpan<byte> token)
    {
        var searched = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest[searched..].IndexOf((byte)0);
            if (length >= 0)
            {
                token = rest[..(searched + length)];
                _start += searched + length + 1;
                return true;
            }

            token = default;
            searched = rest.Length;
            if (!Fill()) return false;
        }
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        return count > 0;
    }
}
