using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Generator.Documents;
using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate.Pages;

/// <summary>
/// The documents that a text names hold, and those of the portal's own body are there. Both are tasks: time ends a document,
/// and a portal that begins cannot have everything that it speaks of.
/// </summary>
internal sealed class CitedDocumentCheck : IPageCheck
{
    // More in one line is no text, and looking each one up in it would take long.
    private const int MostInLine = 1_000;

    // A text that says so itself knows that the document has ended.
    private static readonly string[] SaysSo = ["het hieu luc", "thay the", "bai bo", "sua doi", "no longer in force", "repeal", "replace", "amend"];

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        if (!page.Site.IsVisible(page.Item)) return;
        foreach (var prose in page.Proses)
            foreach (var literal in prose.Tree.Descendants<LiteralInline>().Where(l => CitationScanner.MayCite(l.Content.AsSpan())))
                CheckText(page, literal.Content, prose.Place.At(literal.Line, literal.Column), diagnostics);
    }

    private static void CheckText(CheckedPage page, Markdig.Helpers.StringSlice content, Position position, DiagnosticBag diagnostics)
    {
        var (documents, text) = (page.Site.Documents, content.ToString());
        var after = content.Text.AsSpan(content.End + 1);
        var rest = after[..Math.Min(after.Length, CitationContext.Length)].ToString();
        var saysSo = new Lazy<bool>(() => SaysSo.Any(DocumentSymbols.FoldWords(text).Contains));
        foreach (var found in documents.Scanner.Find(text).Take(MostInLine))
        {
            var (cited, tail) = (text[found.Start..found.End], CitationContext.After(text, found.End, rest));
            var place = position with { Column = position.Column + found.Start };
            if (documents.Find(found.Citation, tail) is { } document) CheckEnd(page, new Cited(cited, text, saysSo, place), document, diagnostics);
            else if (documents.FindEnded(found.Citation) is { } law) ReportEnd(page, new Cited(cited, text, saysSo, place), new Ended(law.Until, law.Note), diagnostics);
            else if (found.Citation.Key is not null && IsOwn(page.Site, tail)) diagnostics.Add(DocumentCodes.CitedMissing, place, cited);
        }
    }

    private static void CheckEnd(CheckedPage page, Cited cited, Document document, DiagnosticBag diagnostics)
    {
        if (document.Item == page.Item || page.Site.Documents.EndOf(document) is not { } end) return;
        var successor = end.Successor?.Number.AsWritten;
        if (successor is not null && (page.Item == end.Successor!.Item || cited.Text.Contains(successor, StringComparison.OrdinalIgnoreCase))) return;
        ReportEnd(page, cited, new Ended(end.Day, successor is null ? null : new LocalText($"Văn bản thay thế: {successor}", $"Replaced by {successor}")), diagnostics);
    }

    private static void ReportEnd(CheckedPage page, Cited cited, Ended ended, DiagnosticBag diagnostics)
    {
        if (IsHistory(page, ended.Day) || cited.SaysSo.Value) return;
        diagnostics.Add(
            DocumentCodes.CitedEnded, cited.Place, cited.Words, ended.Day is { } day ? VietnamTime.Date(day) : "?",
            ended.Note is null ? "" : $" {ended.Note.Vi.TrimEnd('.')}.", ended.Note is null ? "" : $" {ended.Note.In(Languages.English).TrimEnd('.')}.");
    }

    /// <summary>What was written while the document held is not wrong: news of its day, and documents, which cite what they cite.</summary>
    private static bool IsHistory(CheckedPage page, DateOnly? end) =>
        page.Item.Type.Has(Traits.Document)
        || (!page.Item.Section.IsStatic && !page.Item.Type.Has(Traits.Procedure) && VietnamTime.DayOf(page.Site.Timeline.PublishedAt(page.Item)) < end);

    /// <summary>True where the text says that the portal's owner issued it, under the name it has or had.</summary>
    private static bool IsOwn(Site site, string tail)
    {
        if (CitationContext.Read(tail).Issuer is not { } issuer || site.Tenant.Bodies.Owner is not { } owner) return false;
        var symbols = site.Repository.Catalogue.Symbols;
        var said = new IssuerName(issuer, symbols);
        return owner.FormerNames.Select(f => f.Name).Append(owner.Name).Any(name => IssuerName.Compare(said, new IssuerName(name.Vi, symbols)) == IssuerMatch.Same);
    }

    /// <param name="Text">The line that it stands in.</param>
    /// <param name="SaysSo">The line knows that a document has ended.</param>
    private sealed record Cited(string Words, string Text, Lazy<bool> SaysSo, Position Place);

    private sealed record Ended(DateOnly? Day, LocalText? Note);
}
