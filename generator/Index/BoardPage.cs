using Portal.Model.Calendar;
using Portal.Model.Tenants;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>The editorial board: what set it up, its standing agency, who does what, and the steps before something is published.</summary>
internal static class BoardPage
{
    public static IEnumerable<Output> Make(SitePages pages)
    {
        if (pages.Tenant.Board is not { } board || pages.View.BoardUrl is not { } url) yield break;
        yield return new PageOutput(Addresses.File(url), () =>
        {
            var (title, intro) = (pages.Word("board"), pages.Word("board_intro"));
            var view = new TablesView(LegalPage.TrailUnder(pages, title), title, intro, [.. Facts(pages, board)], [.. Tables(pages, board).OfType<TableView>()]);
            return pages.Page(pages.Facts(title, intro, url), "tables", view);
        });
    }

    private static IEnumerable<FactView> Facts(SitePages pages, Board board)
    {
        List<(string Word, string? Value)> facts =
        [
            ("board_decision", Paper(pages, board.Decision)),
            ("board_authority", board.Decision?.Authority),
            ("board_standing", UnitName(pages, board.Standing)),
            ("board_concurrent", board.IsConcurrent ? pages.Word("board_part_time") : null),
            ("board_owner_head", Post(pages, board.OwnerHead)),
            ("board_manager_head", Post(pages, board.ManagerHead)),
            ("board_working_rules", Paper(pages, board.WorkingRules)),
        ];
        if (board.InternalRegulations.Count > 0)
            facts.Add(("board_internal_regulation", string.Join("; ", board.InternalRegulations.Select(regulation => Paper(pages, regulation)))));
        return facts.Where(f => f.Value is not null).Select(f => new FactView(pages.Word(f.Word), Cells.Text(f.Value)));
    }

    private static IEnumerable<TableView?> Tables(SitePages pages, Board board)
    {
        yield return Cells.Table(
            pages, pages.Word("board_members"), ["board_role", "board_position", "unit_column", "board_duties", "board_powers", "board_sections"],
            board.Members.OrderBy(m => BoardRoles.All.ToList().IndexOf(m.Role)).Select(m => Member(pages, m)));
        yield return Cells.Table(pages, pages.Word("board_posts"), ["board_role", "board_position", "unit_column"], Posts(pages, board));
        yield return Cells.Table(
            pages, pages.Word("board_delegates"), ["board_position", "board_period", "provision"],
            board.Delegates.Select(d => Cells.Row(board.Members.FirstOrDefault(m => m.Id == d.Member)?.Position.In(pages.Language) ?? d.Member, Period(d), d.Basis)));
        yield return Cells.Table(
            pages, pages.Word("board_workflow"), ["board_step", "board_role"],
            board.Workflow.Select((step, i) => Cells.Row($"{i + 1}. {step.Title.In(pages.Language)}", pages.Word("role_" + step.Role))));
    }

    private static IReadOnlyList<Html> Member(SitePages pages, BoardMember member) => Cells.Row(
        pages.Word("role_" + member.Role), member.Position.In(pages.Language), UnitName(pages, member.Unit), member.Duties?.In(pages.Language), member.Powers?.In(pages.Language),
        string.Join("; ", member.Sections.Select(folder => pages.Tenant.Sections.Find(folder)?.Title.In(pages.Language)).OfType<string>()));

    private static IEnumerable<IReadOnlyList<Html>> Posts(SitePages pages, Board board)
    {
        var posts = board.TechnicalAdmins.Select(p => ("role_technical_admin", p))
            .Concat(board.ContentAdmins.Select(p => ("role_content_admin", p)))
            .Concat(board.Publishers.Select(p => ("role_publisher", p)));
        return posts.Select(p => Cells.Row(pages.Word(p.Item1), p.p.Position.In(pages.Language), UnitName(pages, p.p.Unit)));
    }

    private static string? Paper(SitePages pages, BoardPaper? paper)
    {
        if (paper is null) return null;
        var dated = paper.Date is { } date ? Cells.With(paper.Number ?? "", VietnamTime.Date(date)).Trim() : paper.Number ?? "";
        return paper.Title is { } title ? dated.Length > 0 ? $"{title.In(pages.Language)}: {dated}" : title.In(pages.Language) : dated;
    }

    private static string? Post(SitePages pages, BoardPost? post) =>
        post is null ? null : Cells.With(post.Position.In(pages.Language), UnitName(pages, post.Unit));

    private static string? UnitName(SitePages pages, string? unit) => unit is null ? null : pages.Tenant.FindUnit(unit)?.Name.In(pages.Language) ?? unit;

    private static string Period(StandIn standIn) => (standIn.From, standIn.Until) switch
    {
        ({ } from, { } until) => $"{VietnamTime.Date(from)} – {VietnamTime.Date(until)}",
        ({ } from, null) => $"{VietnamTime.Date(from)} –",
        (null, { } until) => $"– {VietnamTime.Date(until)}",
        _ => "",
    };
}
