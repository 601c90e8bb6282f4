namespace Portal.Generator.History;

/// <summary>What a commit did to one file: <c>:100644 100644 old new M</c>, where old and new name the contents.</summary>
internal readonly ref struct RawChange(ReadOnlySpan<byte> line)
{
    // Modes have six digits; names of contents have 40 or 64, by the hash of the repository.
    private const int OldStart = 15;
    private const int Others = 18;

    private readonly ReadOnlySpan<byte> _line = line;

    public bool Adds => _line[^1] == 'A';

    public bool Deletes => _line[^1] == 'D';

    /// <summary>False where only the mode changed, which no reader can see.</summary>
    public bool ChangesContent
    {
        get
        {
            var length = (_line.Length - Others) / 2;
            return !_line.Slice(OldStart, length).SequenceEqual(_line.Slice(OldStart + length + 1, length));
        }
    }
}
