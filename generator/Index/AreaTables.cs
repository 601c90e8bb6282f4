using Portal.Model.Regulations;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>What a regulation states beside sections and checks, in a table for each area.</summary>
internal static class AreaTables
{
    public static IEnumerable<TableView> Make(SitePages pages)
    {
        var rules = pages.Tenant.Regulation.Rules.Where(r => r.Binds(pages.Tenant.Level)).ToLookup(r => r.Area);
        return AreaRule.Areas
            .Select(area => Cells.Table(pages, pages.Word("area_" + area), ["rule", "rule_content", "provision"], rules[area].Select(r => Cells.Row(r.Title.In(pages.Language), Content(pages, r), r.Source))))
            .OfType<TableView>();
    }

    private static string Content(SitePages pages, AreaRule rule)
    {
        List<string?> parts =
        [
            rule.Strength == "mandatory" ? null : pages.Word("strength_" + rule.Strength),
            rule.Deadline is { } deadline ? DeadlineText.Of(pages, deadline) : null,
            rule.Values.Count > 0 ? string.Join(", ", rule.Values.Select(v => Value(pages, v))) : null,
            rule.Fields.Count > 0 ? string.Join("; ", rule.Fields.Select(f => f.Title.In(pages.Language))) : null,
            rule.Provision.Text is { } text ? $"“{text}”" : null,
            rule.Note?.In(pages.Language),
        ];
        return string.Join(". ", parts.OfType<string>());
    }

    private static string Value(SitePages pages, string value) => value is "true" or "false" ? pages.Word("value_" + value) : value;
}
