using System.Globalization;
using Portal.Model.Checks;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Validate;

/// <summary>What a text is in which words are weighed.</summary>
internal enum WordsIn
{
    Prose,

    /// <summary>A link to a host that is not known.</summary>
    UnknownLink,

    /// <summary>Settings, templates and programs, where a lone word is often a part of others ("mã số đề tài") and not pointed out.</summary>
    Settings,
}

/// <summary>Weighs the words of a list that stand in one text: several together are refused, a lone one is pointed out.</summary>
internal static class InjectedWords
{
    private const int Shown = 5;

    /// <summary>What stands in honest texts is not even pointed out by itself.</summary>
    private const int NotableWeight = 2;

    /// <summary>All words weigh together. Each paragraph is named by itself, so that what comes later is not taken for what was there.</summary>
    public static IEnumerable<Diagnostic> Judge(WordFinder finder, string text, WordsIn kind, Func<int, Position> at)
    {
        var found = finder.In(WordText.Of(text));
        if (!IsNotable(found, kind)) return [];
        var severity = IsRefused(found, kind, finder.Limit) ? Severity.Error : Severity.Warning;
        if (kind == WordsIn.Settings && severity != Severity.Error) return [];
        return Paragraphs(text, found).Select(words => Diagnose(finder, words, at(words[0].Place)) with { Severity = severity });
    }

    private static bool IsNotable(IReadOnlyList<FoundWord> found, WordsIn kind) =>
        found.Count > 0 && (kind == WordsIn.UnknownLink || found.Any(w => w.IsOffer || w.Weight >= NotableWeight));

    /// <summary>Amid words of prevention even what only offers have refuses nothing: reports of the police quote it.</summary>
    private static bool IsRefused(IReadOnlyList<FoundWord> found, WordsIn kind, int limit)
    {
        if (kind == WordsIn.UnknownLink) return true;
        var distinct = found.DistinctBy(w => w.Text).ToList();
        return distinct.Count > 1 && found.Any(w => w.Weight >= NotableWeight) && distinct.Sum(w => w.Weight) >= limit;
    }

    private static Diagnostic Diagnose(WordFinder finder, List<FoundWord> words, Position position)
    {
        var counted = words.CountBy(w => w.Text).ToList();
        var shown = string.Join(", ", counted.Take(Shown).Select(w => $"'{w.Key}'"));
        var all = string.Join(',', counted.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}:{w.Value}")));
        return InjectionCodes.InjectedWords.At(position, finder.Label.Vi, shown, finder.Label.In(Languages.English)) with { Fingerprint = Fingerprint.Of(all) };
    }

    /// <summary>The words by the paragraph that they stand in.</summary>
    private static List<List<FoundWord>> Paragraphs(string text, IReadOnlyList<FoundWord> found)
    {
        var paragraphs = new List<List<FoundWord>>();
        var last = 0;
        foreach (var word in found)
        {
            if (paragraphs.Count == 0 || HasBlankLine(text.AsSpan(last, word.Place - last))) paragraphs.Add([]);
            paragraphs[^1].Add(word);
            last = word.Place;
        }
        return paragraphs;
    }

    private static bool HasBlankLine(ReadOnlySpan<char> text) => text.Contains("\n\n", StringComparison.Ordinal) || text.Contains("\n\r\n", StringComparison.Ordinal);
}
