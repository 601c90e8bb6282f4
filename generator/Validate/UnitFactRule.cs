using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;

namespace Portal.Generator.Validate;

/// <summary>Every unit of the portal's own, however deep it stands, states what the regulation asks of units.</summary>
internal sealed class UnitFactRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        foreach (var fact in regulation.UnitFacts.Where(f => f.Levels.BindLevel(site.Tenant.Level)))
            foreach (var unit in site.Tenant.Registries.Units)
            {
                if (!States(unit, fact.Fact))
                    diagnostics.Add(Missing(unit, fact.Fact).Citing(regulation, fact, fact.IsEncouraged));
                else if (fact.Fact == UnitFact.InformationTeam && unit.InformationTeam!.Head.Vi != unit.Head?.Vi)
                    diagnostics.Add(RequirementCodes.WrongTeamHead.At(unit.Position, unit.Id, unit.InformationTeam.Head.Vi, unit.Head?.Vi ?? "").Citing(regulation, fact, fact.IsEncouraged));
            }
    }

    /// <summary>Contacts are an entry of a list: the name of the fact alone would lead to a key that there is not.</summary>
    private static Diagnostic Missing(Unit unit, string fact)
    {
        var kind = fact switch { UnitFact.CitizenDesk => UnitContact.CitizenDesk, UnitFact.LeaderContact => UnitContact.Leader, _ => null };
        return kind is null
            ? RequirementCodes.MissingUnitFact.At(unit.Position, unit.Id, fact, $"'{fact}'", $"'{fact}'")
            : RequirementCodes.MissingUnitFact.At(
                unit.Position, unit.Id, fact, $"một dòng trong 'contacts' có 'kind: {kind}', 'name', 'address' và 'phone'", $"an entry of 'contacts' with 'kind: {kind}', 'name', 'address' and 'phone'");
    }

    private static bool States(Unit unit, string fact) => fact switch
    {
        UnitFact.Functions => unit.Functions is not null,
        UnitFact.Structure => unit.Structure is not null,
        UnitFact.Activities => unit.Activities is not null,
        UnitFact.CitizenDesk => IsReached(unit, UnitContact.CitizenDesk),
        UnitFact.LeaderContact => IsReached(unit, UnitContact.Leader),
        UnitFact.InformationOfficer => unit.InformationOfficer is not null,
        UnitFact.InformationTeam => unit.InformationTeam is not null,
        _ => false,
    };

    private static bool IsReached(Unit unit, string kind) => unit.Contacts.Any(c => c.Kind == kind && c is { Address: not null, Phone: not null });
}
