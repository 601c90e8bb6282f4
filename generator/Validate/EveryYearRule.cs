using System.Globalization;
using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Regulations;

namespace Portal.Generator.Validate;

/// <summary>A section with an item a year misses none between the first one there and the year that ended last.</summary>
internal sealed class EveryYearRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var required in site.Tenant.Regulation.Sections.Where(s => s.EveryYear is not null && s.Binds(site.Tenant.Level) && site.IsComplete))
            CheckYears(site, required, required.EveryYear!, diagnostics);
    }

    private static void CheckYears(Site site, RequiredSection required, YearlyItem rule, DiagnosticBag diagnostics)
    {
        var items = site.Visible.Where(i => required.IsMetBy(i.Section.Satisfies) && YearOf(i, rule.Field) is not null).ToList();
        if (items.Count == 0) return;

        HashSet<int> years = [.. items.Select(i => YearOf(i, rule.Field)!.Value)];
        var last = VietnamTime.DayOf(site.AsOf).Year - 1;
        for (var year = years.Min(); year <= last; year++)
            if (!years.Contains(year))
                diagnostics.Add(RequirementCodes.MissingYear.At(items[0].Section.Position, items[0].Section.Folder, year.ToString(CultureInfo.InvariantCulture), rule.Field) with
                {
                    Citation = site.Tenant.Regulation.Cite(rule.Source ?? required.Source),
                });
    }

    // No report is older than the writing of years with four digits here: anything else is a slip that its field's own check is for.
    private static int? YearOf(Item item, string field) => item.Fields.GetValueOrDefault(field) switch
    {
        NumberValue { Number: >= 1900 and < 2200 } number => (int)number.Number,
        DateValue date => date.Date.Year,
        PeriodValue { From: { } from } => int.Parse(from.AsSpan(0, 4), CultureInfo.InvariantCulture),
        _ => null,
    };
}
