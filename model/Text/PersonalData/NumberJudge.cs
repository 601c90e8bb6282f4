namespace Portal.Model.Text.PersonalData;

/// <summary>Says what the numbers of a text are.</summary>
/// <param name="year">Nobody was born after it.</param>
internal sealed class NumberJudge(Passage passage, Surroundings around, int year)
{
    private const int OldIdLength = 9;
    private const int ShortestNumber = 8;
    private const int LongestNumber = 19;
    private const int LabelReach = 45;
    private const int ThingReach = 30;
    private const int ListReach = 80;
    private const int HolderReach = 60;

    /// <summary>Groups of the longest number that is written in groups, an account or a telephone in pairs.</summary>
    private const int MaxGroups = 6;

    /// <summary>How twelve digits are written in groups. The three that have groups of one length are also lists of other numbers.</summary>
    private static readonly int[][] CitizenGroups = [[3, 3, 6], [3, 1, 2, 6], [3, 9], [4, 4, 4], [3, 3, 3, 3], [6, 6], [3, 1, 8], [4, 2, 6], [2, 2, 2, 2, 2, 2], [3, 3, 2, 4], [4, 8], [8, 4], [1, 3, 4, 4], [3, 2, 7]];

    private int _lastOldId = -1;

    public IEnumerable<SensitiveFinding> In(DigitRun run)
    {
        for (var first = 0; first < run.Groups.Count;)
        {
            var (finding, taken) = At(run, first);
            if (finding is { } found) yield return found;
            first += taken;
        }
    }

    /// <summary>The finding that begins with a group, and how many groups it takes.</summary>
    private (SensitiveFinding? Finding, int Groups) At(DigitRun run, int first)
    {
        for (var count = Math.Min(MaxGroups, run.Groups.Count - first); count > 0; count--)
        {
            if (run.Length(first, count) is < ShortestNumber or > LongestNumber || !HasFreeEnds(run, first, count)) continue;
            var digits = run.Digits(passage.Text, first, count);
            var (start, end) = (run.Groups[first].Start, run.Groups[first + count - 1].End);
            if ((Citizen(run, first, count, digits, start, end) ?? Phone(digits, start, end) ?? OldId(run, first, count, digits, start, end) ?? Bank(run, first, count, digits, start, end)) is { } finding)
                return (finding, count);
        }
        return (null, 1);
    }

    private SensitiveFinding? Citizen(DigitRun run, int first, int count, string digits, int start, int end)
    {
        if (digits.Length != CitizenNumber.Length || !CitizenNumber.IsPlausible(digits, year, isLabelled: true) || NumberEdges.IsPart(passage, start, end)) return null;
        var (label, distance) = around.LabelBefore(start);
        var isLabelled = label == Sense.Identity && distance <= LabelReach;
        if (!CitizenNumber.IsPlausible(digits, year, isLabelled)) return null;
        if ((label is Sense.Thing or Sense.Insurance or Sense.Bank && distance <= ThingReach) || around.LabelAfter(end) is Sense.Thing or Sense.Insurance || around.IsAmount(end)) return null;
        if (!isLabelled && IsWrapped(start, end)) return null;
        if (count > 1 && !isLabelled && !IsGroupedLikeCitizen(run, first, count)) return null;
        return new SensitiveFinding(SensitiveKind.CitizenId, start, end - start, isLabelled ? Confidence.High : Confidence.Likely, Mask.Digits(digits, 3));
    }

    private SensitiveFinding? OldId(DigitRun run, int first, int count, string digits, int start, int end)
    {
        if (digits.Length != OldIdLength || count > 4) return null;
        var (label, distance) = around.LabelBefore(start);
        var isLabelled = (label == Sense.Identity && distance <= LabelReach) || around.LabelAfter(end) == Sense.Identity || IsNext(start, end, label) || IsInCode(start);
        if (!isLabelled || NumberEdges.IsPart(passage, start, end) || around.IsAmount(end)) return null;
        _lastOldId = end;
        return new SensitiveFinding(SensitiveKind.OldId, start, end - start, Confidence.High, Mask.Digits(digits, 2));
    }

