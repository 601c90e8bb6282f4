using System.Text;
using Portal.Generator.Index;

namespace Portal.Generator.Write;

/// <summary>How large a portal is, counted while its files are made. Safe to add to from many threads.</summary>
internal sealed class OutputSize
{
    private long _bytes;
    private long _largest;
    private int _files;

    public long Bytes => _bytes;
    public int Files => _files;

    /// <summary>Of the largest file.</summary>
    public long Largest => _largest;

    /// <summary>Adds files that are not made and whose size nobody knows.</summary>
    public void AddFiles(int count) => Interlocked.Add(ref _files, count);

    public void Add(string page) => Add(Encoding.UTF8.GetByteCount(page));

    public void Add(DataOutput data)
    {
        using var counter = new CountingStream();
        data.Write(counter);
        Add(counter.Count);
    }

    public void Add(long bytes)
    {
        Interlocked.Increment(ref _files);
        Interlocked.Add(ref _bytes, bytes);
        for (var seen = Interlocked.Read(ref _largest); bytes > seen; seen = Interlocked.Read(ref _largest))
            if (Interlocked.CompareExchange(ref _largest, bytes, seen) == seen) return;
    }

    /// <summary>Takes everything and keeps nothing but the count.</summary>
    private sealed class CountingStream : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => Count;
        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Count += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Count += buffer.Length;

        public override void WriteByte(byte value) => Count++;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
