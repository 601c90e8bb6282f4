using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Fields;
using Portal.Model.Types;
using Portal.Rendering.Themes;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>States of an item that follow from its dates and from what other items say: in force, open, expired.</summary>
internal sealed class Validity(Site site, Relations relations, Words words, string language)
{
    private readonly DateOnly _today = VietnamTime.DayOf(site.AsOf);

    public IReadOnlyList<Badge> Of(Item item)
    {
        var badges = new List<Badge>(2);
        if (item.Type.Has(Traits.Document)) badges.Add(OfDocument(item));
        if (item.Type.Has(Traits.Period) && OfPeriod(item) is { } period) badges.Add(period);
        if (site.Timeline.IsUnpublished(item)) badges.Add(Named("badge_draft", "warning"));
        return badges;
    }

    private Badge OfDocument(Item item)
    {
        if (Date(item, Traits.Document, "expires") <= _today || relations.IsEnded(item, _today)) return Named("badge_expired", "over");
        return Date(item, Traits.Document, "effective") > _today ? Named("badge_not_yet_effective", "warning") : Named("badge_in_force", "good");
    }

    private Badge? OfPeriod(Item item)
    {
        if (Moment(item, "opens", VietnamTime.StartOf) is not { } opens || Moment(item, "closes", VietnamTime.EndOf) is not { } closes) return null;
        if (site.AsOf < opens) return Named("badge_opening", "plain");
        return site.AsOf <= closes ? Named("badge_open", "good") : Named("badge_closed", "over");
    }

    private Badge Named(string word, string kind) => new(words.Get(word, language), kind);

    private static DateOnly? Date(Item item, string trait, string role) => (item.Role(trait, role) as DateValue)?.Date;

    /// <param name="edge">The moment that a day stands for: a period that closes on a day is open until its end.</param>
    private static DateTimeOffset? Moment(Item item, string role, Func<DateOnly, DateTimeOffset> edge) => item.Role(Traits.Period, role) switch
    {
        MomentValue moment => moment.Time,
        DateValue date => edge(date.Date),
        _ => null,
    };
}
