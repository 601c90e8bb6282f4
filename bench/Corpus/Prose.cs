using System.Text;

namespace Portal.Bench.Corpus;

/// <summary>Writes words and sentences of a page from its random stream, and counts every syllable it writes.</summary>
internal sealed class Prose(Vocabulary vocabulary, SeededRandom random, SyllableCounts counts)
{
    private const int PercentPhrases = 50;
    private const int PercentCommas = 9;

    private int _previous = -1;

    /// <summary>A phrase of so many words, with a capital letter and no full stop.</summary>
    public string Phrase(int words) => Capital(Run(words, commas: false));

    /// <summary>A phrase in the middle of a sentence.</summary>
    public string LowerPhrase(int words) => Run(words, commas: false);

    public string Sentence() => Capital(Run(random.Between(7, 16), commas: true)) + ".";

    public string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Between(1, 2)).Select(_ => Sentence()));

    /// <summary>The folded form of a new phrase; the part of an address.</summary>
    public (string Text, string Slug) Title()
    {
        var syllables = Enumerable.Range(0, random.Between(5, 7)).SelectMany(_ => Spelt(vocabulary.DrawWord(random))).ToList();
        var text = string.Join(' ', syllables.Select(syllable => syllable.Text));
        return (Capital(text), string.Join('-', syllables.Take(8).Select(syllable => syllable.Folded)));
    }

    private string Run(int words, bool commas)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words;)
        {
            IReadOnlyList<Word> phrase = random.Chance(PercentPhrases) ? [.. vocabulary.DrawPhrase(random).Take(words - i)] : [vocabulary.DrawWord(random)];
            foreach (var syllable in phrase.SelectMany(Spelt))
                text.Append(text.Length == 0 ? "" : " ").Append(syllable.Text);
            i += phrase.Count;
            if (commas && i > 2 && i < words - 1 && random.Chance(PercentCommas))
                text.Append(',');
        }

        return text.ToString();
    }

    private Syllable[] Spelt(Word word)
    {
        if (!word.IsPair) return [Count(word.Place)];

        counts.SawPair(word.Place);
        var (first, second) = vocabulary.Pairs[word.Place];
        return [Count(first), Count(second)];
    }

    private Syllable Count(int syllable)
    {
        counts.Saw(_previous, syllable);
        _previous = syllable;
        return vocabulary.Syllables[syllable];
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
