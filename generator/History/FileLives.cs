namespace Portal.Generator.History;

/// <summary>Gathers the present life of every file, told from the newest commit to the oldest.</summary>
internal sealed class FileLives
{
    private readonly Dictionary<string, Life> _lives = new(StringComparer.Ordinal);

    /// <summary>The files that are there in the newest commit.</summary>
    public Dictionary<string, FileHistory> Present() =>
        _lives.Where(l => !l.Value.IsGone).ToDictionary(l => l.Key, l => l.Value.History, StringComparer.Ordinal);

    /// <summary>Takes in what a commit did to a file.</summary>
    public void Tell(string path, RawChange change, DateTimeOffset time)
    {
        if (!change.ChangesContent) return;

        if (!_lives.TryGetValue(path, out var life)) _lives.Add(path, life = new Life());
        life.Tell(change, time);
    }

    /// <summary>One file between the commit that added it and the newest one. What is older than its addition is another life.</summary>
    private sealed class Life
    {
        private DateTimeOffset? _last;
        private DateTimeOffset _first;
        private int _changes;
        private bool _isComplete;

        public bool IsGone { get; private set; }

        public FileHistory History => new(_first, _last ?? _first, _changes);

        public void Tell(RawChange change, DateTimeOffset time)
        {
            if (_isComplete) return;

            _last ??= time;
            _first = time;
            IsGone = change.Deletes;
            _isComplete = change.Adds || change.Deletes;
            if (!_isComplete) _changes++;
        }
    }
}
