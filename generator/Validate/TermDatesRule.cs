using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>
/// Terms with dates are used within them. A page is judged by the day it was published, so that an old one stays right when a term ends;
/// an address by the day that it is written for.
/// </summary>
internal sealed class TermDatesRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var dated = site.Repository.Catalogue.Types.Values.ToDictionary(t => t.Id, t => t.Fields.Where(f => HasDates(f.Kind)).ToList());
        var topics = site.Repository.Catalogue.Topics.Where(t => t.IsDated).ToDictionary(t => t.Key);
        var today = VietnamTime.DayOf(site.AsOf);

        foreach (var item in site.Items)
        {
            foreach (var field in dated[item.Type.Id])
                if (item.Fields.TryGetValue(field.Key, out var value)) CheckValue(site, item, field.Key, value, today, diagnostics);
            if (topics.Count == 0) continue;
            foreach (var key in item.Topics)
                if (topics.TryGetValue(key, out var topic)) CheckChoice(site, item, CoreKeys.Topics, topic, today, diagnostics);
        }
    }

    private static bool HasDates(FieldKind kind) => kind switch
    {
        ChoiceKind choice => choice.Options.Any(o => o.IsDated),
        AddressKind address => address.Terms.Any(t => t.IsDated),
        ListKind list => HasDates(list.Of),
        RowsKind rows => rows.Columns.Any(c => HasDates(c.Kind)),
        _ => false,
    };

    private static void CheckValue(Site site, Item item, string key, FieldValue value, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var part in value.WithParts)
        {
            if (part is ChoiceValue choice) CheckChoice(site, item, key, choice.Option, today, diagnostics);
            if (part is AddressValue address) CheckAddress(item, key, address, today, diagnostics);
        }
    }

    private static void CheckChoice(Site site, Item item, string key, ChoiceOption term, DateOnly today, DiagnosticBag diagnostics)
    {
        if (!term.IsDated) return;
        var published = VietnamTime.DayOf(site.Timeline.PublishedAt(item));
        var day = published < today ? published : today;
        if (term.HoldsOn(day)) return;
        var dates = Dates(term);
        diagnostics.Add(FieldCodes.TermOutsideDates, item.Places.At(key), key, term.Key, dates.Vi, dates.In(Languages.English), VietnamTime.Date(day));
    }

    private static void CheckAddress(Item item, string key, AddressValue address, DateOnly today, DiagnosticBag diagnostics)
    {
        var day = address.At ?? today;
        foreach (var term in address.Parts.Select(p => p.Term).Where(t => !t.HoldsOn(day)))
        {
            var dates = Dates(term);
            diagnostics.Add(
                FieldCodes.PartOutsideDates, item.Places.At(key), key, term.Key, dates.Vi, dates.In(Languages.English), VietnamTime.Date(day),
                VietnamTime.Iso(term.Until ?? term.From!.Value));
        }
    }

    private static LocalText Dates(ChoiceOption term) => (term.From, term.Until) switch
    {
        ({ } from, { } until) => new($"từ {VietnamTime.Date(from)} đến hết {VietnamTime.Date(until)}", $"from {VietnamTime.Date(from)} to {VietnamTime.Date(until)}"),
        ({ } from, _) => new($"từ {VietnamTime.Date(from)}", $"from {VietnamTime.Date(from)}"),
        (_, { } until) => new($"đến hết {VietnamTime.Date(until)}", $"until {VietnamTime.Date(until)}"),
        _ => LocalText.Empty,
    };
}
