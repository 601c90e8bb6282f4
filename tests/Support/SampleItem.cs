using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Portal.Tests.Support;

/// <summary>A content item of the repository with the history that its front matter claims for it.</summary>
/// <param name="Path">Of its <c>index.md</c>, from the root.</param>
/// <param name="Text">Of its <c>index.md</c>, without the line that says when it was published.</param>
/// <param name="Published">When it was merged.</param>
/// <param name="Changes">When it was merged again, in order; the last may be its withdrawal.</param>
/// <param name="Withdrawn">When it was taken down, or null.</param>
public sealed partial record SampleItem(string Path, string Text, DateTimeOffset Published, IReadOnlyList<DateTimeOffset> Changes, DateTimeOffset? Withdrawn = null)
{
    // A day without a time of day: late enough to follow a morning's publication, early enough to be the same working day.
    private static readonly TimeOnly OfficeTime = new(16, 0);

    public DateTimeOffset LastChanged => Changes.Count == 0 ? Published : Changes[^1];

    /// <summary>What was merged at a turn: 0 is the publication, the rest the changes. Before it is taken down nothing says that it will be.</summary>
    /// <remarks>Blank lines at the end stand for the changes still to come: every version is valid and the last is the true one.</remarks>
    public string Version(int turn)
    {
        var isDown = Withdrawn is null || (turn > 0 && Changes[turn - 1] >= Withdrawn);
        return (isDown ? Text : WithdrawnLine().Replace(Text, "", 1)) + new string('\n', Changes.Count - turn);
    }

    /// <summary>An item that says when it was published; null for a draft, a scheduled one and whatever else does not.</summary>
    /// <remarks>Read with another YAML reader than the generator's, so that the two check each other.</remarks>
    public static SampleItem? Read(string path, string text)
    {
        var end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text[4..end]));
        var fields = ((YamlMappingNode)yaml.Documents[0].RootNode).Children;
        if (!fields.TryGetValue("published", out var published)) return null;

        var time = Time($"{published}");
        var changes = fields.TryGetValue("changes", out var rows) ? (YamlSequenceNode)rows : [];
        var withdrawn = fields.TryGetValue("withdrawn", out var down) ? After(time, Time($"{((YamlMappingNode)down).Children["date"]}")) : (DateTimeOffset?)null;
        var turns = changes.Select(row => TimeOf(row, time)).Concat(withdrawn is { } day ? [day] : []).Order();
        return new(path, PublishedLine().Replace(text[..end], "") + text[end..], time, [.. turns], withdrawn);
    }

    private static DateTimeOffset TimeOf(YamlNode change, DateTimeOffset published)
    {
        var fields = ((YamlMappingNode)change).Children;
        var trigger = fields.TryGetValue("received", out var received) ? received : fields["decided"];
        return After(published, Time($"{trigger}"));
    }

    /// <summary>A change cannot come out before the page it changes.</summary>
    private static DateTimeOffset After(DateTimeOffset published, DateTimeOffset time) => time > published ? time : published.AddHours(1);

    private static DateTimeOffset Time(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day, OfficeTime, TimeSpan.FromHours(7))
            : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^withdrawn:.*\n", RegexOptions.Multiline)]
    private static partial Regex WithdrawnLine();

    [GeneratedRegex(@"^published:.*\n?", RegexOptions.Multiline)]
    private static partial Regex PublishedLine();
}