    private SensitiveFinding? Phone(string digits, int start, int end)
    {
        if (!PhoneNumber.IsMobile(digits, passage.Text, start, out var from)) return null;
        if (NumberEdges.IsPart(passage, from, end)) return null;
        var (label, distance) = around.LabelBefore(from);
        if (label is Sense.Thing or Sense.Insurance or Sense.Bank or Sense.Tax && distance <= ThingReach) return null;
        if (label != Sense.Phone && IsWrapped(from, end)) return null;
        var owner = around.OwnerOf(from, end);
        if (owner == Sense.Office || around.IsAmount(end)) return null;
        var confidence = owner == Sense.Private || label == Sense.Phone ? Confidence.High : Confidence.Likely;
        return new SensitiveFinding(SensitiveKind.Phone, from, end - from, confidence, Mask.Digits(digits, 3));
    }

    private SensitiveFinding? Bank(DigitRun run, int first, int count, string digits, int start, int end)
    {
        var (label, distance) = around.LabelBefore(start);
        if (label != Sense.Bank || distance > LabelReach || NumberEdges.IsPart(passage, start, end)) return null;
        if (IsTreasuryForm(run, first, count) || IsDate(run, first, count) || around.IsAmount(end) || around.OwnerOf(start, end, HolderReach) == Sense.Office) return null;
        return new SensitiveFinding(SensitiveKind.BankAccount, start, end - start, Confidence.High, Mask.Digits(digits, 2));
    }

    /// <summary>Accounts at the State Treasury are written with a group of one digit: <c>3713.0.1012345.00000</c>.</summary>
    private static bool IsTreasuryForm(DigitRun run, int first, int count) =>
        run.Groups.Count >= 3 && run.Groups.Skip(first).Take(count).Any(g => g.End - g.Start == 1);

    /// <summary>A list names its numbers once: "số chứng minh nhân dân: A – …; B – …".</summary>
    private bool IsNext(int start, int end, Sense label)
    {
        if (_lastOldId < 0 || label is not (Sense.None or Sense.Identity) || start - _lastOldId > ListReach || around.IsAmount(end)) return false;
        var between = passage.Text.AsSpan(_lastOldId, start - _lastOldId);
        return between.Contains(';') && between.TrimEnd().EndsWith('–') | between.TrimEnd().EndsWith('-') | between.TrimEnd().EndsWith(':') | between.TrimEnd().EndsWith('(');
    }

    /// <summary>The square code on the card holds the new number, a stroke, the old one.</summary>
    private bool IsInCode(int start) =>
        start > CitizenNumber.Length && passage.Text[start - 1] == '|'
        && CitizenNumber.IsPlausible(passage.Text.AsSpan(start - 1 - CitizenNumber.Length, CitizenNumber.Length), year, isLabelled: true);

    /// <summary>Digits on both sides of a line's end are one number only where a word says so.</summary>
    private bool IsWrapped(int start, int end) => passage.Text.AsSpan(start, end - start).Contains('\n');

    private static bool IsDate(DigitRun run, int first, int count) =>
        count == 3 && run.Groups.Skip(first).Take(count).Select(g => g.End - g.Start).ToArray() is [4, 2, 2] or [2, 2, 4];

    /// <summary>Nothing but a blank may part a number from its neighbours: with a dot or a dash they are one number.</summary>
    private bool HasFreeEnds(DigitRun run, int first, int count)
    {
        var last = first + count - 1;
        return (first == 0 || char.IsWhiteSpace(passage.Text[run.Groups[first].Start - 1]))
            && (last == run.Groups.Count - 1 || char.IsWhiteSpace(passage.Text[run.Groups[last].End]));
    }

    private static bool IsGroupedLikeCitizen(DigitRun run, int first, int count)
    {
        var lengths = run.Groups.Skip(first).Take(count).Select(g => g.End - g.Start).ToArray();
        if (!CitizenGroups.Any(g => g.AsSpan().SequenceEqual(lengths))) return false;
        var isEven = lengths.Distinct().Count() == 1;
        return !isEven || count == run.Groups.Count;
    }
}
