using Portal.Generator.Fixing;
using Portal.Model.Text;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Commands;

/// <summary>
/// Changes for people: the place and what was done, then the line before and after; in colour only on a terminal. What the file holds of personal
/// data and secrets is masked in all of it.
/// </summary>
internal sealed class ChangeText(ConsoleText console)
{
    private const int MaxLine = 160, Before = 40;
    private const string Red = "\u001b[31m", Green = "\u001b[32m", Plain = "\u001b[0m";

    private readonly bool _isColoured = !Console.IsOutputRedirected && ReferenceEquals(console.Out, Console.Out);

    public void Write(IEnumerable<MendedFile> files)
    {
        foreach (var file in files) Write(file, SensitiveText.Known(file.Text));
    }

    private void Write(MendedFile file, IReadOnlyDictionary<Fingerprint, string> known)
    {
        foreach (var change in file.Changes)
        {
            console.Out.WriteLine($"{SensitiveText.Masked(change.File)}{(change.Line > 0 ? $":{change.Line}" : "")}: {console.Say(change.Fix)}");
            if (change.Line == 0) continue;
            var (old, mended) = Around(SensitiveText.Masked(change.Old, known), SensitiveText.Masked(change.New, known));
            console.Out.WriteLine(Colour(Red, "  - " + old));
            console.Out.WriteLine(Colour(Green, "  + " + mended));
        }
    }

    private string Colour(string colour, string line) => _isColoured ? colour + line + Plain : line;

    /// <summary>Of long lines what differs, with some words before it.</summary>
    private static (string Old, string New) Around(string old, string mended)
    {
        var same = 0;
        while (same < Math.Min(old.Length, mended.Length) && old[same] == mended[same]) same++;
        var start = old.Length <= MaxLine && mended.Length <= MaxLine ? 0 : Math.Max(0, same - Before);
        return (Shown(old, start), Shown(mended, start));
    }

    private static string Shown(string line, int start)
    {
        var end = Math.Min(line.Length, start + MaxLine);
        var part = (start > 0 ? "…" : "") + line[start..end] + (end < line.Length ? "…" : "");
        var trailing = part.Length - part.TrimEnd(' ', '\t').Length;
        return string.Concat(part[..^trailing].EnumerateRunes().Select(Visible)) + new string('·', trailing);
    }

    /// <summary>What a terminal would not show, or obey, is named; a mark without its letter stands apart.</summary>
    private static string Visible(System.Text.Rune rune)
    {
        var text = rune.ToString();
        if (rune.Value == '\t') return " ";
        return HiddenText.IndexIn(text) >= 0 || Fold.IsMark(text[0]) ? $"‹U+{rune.Value:X4}›" : text;
    }
}
