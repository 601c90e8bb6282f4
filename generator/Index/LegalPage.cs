using Portal.Model.Calendar;
using Portal.Model.Regulations;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>The page about the portal: the decision it stands on, the bodies behind it, the laws, what must be online and by when.</summary>
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

    private static LegalView View(SitePages pages, string title)
    {
        var regulation = pages.Tenant.Regulation;
        return new LegalView(
            pages.Trail(title), title, regulation.IsStated ? [.. DecisionFacts(pages, regulation.Decision)] : [], pages.View.Bodies,
            Laws(pages, regulation), Sections(pages, regulation), [.. regulation.Standards.Select(s => With(s.Title, s.Source))],
            pages.Tenant.Attribution, MetadataNote(pages, regulation));
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

    private static TableView? Laws(SitePages pages, Regulation regulation) => regulation.Laws.Count == 0 ? null : new TableView(
        pages.Word("laws"),
        [new(pages.Word("law"), false), new(pages.Word("cited_at"), false), new(pages.Word("law_status"), false)],
        [.. regulation.Laws.Select(law => Row(law.Title, law.CitedAt ?? "", Status(pages, law)))]);

    private static TableView? Sections(SitePages pages, Regulation regulation)
    {
        var bound = regulation.Sections.Where(s => s.Levels.Count == 0 || s.Levels.Contains(pages.Tenant.Level)).ToList();
        return bound.Count == 0 ? null : new TableView(
            pages.Word("required_sections"),
            [new(pages.Word("section"), false), new(pages.Word("deadline"), false), new(pages.Word("provision"), false)],
            [.. bound.Select(s => Row(s.Title.In(pages.Language), Deadlines(pages, s), s.Source ?? ""))]);
    }

    private static string Deadlines(SitePages pages, RequiredSection section) =>
        section.Deadlines.Count == 0 ? pages.Word("deadline_none-stated") : string.Join("; ", section.Deadlines.Select(d => Deadline(pages, d)));

    private static string Deadline(SitePages pages, Deadline deadline)
    {
        var kind = pages.Word("deadline_" + deadline.Kind);
        var amount = deadline.Value is { } value ? $" {value} {pages.Word("unit_" + (deadline.Unit ?? (deadline.Kind == "minimum-per-week" ? "items" : "days")))}" : "";
        var trigger = deadline.Trigger is { } name ? $" {pages.Word("since_" + deadline.Kind)} {pages.Word("event_" + name)}" : "";
        var actor = deadline.Actor is { } who ? $" ({pages.Word("actor_" + who)})" : "";
        return kind + amount + trigger + actor;
    }

    private static string Status(SitePages pages, Law law)
    {
        var status = pages.Word("law_" + law.Status);
        if (law.Until is { } until) status += $" ({VietnamTime.Date(until)})";
        return law.Note is { } note ? $"{status}. {note.In(pages.Language)}" : status;
    }

    private static string MetadataNote(SitePages pages, Regulation regulation) =>
        regulation.Metadata is { IsNamed: true, Source: var source } ? With(pages.Word("metadata_named"), source) : pages.Word("metadata_house");

    private static FactView Fact(SitePages pages, string word, string value) => new(pages.Word(word), new Html(HtmlText.Escape(value)));

    private static string With(string text, string? source) => source is null ? text : $"{text} ({source})";

    private static IReadOnlyList<Html> Row(params string[] cells) => [.. cells.Select(c => new Html(HtmlText.Escape(c)))];
}
