using System.Text;
using System.Xml;
using Portal.Model.Calendar;
using Portal.Model.Text;

namespace Portal.Generator.Index;

/// <summary><c>sitemap.xml</c> (sitemaps.org 0.9) and <c>robots.txt</c>. More addresses than one file may hold go into several.</summary>
internal static class SiteMapXml
{
    private const int AddressesPerFile = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<Output> Make(SitePages pages, SitePages? english)
    {
        var entries = Entries(pages).Concat(english is null ? [] : Entries(english)).ToList();
        var parts = entries.Chunk(AddressesPerFile).ToList();
        if (parts.Count <= 1)
        {
            yield return new DataOutput("sitemap.xml", stream => WriteUrls(stream, entries));
        }
        else
        {
            for (var i = 0; i < parts.Count; i++)
            {
                var part = parts[i];
                yield return new DataOutput($"sitemap-{i + 1}.xml", stream => WriteUrls(stream, part));
            }
            yield return new DataOutput("sitemap.xml", stream => WriteIndex(stream, parts.Count, pages.Origin));
        }
        yield return new DataOutput("robots.txt", stream => stream.Write(Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {pages.Origin}/sitemap.xml\n")));
    }

    private static IEnumerable<(string Url, DateTimeOffset? Changed)> Entries(SitePages pages)
    {
        yield return (pages.Origin + pages.View.HomeUrl, null);
        foreach (var section in pages.Tenant.Sections.All.Where(s => SiteViews.HasPage(pages.Site, s, pages.Language)))
        {
            yield return (pages.Origin + pages.Url(section), null);
            foreach (var list in BrowseLists.Of(pages.Tenant, section, pages.BySection)) yield return (pages.Origin + Addresses.In(pages.Language, list.Url), null);
        }
        if (pages.Language == Languages.Vietnamese)
            foreach (var own in new[] { pages.View.LegalUrl, pages.View.SiteMapUrl, pages.View.UnitsUrl, pages.View.TopicsUrl })
                yield return (pages.Origin + own, null);
        if (pages.View.BoardUrl is { } board) yield return (pages.Origin + board, null);
        yield return (pages.Origin + pages.View.MatrixUrl, null);
        foreach (var item in pages.Items) yield return (pages.Origin + pages.Url(item), pages.Site.Timeline.ChangedAt(item));
    }

    private static void WriteUrls(Stream stream, IEnumerable<(string Url, DateTimeOffset? Changed)> entries)
    {
        using var xml = Start(stream, "urlset");
        foreach (var (url, changed) in entries)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, url);
            if (changed is { } time) xml.WriteElementString("lastmod", Namespace, VietnamTime.Iso(time));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteIndex(Stream stream, int parts, string origin)
    {
        using var xml = Start(stream, "sitemapindex");
        for (var i = 1; i <= parts; i++)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, $"{origin}/sitemap-{i}.xml");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static XmlWriter Start(Stream stream, string root)
    {
        var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement(root, Namespace);
        return xml;
    }
}
