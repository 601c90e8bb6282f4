using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>What a portal must state about itself: its owner always, the rest as its regulation demands.</summary>
internal sealed class TenantFactRule : IRule
{
    public const string TenantFile = "tenant.yaml";
    public const string BoardFile = "board.yaml";
    public const string Board = "board";
    public const string BoardDuties = Board + ".duties";
    public const string BoardPowers = Board + ".powers";

    private const string Owner = "bodies.owner";

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (tenant, regulation) = (site.Tenant, site.Tenant.Regulation);
        var asked = regulation.TenantFacts.Where(f => f.Levels.BindLevel(tenant.Level)).ToList();
        foreach (var fact in asked.Where(f => !States(tenant, f.Fact))) diagnostics.Add(Missing(tenant, fact.Fact).Citing(regulation, fact, fact.IsEncouraged));
        if (!States(tenant, Owner) && asked.TrueForAll(f => f.Fact != Owner)) diagnostics.Add(Missing(tenant, Owner));
    }

    private static Diagnostic Missing(Tenant tenant, string fact) => fact.Split('.')[0] == Board
        ? RegulationCodes.MissingFact.At(tenant.Board?.Position ?? tenant.Position, fact, BoardFile)
        : RegulationCodes.MissingFact.At(tenant.Position, fact, TenantFile);

    private static bool States(Tenant tenant, string fact) => fact switch
    {
        Owner => tenant.Bodies.Owner is not null,
        "bodies.manager" => tenant.Bodies.Manager is not null,
        "bodies.operator" => tenant.Bodies.Operator is not null,
        "contact.address" => !string.IsNullOrWhiteSpace(tenant.Contact.Address?.Vi),
        "contact.phone" => !string.IsNullOrWhiteSpace(tenant.Contact.Phone),
        "contact.fax" => !string.IsNullOrWhiteSpace(tenant.Contact.Fax),
        "contact.email" => !string.IsNullOrWhiteSpace(tenant.Contact.Email),
        "attribution" => tenant.Attribution.Any(a => !string.IsNullOrWhiteSpace(a)),
        "rights" => !string.IsNullOrWhiteSpace(tenant.Rights.Vi),
        "statement" => !string.IsNullOrWhiteSpace(tenant.Statement.Vi),
        "remit" => tenant.Remit.Count > 0,
        _ => tenant.Board is { } board && States(board, fact),
    };

    private static bool States(Board board, string fact) => fact switch
    {
        // Who has none is told member by member.
        Board or BoardDuties or BoardPowers => true,
        "board.standing" => board.Standing is not null,
        "board.working-rules" => board.WorkingRules is not null,
        "board.internal-regulations" => board.InternalRegulations.Count > 0,
        "board.owner-head" => board.OwnerHead is not null,
        "board.manager-head" => board.ManagerHead is not null,
        "board.technical-admin" => board.TechnicalAdmins.Count > 0,
        "board.content-admin" => board.ContentAdmins.Count > 0,
        "board.workflow" => board.Workflow.Count > 0,
        _ => false,
    };
}
