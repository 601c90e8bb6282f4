using System.Globalization;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>A portal has the board that its regulation describes: set up by whom, how many in each role, of which positions.</summary>
internal sealed class BoardSeatsRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (tenant, regulation) = (site.Tenant, site.Tenant.Regulation);
        foreach (var rule in regulation.Boards.Where(b => b.Binds(tenant.Level)))
        {
            if (tenant.Board is { } board) new BoardComparison(site, board, rule, diagnostics).Run();
            else if (regulation.TenantFacts.All(f => f.Fact != TenantFact.Board || !f.Levels.BindLevel(tenant.Level)))
                diagnostics.Add(RegulationCodes.MissingFact.At(tenant.Position, TenantFact.Board, TenantFactRule.BoardFile).Citing(regulation, rule));
        }
    }
}

/// <summary>Compares one board with one rule.</summary>
internal sealed class BoardComparison(Site site, Board board, BoardRule rule, DiagnosticBag diagnostics)
{
    public void Run()
    {
        CheckSeats(BoardRoles.Head, rule.Heads, Severity.Error);
        CheckSeats(BoardRoles.Deputy, rule.Deputies, Severity.Error);
        // Members are many and their posts change names: a wrong one is worth a look, not a refusal.
        CheckSeats(BoardRoles.Member, rule.Members, Severity.Warning);

        if (rule.EstablishedBy.Count > 0 && board.Decision is { Authority: { } authority } && !rule.EstablishedBy.Any(by => by == SeatRule.UnitHead ? IsHeadOfSome(authority) : Begins(authority, by)))
            ReportFact("authority", authority, Said(rule.EstablishedBy));
        if (rule.Standing is { } standing && board.Standing != standing && (board.Standing is null || site.Tenant.FindUnit(board.Standing)?.Name.Vi != standing))
            ReportFact("standing", board.Standing ?? "", standing);
        if (rule.Concurrent == "required" && !board.IsConcurrent) ReportFact("concurrent", "false", "true");
    }

    private void CheckSeats(string role, SeatRule? seats, Severity weight)
    {
        if (seats is null) return;
        var members = board.Members.Where(m => m.Role == role).ToList();
        if (members.Count < seats.Min || members.Count > seats.Max)
            Report(BoardCodes.WrongCount.At(board.Position, $"{members.Count}", role, Range(seats, "ít nhất", "không quá"), Range(seats, "at least", "at most")), seats);
        foreach (var member in members.Where(m => seats.Positions.Count > 0 && !seats.Positions.Any(p => Fits(m, p))))
            Report(BoardCodes.WrongPosition.At(member.Place, member.Position.Vi, member.Id, Said(seats.Positions)) with { Severity = weight }, seats);
    }

    private bool Fits(BoardMember member, string position) => position switch
    {
        SeatRule.UnitHead => member.Unit is { } unit && site.Tenant.FindUnit(unit)?.Head?.Vi is { } head && (Begins(member.Position.Vi, head) || Begins(head, member.Position.Vi)),
        SeatRule.Leader => member.IsLeader,
        _ => Begins(member.Position.Vi, position),
    };

    private bool IsHeadOfSome(string authority) =>
        site.Tenant.Lineage.SelectMany(t => t.Registries.Units).Any(u => u.Head is { } head && (Begins(authority, head.Vi) || Begins(head.Vi, authority)));

    private static string Said(IEnumerable<string> positions) => string.Join(", ", positions.Select(p => p switch
    {
        SeatRule.UnitHead => "người đứng đầu đơn vị",
        SeatRule.Leader => "lãnh đạo cơ quan (leader: true)",
        _ => p,
    }));

    private void ReportFact(string key, string value, string prescribed) =>
        diagnostics.Add(BoardCodes.WrongFact.At(board.Position, key, value, prescribed).Citing(site.Tenant.Regulation, rule));

    private void Report(Diagnostic diagnostic, SeatRule seats) =>
        diagnostics.Add(diagnostic with { Citation = site.Tenant.Regulation.Cite(seats.Source ?? rule.Source) });

    /// <summary>"Giám đốc" is met by "Giám đốc Sở Y tế": the agency is the portal's own.</summary>
    private static bool Begins(string position, string prescribed) =>
        position.StartsWith(prescribed, StringComparison.OrdinalIgnoreCase) && (position.Length == prescribed.Length || !char.IsLetterOrDigit(position[prescribed.Length]));

    private static string Range(SeatRule seats, string atLeast, string atMost) => (seats.Min, seats.Max) switch
    {
        ({ } min, { } max) when min == max => Number(min),
        ({ } min, { } max) => $"{Number(min)}–{Number(max)}",
        ({ } min, null) => $"{atLeast} {Number(min)}",
        (_, { } max) => $"{atMost} {Number(max)}",
        _ => "",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
