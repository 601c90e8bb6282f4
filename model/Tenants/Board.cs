using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Model.Tenants;

/// <summary>The editorial board of one portal, never inherited. Positions only: no person is named.</summary>
/// <param name="Decision">The decision that set it up, or null.</param>
/// <param name="Standing">The unit that is its standing agency.</param>
/// <param name="IsConcurrent">Its members work for it part-time.</param>
/// <param name="OwnerHead">The head of the owner, who directs and receives reports.</param>
/// <param name="ManagerHead">The head of the managing body.</param>
/// <param name="Workflow">The steps before something is published, in order; none can be skipped.</param>
public sealed record Board(
    BoardPaper? Decision, string? Standing, bool IsConcurrent, BoardPaper? WorkingRules, IReadOnlyList<BoardPaper> InternalRegulations,
    BoardPost? OwnerHead, BoardPost? ManagerHead, IReadOnlyList<BoardMember> Members, IReadOnlyList<StandIn> Delegates,
    IReadOnlyList<BoardPost> TechnicalAdmins, IReadOnlyList<BoardPost> ContentAdmins, IReadOnlyList<BoardPost> Publishers,
    IReadOnlyList<WorkflowStep> Workflow, Position Position);

/// <summary>A document about the board.</summary>
/// <param name="Authority">Who issued it.</param>
public sealed record BoardPaper(string? Number, DateOnly? Date, string? Authority, LocalText? Title);

/// <summary>A position in a unit.</summary>
public sealed record BoardPost(LocalText Position, string? Unit, Position Place);

/// <summary>A member.</summary>
/// <param name="Role">One of <see cref="BoardRoles.All"/>.</param>
/// <param name="Sections">Folders of the sections that the member answers for.</param>
/// <param name="IsLeader">A leader of the agency.</param>
public sealed record BoardMember(
    string Id, string Role, LocalText Position, string? Unit, LocalText? Duties, LocalText? Powers, IReadOnlyList<string> Sections,
    bool IsLeader, Position Place);

/// <summary>That a member stands in for the head for a time.</summary>
public sealed record StandIn(string Member, DateOnly? From, DateOnly? Until, string? Basis, Position Place);

/// <summary>A step that content goes through.</summary>
/// <param name="Role">The role that does it.</param>
public sealed record WorkflowStep(string Key, LocalText Title, string Role);

/// <summary>The roles in a board.</summary>
public static class BoardRoles
{
    public const string Head = "head";
    public const string Deputy = "deputy";
    public const string Secretary = "secretary";
    public const string Member = "member";

    public static IReadOnlyList<string> All { get; } = [Head, Deputy, Secretary, Member];
}
