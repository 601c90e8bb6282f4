using Portal.Generator.Checking;

namespace Portal.Generator.Commands.Reports;

/// <summary>The list of technical standards for people, on standard output so that it can be kept.</summary>
internal static class StandardsText
{
    public static void Write(IReadOnlyList<StandardsChecklist> checklists, ConsoleText console)
    {
        foreach (var list in checklists.Where(l => l.Standards.Count > 0))
        {
            console.Line(CheckTexts.Standards, list.Title.In(console.Language), list.Tenant);
            foreach (var standard in list.Standards) Write(standard, console);
        }
    }

    private static void Write(CheckedStandard standard, ConsoleText console)
    {
        console.Out.WriteLine($"  {standard.Title} ({standard.Citation})");
        if (standard.Criteria.Count == 0) console.Out.WriteLine($"    – {console.Say(CheckTexts.ByPeople)}");
        foreach (var criterion in standard.Criteria)
            console.Out.WriteLine($"    {(criterion.IsMet ? "✓" : "✗")} {console.Say(criterion.IsMet ? CheckTexts.Met : CheckTexts.NotMet, criterion.Title.In(console.Language), criterion.Faults)}");
    }
}
