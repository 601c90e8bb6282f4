using System.Globalization;

namespace Portal.Bench.Corpus;

/// <summary>Values for the fields of the two types in <c>skeleton/portal/tenants/_shared/types</c>.</summary>
internal static class TypeFields
{
    public static IReadOnlyList<(string Key, string Value)> Article(SeededRandom random, DateTimeOffset published) =>
    [
        ("happened", Date(published.AddDays(-random.Below(4)))),
        ("genre", random.Pick(Catalogue.Genres)),
    ];

    public static IReadOnlyList<(string Key, string Value)> Document(SeededRandom random, Prose prose, DateTimeOffset published, int number)
    {
        var (form, sign) = random.Pick(Catalogue.Forms);
        var issued = published.AddDays(-random.Between(1, 5));
        return
        [
            ("number", string.Create(CultureInfo.InvariantCulture, $"\"{number + 1}/{sign}\"")),
            ("form", form),
            ("issuer", random.Pick(Catalogue.Issuers)),
            ("issued", Date(issued)),
            ("effective", Date(issued.AddDays(random.Between(0, 45)))),
            ("abstract", prose.Sentence()),
        ];
    }

    private static string Date(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
