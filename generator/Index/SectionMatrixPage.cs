using Portal.Model.Regulations;
using Portal.Model.Tenants;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>Every section with its owner, kind, frequency, basis, access and deadline: the list of contents that a portal keeps (Nghệ An, Điều 7.1.a).</summary>
internal static class SectionMatrixPage
{
    private static readonly string[] Columns = ["section", "section_owner", "section_kind", "section_frequency", "section_basis", "section_access", "deadline"];

    public static IEnumerable<Output> Make(SitePages pages)
    {
        yield return new PageOutput(Addresses.File(pages.View.MatrixUrl), () =>
        {
            var (title, intro) = (pages.Word("section_matrix"), pages.Word("section_matrix_intro"));
            var table = Cells.Table(pages, title, Columns, pages.Tenant.Sections.All.Select(s => Row(pages, s)));
            var view = new TablesView(LegalPage.TrailUnder(pages, title), title, intro, [], table is null ? [] : [table]);
            return pages.Page(pages.Facts(title, intro, pages.View.MatrixUrl), "tables", view);
        });
    }

    private static IReadOnlyList<Html> Row(SitePages pages, Section section)
    {
        var title = section.Title.In(pages.Language);
        var owner = section.Owner is null ? null : pages.Tenant.FindUnit(section.Owner)?.Name.In(pages.Language);
        return
        [
            SiteViews.HasPage(pages.Site, section, pages.Language) ? Cells.Link(pages.Url(section), title) : Cells.Text(title),
            .. Cells.Row(
                owner, pages.Word(section.IsStatic ? "kind_static" : "kind_dynamic"), Frequency(pages, section), section.Basis,
                section.Access?.In(pages.Language), DeadlineText.Of(pages, Deadlines(pages, section))),
        ];
    }

    /// <summary>The regulation's own; where it has none, those of the list that asks for the section.</summary>
    private static IEnumerable<Deadline> Deadlines(SitePages pages, Section section)
    {
        var asked = pages.Site.RequiredSections.Where(a => a.Section.IsMetBy(section)).ToList();
        var own = asked.Where(a => a.List is null).SelectMany(a => a.Deadlines).Distinct().ToList();
        return own.Count > 0 ? own : asked.SelectMany(a => a.Deadlines).Distinct();
    }

    private static string? Frequency(SitePages pages, Section section) =>
        section.Frequency?.In(pages.Language) ?? (section.Cadence is { } cadence ? pages.Word("cadence_" + cadence) : null);
}
