using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Regulations;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>The regulation's own required fields: it may ask for more than a type does, never for less.</summary>
internal sealed class RequiredFieldRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var rule in site.Tenant.Regulation.RequiredFields.Where(r => r.Levels.BindLevel(site.Tenant.Level)))
            foreach (var item in site.Items.Where(i => Binds(rule, i))) CheckItem(site.Tenant.Regulation, rule, item, diagnostics);
    }

    private static void CheckItem(Regulation regulation, RequiredField rule, Item item, DiagnosticBag diagnostics)
    {
        if (!Has(item, rule.Field))
        {
            // One given wrongly has its own diagnostic already.
            if (!item.Places.Has(rule.Field)) diagnostics.Add(RegulationCodes.MissingField.At(item.Places.Start, rule.Field, When(rule, "khi", "có", "là", "hoặc"), When(rule, "where", "there is", "is", "or")).Citing(regulation, rule, rule.IsEncouraged));
            return;
        }
        foreach (var value in rule.Includes.Except(Values(item, rule.Field)))
            diagnostics.Add(RequirementCodes.MissingValue.At(item.Places.At(rule.Field), rule.Field, value).Citing(regulation, rule, rule.IsEncouraged));
    }

    /// <summary>The condition of the rule in words, with the blank before it; nothing where it has none.</summary>
    private static string When(RequiredField rule, string where, string given, string being, string or) => rule.When switch
    {
        null => "",
        { Is.Count: 0 } only => $" {where} {given} '{only.Field}'",
        var values => $" {where} '{values.Field}' {being} {string.Join($" {or} ", values.Is.Select(value => $"'{value}'"))}",
    };

    /// <summary>True where the rule is about items of that type in that section.</summary>
    public static bool Concerns(RequiredField rule, ContentType type, Section section) =>
        (rule.Type is null || rule.Type == type.Id)
        && (rule.Section is null || rule.Section == section.Key || section.Meets(rule.Section));

    private static bool Binds(RequiredField rule, Item item) =>
        Concerns(rule, item.Type, item.Section) && (rule.When is not { } when || (Has(item, when.Field) && (when.Is.Count == 0 || Values(item, when.Field).Intersect(when.Is).Any())));

    // A core key that cannot be asked for is refused already.
    private static bool Has(Item item, string field) => CoreKeys.All.Contains(field)
        ? CoreValues.Of(item, field) is not { Count: 0 }
        : item.Fields.ContainsKey(field);

    /// <summary>The single values of a field: keys of choices, other values as written out.</summary>
    private static IEnumerable<string> Values(Item item, string field) =>
        CoreValues.Of(item, field)
        ?? item.Fields.GetValueOrDefault(field)?.WithParts.Select(part => part is ChoiceValue choice ? choice.Option.Key : part.Plain(Languages.Vietnamese))
        ?? [];
}
