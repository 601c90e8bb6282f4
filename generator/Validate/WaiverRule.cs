using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A waiver was approved by somebody who answers for the portal, and ends.</summary>
internal sealed class WaiverRule : IRule
{
    private const int LongestTerm = 366;

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var waiver in site.Tenant.Waivers)
        {
            if (site.Tenant.Board is { } board) CheckApprover(waiver, board, diagnostics);
            if (waiver is not { Approved: { } approved, Expires: { } expires }) continue;
            if (expires <= approved || expires.DayNumber - approved.DayNumber > LongestTerm)
                diagnostics.Add(PolicyCodes.WaiverTerm, waiver.Places.Expires, VietnamTime.Date(approved), VietnamTime.Date(expires));
            else if (expires < VietnamTime.DayOf(site.AsOf))
                diagnostics.Add(PolicyCodes.WaiverExpired, waiver.Places.Expires, waiver.Code, waiver.File, VietnamTime.Date(expires));
        }
    }

    private static void CheckApprover(Waiver waiver, Board board, DiagnosticBag diagnostics)
    {
        var entitled = board.Members.Where(m => m.Role is BoardRoles.Head or BoardRoles.Deputy).Select(m => m.Id).ToList();
        if (entitled.Contains(waiver.Approver)) return;
        var near = Suggestion.Nearest(waiver.Approver, entitled);
        diagnostics.Add(PolicyCodes.WaiverApprover, waiver.Places.Approver, waiver.Approver, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
