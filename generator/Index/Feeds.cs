using System.Text;
using System.Xml;
using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Tenants;

namespace Portal.Generator.Index;

/// <summary>An Atom feed (RFC 4287) of the newest items of each section.</summary>
internal static class Feeds
{
    private const int Length = 20;
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static string Url(Section section) => $"/{section.Folder}/feed.xml";

    public static IEnumerable<Output> Make(SitePages pages) =>
        pages.Tenant.Sections.All.Where(s => s.HasFeed).Select(section => new DataOutput(Url(section)[1..], stream => Write(pages, section, stream)));

    private static void Write(SitePages pages, Section section, Stream stream)
    {
        var items = ItemOrdering.ByNewest(pages.Site, SectionPages.ItemsOf(pages, section)).Take(Length).ToList();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, pages.Language);
        xml.WriteElementString("id", Atom, pages.Origin + Url(section));
        xml.WriteElementString("title", Atom, $"{section.Title.In(pages.Language)} – {pages.View.ShortTitle}");
        xml.WriteElementString("updated", Atom, VietnamTime.Iso(items.Select(i => pages.Site.Timeline.ChangedAt(i, pages.Language)).DefaultIfEmpty(pages.Site.AsOf).Max()));
        WriteLink(xml, "self", pages.Origin + Url(section));
        WriteLink(xml, "alternate", pages.Origin + pages.Url(section));
        WriteAuthor(xml, pages.PublisherOn(pages.Site.AsOf));
        foreach (var item in items) WriteEntry(xml, pages, item);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, SitePages pages, Item item)
    {
        var facts = ItemPages.Facts(pages, item);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, pages.Origin + facts.Url);
        xml.WriteElementString("title", Atom, facts.Title);
        xml.WriteElementString("published", Atom, VietnamTime.Iso(facts.Date));
        xml.WriteElementString("updated", Atom, VietnamTime.Iso(facts.Modified ?? facts.Date));
        WriteLink(xml, "alternate", pages.Origin + facts.Url);
        WriteAuthor(xml, facts.Creator);
        xml.WriteElementString("summary", Atom, facts.Description);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }
}
