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
    // No report is older than the writing of years with four digits here: anything else is a slip that its field's own check is for.
    private const int First = 1900;
    private const int Last = 2200;

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var asked in site.RequiredSections.Where(a => a.Section.EveryYear is not null && site.IsComplete))
            CheckYears(site, asked, asked.Section.EveryYear!, diagnostics);
    }

    private static void CheckYears(Site site, AskedSection asked, YearlyItem rule, DiagnosticBag diagnostics)
    {
        var items = site.Visible.Where(i => asked.Section.IsMetBy(i.Section) && YearsOf(i, rule.Field).Any()).ToList();
        if (items.Count == 0) return;

        HashSet<int> years = [.. items.SelectMany(i => YearsOf(i, rule.Field))];
        var last = VietnamTime.DayOf(site.AsOf).Year - 1;
        for (var year = years.Min(); year <= last; year++)
            if (!years.Contains(year))
                diagnostics.Add(RequirementCodes.MissingYear.At(items[0].Section.Position, items[0].Section.Folder, year.ToString(CultureInfo.InvariantCulture), rule.Field)
                    .Citing(asked, rule.Source ?? asked.Section.Source));
    }

    /// <summary>The years that an item is about: all of a period that has an end, the first of one that has none.</summary>
    private static IEnumerable<int> YearsOf(Item item, string field)
    {
        var (from, to) = item.Fields.GetValueOrDefault(field) switch
        {
            NumberValue { Number: >= First and <= Last } number => ((int)number.Number, (int)number.Number),
            DateValue date => (date.Date.Year, date.Date.Year),
            PeriodValue { From: { } begin } period => (Year(begin), Year(period.To ?? begin)),
            PeriodValue { To: { } end } => (Year(end), Year(end)),
            _ => (First, First - 1),
        };
        for (var year = Math.Max(from, First); year <= Math.Min(to, Last); year++) yield return year;
    }

    private static int Year(string date) => int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture);
}
