using System.Xml;

namespace Portal.Generator.Files;

/// <summary>A stream of XML that ends with an error where one tag goes on for longer than any program writes.</summary>
internal sealed class TagGuard(Stream inner) : Stream
{
    public const int Limit = 1_048_576;

    private int _open = -1;

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
            var isOpen = _open >= 0;
            var at = bytes.IndexOf(isOpen ? (byte)'>' : (byte)'<');
            if (isOpen && (_open += at < 0 ? bytes.Length : at) > Limit) throw new XmlException($"a tag of more than {Limit} bytes");
            if (at < 0) return;
            _open = isOpen ? -1 : 0;
            bytes = bytes[(at + 1)..];
        }
    }
}
