using System.Xml;

namespace Portal.Generator.Files;

/// <summary>
/// A stream of XML that ends with an error where one tag goes on for longer, or has more attributes, than any program writes:
/// the reader compares each attribute of a tag with all others.
/// </summary>
internal sealed class TagGuard(Stream inner) : Stream
{
    public const int Limit = 1_048_576;

    public const int AttributeLimit = 2_000;

    /// <summary>How long the tag is so far; negative between tags.</summary>
    private int _length = -1;

    private int _attributes;
    private byte _quote;

    /// <summary>A comment, an instruction or a section: what looks like a quote in it is none.</summary>
    private bool _isDeclaration;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var length = inner.Read(buffer);
        Count(buffer[..length]);
        return length;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (_length == 0) _isDeclaration = bytes[0] is (byte)'!' or (byte)'?';
            var at = Find(bytes);
            if (_length >= 0 && (_length += at < 0 ? bytes.Length : at + 1) > Limit) throw new XmlException($"a tag of more than {Limit} bytes");
            if (at < 0) return;
            Turn(bytes[at]);
            bytes = bytes[(at + 1)..];
        }
    }

    private int Find(ReadOnlySpan<byte> bytes)
    {
        if (_length < 0) return bytes.IndexOf((byte)'<');
        if (_isDeclaration) return bytes.IndexOf((byte)'>');
        return _quote != 0 ? bytes.IndexOf(_quote) : bytes.IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
    }

    private void Turn(byte found)
    {
        if (found == '<') (_length, _attributes, _quote) = (0, 0, 0);
        else if (found == '>') _length = -1;
        else if (_quote != 0) _quote = 0;
        else if (++_attributes > AttributeLimit) throw new XmlException($"a tag of more than {AttributeLimit} attributes");
        else _quote = found;
    }
}
