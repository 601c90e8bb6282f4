using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>
/// Each item has what its mandatory metadata is made from. Title, date, description, publisher and identifier follow from fields that
/// are required anyway; only who created it can still be missing. The circular is cited only where the regulation names it.
/// </summary>
internal sealed class MetadataRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var regulation = site.Tenant.Regulation;
        if (regulation.Metadata is not { } rule || !site.Repository.Profiles.Metadata.TryGetValue(rule.Profile, out var profile)) return;
        if (profile.Elements.FirstOrDefault(e => e is { Name: "creator", Obligation: "mandatory" }) is not { } creator) return;

        foreach (var item in site.Items.Where(i => ItemPages.Creator(i, Languages.Vietnamese).Length == 0 && !IsReported(i)))
            diagnostics.Add(RegulationCodes.MissingMetadata.At(item.Places.Start, creator.Name, creator.MadeFrom.Vi) with
            {
                Citation = rule.IsNamed ? $"{regulation.Cite(rule.Source)}; {profile.Title}" : null,
            });
    }

    /// <summary>True where what the creator is made from has a message of its own: misspelt, of a wrong form, or a required field that is missing.</summary>
    private static bool IsReported(Item item) =>
        item.Places.Has(CoreKeys.Author) || item.Type.Fields.Any(f => f.DublinCore == "creator" && (f.Required || item.Places.Has(f.Key)));
}
