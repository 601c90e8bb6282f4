using System.Buffers;
using System.Net;
using Portal.Generator.Documents;
using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Text;

namespace Portal.Generator.Checking;

/// <summary>
/// The items whose pages a change can break: those it touches and those that name one of them, by address (however it is
/// written) or by number. Rather one too many: what is not looked at cannot be found broken.
/// </summary>
internal sealed class Reach
{
    /// <param name="touched">The items that the change touches, as they are and as they were, in every portal that was read.</param>
    /// <param name="vanished">The last parts of the addresses of lists that the change takes away.</param>
    public Reach(ChangedFiles change, Site site, Site? before, IReadOnlyList<Item> touched, IEnumerable<string> vanished)
    {
        if (before is null || !change.IsContentOnly) return;
        var names = SearchValues.Create([.. touched.SelectMany(Names).Concat(change.Folders.SelectMany(Unread)).Concat(vanished).Distinct()], StringComparison.OrdinalIgnoreCase);
        HashSet<int> numbers = [.. touched.Select(Document.Of).OfType<Document>().Select(d => d.Number.Number)];
        var named = new NamedInText(names, new CitationScanner(site.Repository.Catalogue.Symbols), numbers);
        Now = Of(site);
        Before = Of(before);

        IReadOnlyList<Item> Of(Site portal) => [.. portal.Items.AsParallel().AsOrdered().Where(i => change.Touches(i) || named.In(i))];
    }

    /// <summary>Those of the portal as it is; null = all.</summary>
    public IReadOnlyList<Item>? Now { get; }

    /// <summary>Those of the portal as it was; null = all.</summary>
    public IReadOnlyList<Item>? Before { get; }

    /// <summary>The last part of the address of an item's folder, whether or not the item could be read.</summary>
    private static string[] Unread(string folder) => folder.Split('/') is [ContentReader.Folder, _, _, { Length: > 0 } slug] ? [slug] : [];

    /// <summary>The last parts of the addresses that an item has or had, and its topics, whose pages come and go with their items.</summary>
    private static IEnumerable<string> Names(Item item) =>
        [item.Slug, .. item.RedirectFrom.Select(from => from.Trim('/').Split('/')[^1]).Where(name => name.Length > 0), .. item.Topics];
}

/// <summary>Tells whether the text of an item names one of some pages or documents.</summary>
/// <param name="names">Parts of addresses.</param>
/// <param name="numbers">Of documents, which people write in many ways.</param>
internal sealed class NamedInText(SearchValues<string> names, CitationScanner scanner, HashSet<int> numbers)
{
    // Ways to write a letter of an address otherwise: %2d, &#x2d;, \-.
    private static readonly SearchValues<char> Escapes = SearchValues.Create("%&\\");

    public bool In(Item item) => In(item.Text) || (item.English is { } english && In(english));

    private bool In(ItemText text) => In(text.Body) || text.Fields.Values.SelectMany(v => v.WithParts).OfType<MarkdownValue>().Any(m => In(m.Source));

    private bool In(string text) =>
        text.AsSpan().ContainsAny(names)
        || (text.AsSpan().ContainsAny(Escapes) && Plain(text).AsSpan().ContainsAny(names))
        || (numbers.Count > 0 && CitationScanner.MayCite(text) && scanner.Find(text).Any(f => numbers.Contains(f.Citation.Number)));

    /// <summary>A text without escapes, in the order in which Markdown and then browsers read them.</summary>
    private static string Plain(string text) => Uri.UnescapeDataString(WebUtility.HtmlDecode(text.Replace("\\", "", StringComparison.Ordinal)));
}
