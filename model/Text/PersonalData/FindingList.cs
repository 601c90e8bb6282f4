namespace Portal.Model.Text.PersonalData;

/// <summary>Gathers what several searches of one text find: of two that overlap the first, of each kind so many, so that one kind hides no other.</summary>
/// <param name="most">Kept of each kind.</param>
/// <param name="isIgnored">What is neither kept nor counted.</param>
internal sealed class FindingList(int most, Func<SensitiveFinding, bool> isIgnored)
{
    private static readonly Comparer<SensitiveFinding> ByStart = Comparer<SensitiveFinding>.Create((a, b) => a.Start.CompareTo(b.Start));

    private readonly Dictionary<SensitiveKind, int> _counts = [];
    private List<SensitiveFinding> _all = [];

    /// <summary>By place; no two overlap.</summary>
    public IReadOnlyList<SensitiveFinding> All => _all;

    /// <param name="findings">Those of one search, by place.</param>
    public void Add(IEnumerable<SensitiveFinding> findings)
    {
        List<SensitiveFinding> added = [];
        foreach (var finding in findings)
            if (!Overlaps(finding) && !IsFull(finding.Kind) && !isIgnored(finding))
            {
                _counts[finding.Kind] = _counts.GetValueOrDefault(finding.Kind) + 1;
                added.Add(finding);
            }
        _all = [.. _all.Concat(added).Order(ByStart)];
    }

    private bool IsFull(SensitiveKind kind) => _counts.GetValueOrDefault(kind) >= most;

    /// <summary>No two of the list overlap, so that only the neighbours of a place can.</summary>
    private bool Overlaps(SensitiveFinding finding)
    {
        var at = _all.BinarySearch(finding, ByStart);
        if (at >= 0) return true;
        at = ~at;
        return (at < _all.Count && _all[at].Start < finding.Start + finding.Length) || (at > 0 && _all[at - 1].Start + _all[at - 1].Length > finding.Start);
    }
}
