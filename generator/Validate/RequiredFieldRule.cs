using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Regulations;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>What the type requires, and the regulation's own required fields: it may ask for more than a type does, never for less.</summary>
internal sealed class RequiredFieldRule : IRule
{
    // No item is without them: that one is missing is reported whatever a regulation says.
    private static readonly string[] Always = [CoreKeys.Id, CoreKeys.Type, CoreKeys.Title, CoreKeys.Summary, CoreKeys.Unit];

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var asked = site.Tenant.Regulation.RequiredFields.Where(r => r.Levels.BindLevel(site.Tenant.Level)).ToList();
        foreach (var item in site.Items) CheckItem(site.Tenant.Regulation, asked.FindAll(r => Binds(r, item)), item, diagnostics);
    }

    private static void CheckItem(Regulation regulation, List<RequiredField> asked, Item item, DiagnosticBag diagnostics)
    {
        // One given wrongly has its own diagnostic already.
        var missing = item.Type.Fields.Where(f => f.IsRequiredBy(item.Fields) && !item.Places.Has(f.Key)).ToList();
        foreach (var field in missing)
        {
            var found = FieldCodes.Missing.At(item.Places.Start, field.Key, field.Label.Vi, field.Label.In(Languages.English));
            diagnostics.Add(asked.Find(r => r.Field == field.Key && !r.IsEncouraged) is { } rule ? found.Citing(regulation, rule) : found);
        }
        foreach (var rule in asked.Where(r => missing.TrueForAll(f => f.Key != r.Field))) CheckRule(regulation, rule, item, diagnostics);
    }

    private static void CheckRule(Regulation regulation, RequiredField rule, Item item, DiagnosticBag diagnostics)
    {
        var (demands, demandsInEnglish) = rule.IsEncouraged ? ("khuyến khích", "encourages") : ("bắt buộc", "requires");
        if (!Has(item, rule.Field))
        {
            if (item.Places.Has(rule.Field) || Always.Contains(rule.Field)) return;
            diagnostics.Add(RegulationCodes.MissingField.At(
                item.Places.Start, rule.Field, demands + When(rule, "khi", "có", "là", "hoặc"), demandsInEnglish + When(rule, "where", "there is", "is", "or"))
                .Citing(regulation, rule, rule.IsEncouraged));
            return;
        }
        foreach (var value in rule.Includes.Except(Values(item, rule.Field)))
            diagnostics.Add(RequirementCodes.MissingValue.At(item.Places.At(rule.Field), rule.Field, value, demands, demandsInEnglish).Citing(regulation, rule, rule.IsEncouraged));
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
