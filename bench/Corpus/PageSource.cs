using System.Globalization;

namespace Portal.Bench.Corpus;

/// <summary>Makes page n of the corpus from the seed and n alone, so a small corpus is the beginning of every larger one.</summary>
internal sealed class PageSource(ulong seed)
{
    private const int Days = 1_400;
    private const int MinutesOfOfficeHours = 9 * 60;

    private static readonly DateTimeOffset FirstDay = new(2023, 1, 1, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly Vocabulary _vocabulary = new(seed);
    private readonly SyllableCounts _uncounted = new();

    public SyllableCounts Counts { get; } = new();

    public Page Make(int number)
    {
        var random = new SeededRandom(seed, (ulong)number);
        var prose = new Prose(_vocabulary, random, Counts);
        var (title, address) = Head(number, prose);
        var body = new Body(prose, random, Linked(number, random)).Write(withTable: number % 8 == 0);
        var published = FirstDay.AddDays(random.Below(Days)).AddMinutes(random.Below(MinutesOfOfficeHours));
        return new Page($"bench-{Number(number)}", address, title, prose.Sentence())
        {
            Unit = random.Pick(Catalogue.Units),
            Author = random.Pick(Catalogue.Authors),
            Source = random.Chance(33) ? random.Pick(Catalogue.Sources) : null,
            Topics = Topics(random),
            Published = published,
            Fields = address.Type == Catalogue.Article
                ? TypeFields.Article(random, published)
                : TypeFields.Document(random, prose, published, number),
            Body = body,
        };
    }

    /// <summary>An earlier page (the first one: the second), which exists in every corpus that holds this page.</summary>
    private Address Linked(int number, SeededRandom random)
    {
        var target = number == 0 ? 1 : random.Below(number);
        return Head(target, new Prose(_vocabulary, new SeededRandom(seed, (ulong)target), _uncounted)).Address;
    }

    private static (string Title, Address Address) Head(int number, Prose prose)
    {
        var (folder, type) = Catalogue.Sections[number % Catalogue.Sections.Count];
        var (text, slug) = prose.Title();
        return (text, new Address(folder, $"{slug}-{Number(number)}", type));
    }

    private static string[] Topics(SeededRandom random)
    {
        var first = random.Pick(Catalogue.Topics);
        var second = random.Pick(Catalogue.Topics);
        return first == second ? [first] : [first, second];
    }

    private static string Number(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}
