using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Regulations;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>The page about the portal: the decision it stands on, the bodies behind it, the laws, what must be online and by when, and all other rules.</summary>
internal static class LegalPage
{
    public static IEnumerable<Output> Make(SitePages pages)
    {
        yield return new PageOutput(Addresses.File(pages.View.LegalUrl), () =>
        {
            var title = pages.Word("legal");
            return pages.Page(pages.Facts(title, pages.Word("legal_intro"), pages.View.LegalUrl), "legal", View(pages, title));
        });
    }

    /// <summary>Where a page about the portal stands: under this one.</summary>
    public static TrailView TrailUnder(SitePages pages, string here)
    {
        var trail = pages.Trail(here);
        return trail with { Trail = [.. trail.Trail, new Link(pages.Word("legal"), pages.View.LegalUrl)] };
    }

    private static LegalView View(SitePages pages, string title)
    {
        var regulation = pages.Tenant.Regulation;
        return new LegalView(
            pages.Trail(title), title, regulation.IsStated ? [.. DecisionFacts(pages, regulation.Decision)] : [], pages.View.Bodies,
            Laws(pages, regulation), Sections(pages), [.. regulation.Standards.Select(s => Cells.With(s.Title, s.Source))],
            pages.Tenant.Attribution, MetadataNote(pages, regulation))
        {
            Profiles = Profiles(pages),
            Rules = [.. AreaTables.Make(pages)],
        };
    }

    private static IEnumerable<FactView> DecisionFacts(SitePages pages, Decision decision)
    {
        yield return Fact(pages, "decision_number", decision.Number);
        yield return Fact(pages, "decision_title", decision.Title);
        yield return Fact(pages, "decision_issuer", decision.Issuer);
        if (decision.Issued is { } issued) yield return Fact(pages, "decision_issued", VietnamTime.Date(issued));
        if (decision.Effective is { } effective)
            yield return Fact(pages, "decision_effective", VietnamTime.Date(effective) + (decision.IsEffectiveComputed ? $" ({pages.Word("computed")})" : ""));
        if (decision.Replaces is { } replaced)
            yield return Fact(pages, "decision_replaces", replaced.Date is { } date ? $"{replaced.Number} ({VietnamTime.Date(date)})" : replaced.Number);
    }

    private static TableView? Laws(SitePages pages, Regulation regulation) => Cells.Table(
        pages, pages.Word("laws"), ["law", "cited_at", "law_status"], regulation.Laws.Select(law => Cells.Row(law.Title, law.CitedAt, Status(pages, law))));

    private static TableView? Profiles(SitePages pages) => Cells.Table(
        pages, pages.Word("profiles"), ["profile", "cited_at", "law_status"],
        TakenList.Of(pages.Site).Select(p => Cells.Row(p.Profile.Title, p.Rule.Source, Status(pages, p.Profile.Law))));

    /// <summary>The sections of the regulation itself, then those of the laws that it takes over. One that several ask for stands once, with all their provisions.</summary>
    private static TableView? Sections(SitePages pages)
    {
        var rows = pages.Site.RequiredSections.GroupBy(a => a.Section.Key).Select(asked => Section(pages, [.. asked]));
        return Cells.Table(pages, pages.Word("required_sections"), ["section", "deadline", "provision"], rows);
    }

    private static IReadOnlyList<Html> Section(SitePages pages, IReadOnlyList<AskedSection> asked) => Cells.Row(
        asked[0].Section.Title.In(pages.Language),
        DeadlineText.Of(pages, asked.Select(a => a.Deadlines).FirstOrDefault(d => d.Count > 0, [])),
        string.Join("; ", asked.Select(a => a.Source).OfType<string>().Distinct()));

    private static string Status(SitePages pages, Law law)
    {
        var status = pages.Word("law_" + law.Status);
        if (law.Until is { } until) status += $" ({VietnamTime.Date(until)})";
        return law.Note is { } note ? $"{status}. {note.In(pages.Language)}" : status;
    }

    private static string MetadataNote(SitePages pages, Regulation regulation) =>
        regulation.Metadata is { IsNamed: true, Source: var source } ? Cells.With(pages.Word("metadata_named"), source) : pages.Word("metadata_house");

    private static FactView Fact(SitePages pages, string word, string value) => new(pages.Word(word), Cells.Text(value));
}
