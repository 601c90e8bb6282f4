using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A board stands on a decision, and what it names exists: units, sections, its own members.</summary>
internal sealed class BoardFileRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        if (site.Tenant.Board is not { } board) return;
        if (board.Decision is null) diagnostics.Add(BoardCodes.NoDecision, board.Position);
        foreach (var (unit, place) in Units(board))
            if (unit is not null && site.Tenant.FindUnit(unit) is null) UnknownUnits.Report(site, unit, place, diagnostics);
        foreach (var member in board.Members)
            foreach (var folder in member.Sections.Where(f => site.Tenant.Sections.Find(f) is null)) UnknownFolders.Report(site, "sections", folder, member.Place, diagnostics);
        foreach (var standIn in board.Delegates) RequireMember(board, standIn, diagnostics);
    }

    private static IEnumerable<(string? Unit, Position Place)> Units(Board board)
    {
        IEnumerable<BoardPost?> posts = [board.OwnerHead, board.ManagerHead, .. board.TechnicalAdmins, .. board.ContentAdmins, .. board.Publishers];
        return [(board.Standing, board.Position), .. board.Members.Select(m => (m.Unit, m.Place)), .. posts.OfType<BoardPost>().Select(p => (p.Unit, p.Place))];
    }

    private static void RequireMember(Board board, StandIn standIn, DiagnosticBag diagnostics)
    {
        if (board.Members.Any(m => m.Id == standIn.Member)) return;
        var near = Suggestion.Nearest(standIn.Member, board.Members.Select(m => m.Id));
        diagnostics.Add(BoardCodes.UnknownMember, standIn.Place, standIn.Member, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
