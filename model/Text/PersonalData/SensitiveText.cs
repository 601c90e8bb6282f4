using Portal.Model.Diagnostics;
using Portal.Model.Text.Secrets;

namespace Portal.Model.Text.PersonalData;

/// <summary>
/// Finds personal data and secrets in a text. Hand-written scanners that never go back look at every character a bounded number of times,
/// so the time grows with the length of the text, whatever is in it.
/// </summary>
/// <param name="year">The present year: nobody was born after it.</param>
public sealed class SensitiveText(int year)
{
    /// <summary>Findings of each kind that one text is asked for: as many as are kept of a file, and no change passes with so many (<see cref="DiagnosticBag.MostKept"/>).</summary>
    public const int MaxFindings = DiagnosticBag.MostKept;

    /// <summary>What there is in a text, by place.</summary>
    /// <param name="separator">What parts the cells, where the text as a whole is a table: a comma in CSV.</param>
    /// <param name="title">What the text is about, which may say whose the numbers in it are.</param>
    /// <param name="isPublished">Tells values that are published on purpose; they are no findings, and do not count as such.</param>
    public IReadOnlyList<SensitiveFinding> Find(string text, char? separator = null, string title = "", Func<SensitiveKind, string, bool>? isPublished = null)
    {
        var composed = ComposedText.Of(text);
        text = composed.Text;
        var passage = new Passage(text, separator, title);
        var around = new Surroundings(passage);
        var judge = new NumberJudge(passage, around, year);
        var found = new FindingList(MaxFindings, f => isPublished?.Invoke(f.Kind, text.Substring(f.Start, f.Length)) == true);
        found.Add(SecretScanner.In(passage));
        found.Add(DigitRun.In(text).SelectMany(judge.In));
        found.Add(MailboxFinder.In(passage, around));
        found.Add(new NamedNumbers(passage, around).Find());
        found.Add(new LooseNumbers(passage, around, year).Find());
        return [.. found.All.Select(f => composed.Original(f with { Fingerprint = Fingerprint.Of(f.Kind, text.AsSpan(f.Start, f.Length)) }))];
    }

    /// <summary>The secrets alone: for files where numbers mean nothing.</summary>
    /// <param name="byFormAlone">Only what cannot be anything else: tokens with a maker's prefix and private keys. For source code, where a password is often a name.</param>
    public static IReadOnlyList<SensitiveFinding> Secrets(string text, bool byFormAlone = false) =>
        [.. SecretScanner.In(new Passage(text, null, ""), byFormAlone).Take(MaxFindings).Select(f => f with { Fingerprint = Fingerprint.Of(f.Kind, text.AsSpan(f.Start, f.Length)) })];

    /// <summary>A text as a report may show it (<see cref="ShownText"/>).</summary>
    public static string Masked(string text) => ShownText.Of(text);

    /// <summary>The same, where it is known what stands near: a value is masked there without the words that gave it away.</summary>
    /// <param name="known">Masked forms by the fingerprints of what was found.</param>
    public static string Masked(string text, IReadOnlyDictionary<Fingerprint, string> known) => ShownText.Of(known.Count == 0 ? text : KnownValues.Masked(text, known));

    /// <summary>What a text holds that no report may show, as <see cref="Masked(string, IReadOnlyDictionary{Fingerprint, string})"/> takes it.</summary>
    public static IReadOnlyDictionary<Fingerprint, string> Known(string text) => ShownText.In(text).DistinctBy(f => f.Fingerprint).ToDictionary(f => f.Fingerprint, f => f.Masked);

    /// <summary>The beginning of a text as a message quotes it, masked before it is cut: half a number is recognised by nobody but its owner.</summary>
    public static string Quote(string text, int most) => ShownText.Quote(text, most);
}
