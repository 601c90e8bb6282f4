using Portal.Model.Tenants;

namespace Portal.Model.Regulations;

/// <summary>A fact about itself that a portal must state (<c>contact.fax</c>, <c>bodies.operator</c>).</summary>
/// <param name="Fact">One of <see cref="Known"/>.</param>
public sealed record TenantFact(string Fact, IReadOnlyList<string> Levels, bool IsEncouraged, Provision Provision) : RegulationEntry(Provision)
{
    public const string Owner = "bodies.owner";
    public const string Board = "board";
    public const string BoardDuties = "board.duties";
    public const string BoardPowers = "board.powers";

    private static readonly Dictionary<string, Func<Tenant, bool>> Facts = new()
    {
        [Owner] = t => t.Bodies.Owner is not null,
        ["bodies.manager"] = t => t.Bodies.Manager is not null,
        ["bodies.operator"] = t => t.Bodies.Operator is not null,
        ["contact.address"] = t => !string.IsNullOrWhiteSpace(t.Contact.Address?.Vi),
        ["contact.phone"] = t => !string.IsNullOrWhiteSpace(t.Contact.Phone),
        ["contact.fax"] = t => !string.IsNullOrWhiteSpace(t.Contact.Fax),
        ["contact.email"] = t => !string.IsNullOrWhiteSpace(t.Contact.Email),
        ["attribution"] = t => t.Attribution.Any(a => !string.IsNullOrWhiteSpace(a)),
        ["rights"] = t => !string.IsNullOrWhiteSpace(t.Rights.Vi),
        ["statement"] = t => !string.IsNullOrWhiteSpace(t.Statement.Vi),
        ["remit"] = t => t.Remit.Count > 0,
        [Board] = t => t.Board is not null,
        // Which member has none is told member by member.
        [BoardDuties] = t => t.Board is not null,
        [BoardPowers] = t => t.Board is not null,
        ["board.standing"] = t => t.Board?.Standing is not null,
        ["board.working-rules"] = t => t.Board?.WorkingRules is not null,
        ["board.internal-regulations"] = t => t.Board?.InternalRegulations.Count > 0,
        ["board.owner-head"] = t => t.Board?.OwnerHead is not null,
        ["board.manager-head"] = t => t.Board?.ManagerHead is not null,
        ["board.technical-admin"] = t => t.Board?.TechnicalAdmins.Count > 0,
        ["board.content-admin"] = t => t.Board?.ContentAdmins.Count > 0,
        ["board.workflow"] = t => t.Board?.Workflow.Count > 0,
    };

    public static IReadOnlyCollection<string> Known => Facts.Keys;

    public bool IsStatedBy(Tenant tenant) => Facts.TryGetValue(Fact, out var isStated) && isStated(tenant);
}
