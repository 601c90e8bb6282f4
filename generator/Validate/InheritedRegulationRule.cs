using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;

namespace Portal.Generator.Validate;

/// <summary>A child's own regulation adds to its parent's and takes nothing away: whoever is bound stays bound, to all of it.</summary>
internal sealed class InheritedRegulationRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        if (site.Tenant.Parent is not { } parent) return;
        var place = new Position($"tenants/{site.Tenant.Id}/regulation.yaml");
        foreach (var loss in Losses(parent.Regulation.On(VietnamTime.DayOf(site.AsOf)), site.Tenant.Regulation, site.Tenant.Level))
            diagnostics.Add(TenantCodes.LoosenedRegulation, place, loss, parent.Id);
    }

    /// <summary>What the parent demands and the child does not, by the keys that say so.</summary>
    private static IEnumerable<string> Losses(Regulation parent, Regulation child, string level)
    {
        var levels = parent.Levels.Select(l => l.Key).Concat(parent.Binds.Levels).Distinct();
        foreach (var lost in levels.Where(l => parent.BindsLevel(l) && !child.BindsLevel(l))) yield return $"binds: {lost}";
        foreach (var lost in SectionsOf(parent, level).Except(SectionsOf(child, level))) yield return $"sections: {lost}";
        if (parent.EmailDomain is { } mail && !Keeps(mail, child.EmailDomain)) yield return "email-domain";
        if (parent.Formats is { } formats && !Keeps(formats, child.Formats)) yield return "formats";
        if (parent.Metadata is { } metadata && child.Metadata?.Profile != metadata.Profile) yield return "metadata";
    }

    /// <summary>The sections and parts that bind a level: <c>key</c> or <c>key/part</c>.</summary>
    private static IEnumerable<string> SectionsOf(Regulation regulation, string level) =>
        regulation.Sections.Where(s => Binds(s.Levels, level))
            .SelectMany(s => s.Parts.Where(p => Binds(p.Levels, level)).Select(p => $"{s.Key}/{p.Key}").Prepend(s.Key));

    private static bool Binds(IReadOnlyList<string> levels, string level) => levels.Count == 0 || levels.Contains(level);

    private static bool Keeps(EmailDomain parent, EmailDomain? child) =>
        child is not null && child.Suffix.EndsWith(parent.Suffix, StringComparison.Ordinal) && !parent.Traits.Except(child.Traits).Any();

    private static bool Keeps(FormatRule parent, FormatRule? child) =>
        child is not null && !child.Open.Except(parent.Open).Any() && (parent.IsEncouraged || !child.IsEncouraged);
}
