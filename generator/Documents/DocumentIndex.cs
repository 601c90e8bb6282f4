using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Regulations;
using Portal.Model.Text;

namespace Portal.Generator.Documents;

/// <summary>The documents that readers of a portal may see, by their numbers, and after them those of the portals it extends. Safe to use from many threads.</summary>
internal sealed class DocumentIndex
{
    private readonly Site _site;
    private readonly ILookup<int, Document> _byNumber;
    private readonly Lazy<Relations> _relations;
    private readonly Lazy<Dictionary<string, Law>> _laws;

    public DocumentIndex(Site site)
    {
        _site = site;
        _byNumber = site.Visible.Select(Document.Of).OfType<Document>().ToLookup(d => d.Number.Number);
        _relations = new Lazy<Relations>(() => new Relations(site));
        _laws = new Lazy<Dictionary<string, Law>>(ReadLaws);
        Scanner = new CitationScanner(Symbols);
    }

    public CitationScanner Scanner { get; }

    public Relations Relations => _relations.Value;

    /// <summary>True where neither this portal nor one it extends has a document.</summary>
    public bool IsEmpty => _byNumber.Count == 0 && _site.Parent?.Documents.IsEmpty != false;

    private DocumentSymbols Symbols => _site.Repository.Catalogue.Symbols;

    /// <summary>
    /// The document that a text names: the portal's own copy, else that of the portal above. Null where there is none, where the text
    /// gives another day or issuer than the one there is, and where two could be meant.
    /// </summary>
    /// <param name="after">What stands after the citation.</param>
    public Document? Find(DocumentCitation citation, string after)
    {
        var found = _byNumber[citation.Number].Where(d => citation.Fits(d.Number, d.Issued?.Year)).ToList();
        if (found.Count > 0)
        {
            var context = CitationContext.Read(after);
            found = [.. found.Where(d => Agrees(d, context))];
        }
        return found.Count switch { 0 => _site.Parent?.Documents.Find(citation, after), 1 => found[0], _ => null };
    }

    /// <summary>A law that the portal's regulation cites and that is no longer in force, or null.</summary>
    public Law? FindEnded(DocumentCitation citation) => citation.Key is { } key ? _laws.Value.GetValueOrDefault(key) : null;

    /// <summary>The day from which a document is no longer in force, and what took its place; null where it still is.</summary>
    public DocumentEnd? EndOf(Document document)
    {
        if (document.Item.Tenant.Id != _site.Tenant.Id) return _site.Parent?.Documents.EndOf(document);
        var today = VietnamTime.DayOf(_site.AsOf);
        var successor = Relations.To(document.Item).Where(r => r.Kind.EndsTarget).Select(r => Document.Of(r.From))
            .Where(d => d?.Effective <= today).MinBy(d => d!.Effective);
        if (document.Expires <= today) return new DocumentEnd(document.Expires.Value, successor);
        return successor is null ? null : new DocumentEnd(successor.Effective!.Value, successor);
    }

    private bool Agrees(Document document, CitationContext context)
    {
        if (context.Dated is { } day && document.Issued is { } issued && day != issued) return false;
        return context.Issuer is null || document.Issuer.Length == 0
            || IssuerName.Compare(new IssuerName(context.Issuer, Symbols), new IssuerName(document.Issuer, Symbols)) != IssuerMatch.Other;
    }

    private Dictionary<string, Law> ReadLaws()
    {
        var (laws, today) = (new Dictionary<string, Law>(), VietnamTime.DayOf(_site.AsOf));
        foreach (var law in _site.Tenant.Regulation.Laws.Where(l => l.HasEnded(today)))
            foreach (var found in Scanner.Find(law.Title).Take(1))
                if (found.Citation.Key is { } key) laws.TryAdd(key, law);
        return laws;
    }
}

/// <summary>That a document is no longer in force.</summary>
/// <param name="Successor">The document that ended it, or null.</param>
internal sealed record DocumentEnd(DateOnly Day, Document? Successor);
