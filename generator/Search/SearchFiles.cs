using System.Collections.Concurrent;
using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Calendar;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Search;

/// <summary>The words of a portal's items on their way into its index, and the files of the index once all pages are made.</summary>
internal sealed class SearchFiles(Site site)
{
    public const int TitleWeight = 6;
    private const int SummaryWeight = 2;
    private const int NumberWeight = 8;

    private readonly SearchCollector _collected = new(SearchAbbreviations.Of(site.Repository, site.Tenant));
    private readonly ConcurrentDictionary<string, string> _filesByHash = new(StringComparer.Ordinal);

    /// <summary>Takes in a page that was made. Which fields count, and how much, its type says.</summary>
    public void Add(SitePages pages, Item item, MarkdownPage body)
    {
        var text = item.In(pages.Language);
        var published = VietnamTime.Iso(VietnamTime.DayOf(site.Timeline.PublishedAt(item)));
        IReadOnlyList<string> badges = [.. pages.Validity.Of(item).Select(b => b.Text)];
        var page = new SearchPage(
            pages.Url(item), text.Title, text.Summary, item.Type.Label.In(pages.Language), published,
            badges, SearchFacets.Of(pages, item, published, badges))
        {
            Number = item.Role(Traits.Document, "number")?.Plain(pages.Language) ?? "",
            Recency = item.Type.Recency,
            Issued = item.Role(Traits.Document, "issued") is DateValue issued ? VietnamTime.Iso(issued.Date) : "",
        };
        // The words of a file are found with its item, in the language that the item is written in.
        var files = pages.Language == Languages.Vietnamese ? item.Files.Select(f => WordsOf(item, f)) : [];
        _collected.Add(page, string.Join(Syllables.BlockEnd, [body.BlockText, .. files]), Fields(pages.Language, item, text));
    }

    private string WordsOf(Item item, Attachment file) => _filesByHash.GetOrAdd(file.Sha256, _ =>
        string.Join(Syllables.BlockEnd, new CheckedFile(site, item, file).Text.Parts.Select(p => p.Text)));

    /// <summary>The files, with a compressed one beside each for hosts that hand it out.</summary>
    public IEnumerable<Output> Make()
    {
        foreach (var (path, content) in Index())
        {
            yield return new DataOutput(path, stream => stream.Write(content));
            yield return new DataOutput(path + ".br", stream => stream.Write(SearchIndex.Compressed(content)));
        }
    }

    /// <summary>The files by path from the web root.</summary>
    public IReadOnlyDictionary<string, byte[]> Index() => SearchIndex.Build(_collected, site.Tenant.Title.Vi);

    private static IEnumerable<(string, int)> Fields(string language, Item item, ItemText text)
    {
        yield return (text.Title, TitleWeight);
        yield return (text.Summary, SummaryWeight);
        foreach (var field in item.Type.Fields.Where(f => f.SearchWeight > 0 && item.Fields.ContainsKey(f.Key)))
        {
            yield return ((text.Fields.GetValueOrDefault(field.Key) ?? item.Fields[field.Key]).Plain(language), field.SearchWeight);
            // Who asks for a number wants the document before those that explain it.
            if (field.Key != item.Type.FieldOf(Traits.Document, "number") || item.Fields[field.Key] is not DocumentNumberValue number) continue;
            foreach (var spelling in NumberSpellings.Of(item, number.Number)) yield return (spelling, NumberWeight);
        }
    }
}
