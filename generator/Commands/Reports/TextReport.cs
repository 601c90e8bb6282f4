using Portal.Generator.Checking;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Commands.Reports;

/// <summary>For people: standing tasks with who has them first, then warnings, and last what refuses the change. Colour only on a terminal.</summary>
internal sealed class TextReport : ICheckReport
{
    /// <summary>As many tasks that are alike as are told one by one.</summary>
    private const int Few = 3;

    /// <summary>What stands last is what is still on the screen.</summary>
    private static readonly Severity[] Order = [Severity.Information, Severity.Task, Severity.Warning, Severity.Error];

    private static readonly Dictionary<Severity, LocalText> Headings = new()
    {
        [Severity.Task] = CheckTexts.TaskHeading,
        [Severity.Warning] = CheckTexts.WarningHeading,
        [Severity.Error] = CheckTexts.ErrorHeading,
    };

    /// <summary>True where every task is told by itself.</summary>
    public bool IsFull { get; init; }

    public void Write(CheckResult result, ConsoleText console)
    {
        var folded = Folded.Of(result.Reported);
        foreach (var severity in Order)
        {
            var found = folded.Where(f => f.First.Severity == severity).ToList();
            // One weight alone needs no heading.
            if (found.Count > 0 && found.Count < folded.Count && Headings.TryGetValue(severity, out var heading)) console.Line(heading);
            foreach (var bundle in Bundled(found)) WriteAll(bundle, console);
        }
        foreach (var line in Summary(result, console)) console.Out.WriteLine(line);
    }

    /// <summary>Tasks of one code in one portal together: a standing debt of many files must not hide what is new.</summary>
    private IEnumerable<IReadOnlyList<Folded>> Bundled(IEnumerable<Folded> found) =>
        found.GroupBy(f => f.First.Severity == Severity.Task && !IsFull ? (f.First.Code.Id, PortalOf(f.First), f.First.IsOld) : (object)f)
            .SelectMany(g => g.Count() > Few ? [[.. g]] : g.Select(f => (IReadOnlyList<Folded>)[f]));

    private static string PortalOf(Diagnostic diagnostic) => string.Join('/', diagnostic.Position.File.Split('/').Skip(1).Take(1));

    private static void WriteAll(IReadOnlyList<Folded> bundle, ConsoleText console)
    {
        if (bundle.Count == 1)
        {
            WriteOne(bundle[0], console);
            return;
        }
        WriteOne(bundle[0] with { First = bundle[0].First with { Owner = null } }, console);
        console.Out.WriteLine($"    {console.Say(CheckTexts.MoreTasks, bundle.Count - 1)}");
        var owners = bundle.Select(f => f.First.Owner?.In(console.Language)).OfType<string>().CountBy(o => o).Select(o => $"{o.Key} ({o.Value})");
        if (string.Join(", ", owners) is { Length: > 0 } list) console.Out.WriteLine($"    {CheckTexts.Owner.In(console.Language)}: {list}");
    }

    private static void WriteOne(Folded one, ConsoleText console)
    {
        var (diagnostic, language) = (one.First, console.Language);
        console.Coloured(Colour(diagnostic.Severity), $"{diagnostic.Position}: {DiagnosticText.Weight(diagnostic.Severity).In(language)} {diagnostic.Code}", $": {diagnostic.Message(language)}");
        if (one.Lines.Count > 0) console.Out.WriteLine($"    {console.Say(CheckTexts.AlsoAt, string.Join(", ", one.Lines))}");
        console.Out.WriteLine($"    {Texts.Remedy.In(language)}: {diagnostic.Remedy(language)}");
        if (diagnostic.IsOld) console.Out.WriteLine($"    {CheckTexts.Old.In(language)}");
        if (diagnostic.Owner is { } owner) console.Out.WriteLine($"    {CheckTexts.Owner.In(language)}: {owner.In(language)}");
    }

    /// <summary>How many of each weight, and whether the change is fit for approval.</summary>
    public static IEnumerable<string> Summary(CheckResult result, ConsoleText console)
    {
        int Count(Severity severity) => result.Reported.Count(d => d.Severity == severity);
        if (result.Tenants.Count > 0) yield return console.Say(CheckTexts.Checked, result.Tenants.Count, Count(Severity.Error), Count(Severity.Warning), Count(Severity.Task));
        else if (result.Diagnostics.Count == 0) yield return console.Say(CheckTexts.NothingTouched);
        if (result.Diagnostics.Count(d => d.Waived is not null) is > 0 and var waived) yield return console.Say(CheckTexts.WaivedCount, waived);
        if (result.Reported.Count(d => d.IsOld) is > 0 and var old) yield return console.Say(CheckTexts.OldHere, old);
        if (result.OldElsewhere > 0) yield return console.Say(CheckTexts.OldCount, result.OldElsewhere);
        if (result.WaitingWaivers > 0) yield return console.Say(CheckTexts.WaitingWaivers, result.WaitingWaivers);
        if (result.ExitCode == ExitCode.Refused) yield return console.Say(CheckTexts.Refused);
    }

    private static int Colour(Severity severity) => severity switch
    {
        Severity.Error => 31,
        Severity.Warning => 33,
        _ => 36,
    };
}

/// <summary>One fault, and the other lines of its file where the same stands again.</summary>
internal sealed record Folded(Diagnostic First, IReadOnlyList<int> Lines)
{
    public static IReadOnlyList<Folded> Of(IReadOnlyList<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .GroupBy(d => (d.Code.Id, d.Position.File, d.Severity, d.IsOld, d.Citation, string.Join('\u001f', d.Arguments)))
            .Select(g => new Folded(g.First(), [.. g.Skip(1).Select(d => d.Position.Line).Distinct().Where(line => line != g.First().Position.Line)])),
    ];
}
