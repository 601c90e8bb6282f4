using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>Dates that follow one another do: a document is issued, takes effect, expires; a period opens, then closes.</summary>
internal sealed class DocumentDatesRule : IRule
{
    private static readonly (string Trait, string First, string Then)[] Pairs =
    [
        (Traits.Document, "issued", "effective"),
        (Traits.Document, "effective", "expires"),
        (Traits.Period, "opens", "closes"),
        (Traits.Answer, "asked", "answered"),
    ];

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
            foreach (var (trait, first, then) in Pairs) CheckPair(item, trait, first, then, diagnostics);
    }

    private static void CheckPair(Item item, string trait, string first, string then, DiagnosticBag diagnostics)
    {
        if (Time(item.Role(trait, first), VietnamTime.StartOf) is not { } earlier || Time(item.Role(trait, then), VietnamTime.EndOf) is not { } later || later >= earlier) return;
        var (firstKey, thenKey) = (item.Type.FieldOf(trait, first)!, item.Type.FieldOf(trait, then)!);
        diagnostics.Add(ItemCodes.DocumentDates, item.Places.At(thenKey), thenKey, VietnamTime.Date(later), firstKey, VietnamTime.Date(earlier));
    }

    /// <param name="edge">The moment that a day stands for: what begins in the morning may end on the same day.</param>
    private static DateTimeOffset? Time(FieldValue? value, Func<DateOnly, DateTimeOffset> edge) => value switch
    {
        DateValue date => edge(date.Date),
        MomentValue moment => moment.Time,
        _ => null,
    };
}
