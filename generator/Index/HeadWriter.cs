using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Portal.Model.Calendar;
using Portal.Rendering;

namespace Portal.Generator.Index;

/// <summary>Writes a page's metadata. In code, not in a theme: it has to be complete whatever a theme does.</summary>
internal sealed class HeadWriter(string origin, string siteTitle, bool isSample)
{
    // The default encoder for all letters: Vietnamese stays readable, < > & ' cannot end the script element.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public Html Write(PageFacts facts)
    {
        var head = new StringBuilder(4096);
        head.Append("<link rel=\"schema.DC\" href=\"http://purl.org/dc/elements/1.1/\">\n<link rel=\"schema.DCTERMS\" href=\"http://purl.org/dc/terms/\">\n");
        foreach (var (name, content) in DublinCore.Elements(facts, origin)) Meta(head, "name", name, content);
        Meta(head, "name", "description", facts.Description);
        if (isSample || facts.IsCopy) Meta(head, "name", "robots", "noindex");
        WriteLinks(head, facts);
        WriteOpenGraph(head, facts);
        WriteJsonLd(head, facts);
        return new Html(head.ToString());
    }

    private void WriteLinks(StringBuilder head, PageFacts facts)
    {
        head.Append("<link rel=\"canonical\" href=\"").Append(origin).Append(facts.Url).Append("\">\n");
        foreach (var (language, url) in facts.Alternates)
            head.Append("<link rel=\"alternate\" hreflang=\"").Append(language).Append("\" href=\"").Append(origin).Append(url).Append("\">\n");
        if (facts.FeedUrl is null) return;
        head.Append("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"");
        HtmlText.Escape(head, facts.Title);
        head.Append("\" href=\"").Append(facts.FeedUrl).Append("\">\n");
    }

    private void WriteOpenGraph(StringBuilder head, PageFacts facts)
    {
        Meta(head, "property", "og:title", facts.Title);
        Meta(head, "property", "og:description", facts.Description);
        Meta(head, "property", "og:type", facts.IsArticle ? "article" : "website");
        Meta(head, "property", "og:url", origin + facts.Url);
        Meta(head, "property", "og:site_name", siteTitle);
        Meta(head, "property", "og:locale", facts.Language == "vi" ? "vi_VN" : "en_GB");
        if (facts.ImageUrl is not null) Meta(head, "property", "og:image", origin + facts.ImageUrl);
    }

    private void WriteJsonLd(StringBuilder head, PageFacts facts)
    {
        using var buffer = new MemoryStream(1024);
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", facts.JsonLdType);
            json.WriteString(facts.IsArticle ? "headline" : "name", facts.Title);
            json.WriteString("description", facts.Description);
            json.WriteString("inLanguage", facts.Language);
            json.WriteString("url", origin + facts.Url);
            json.WriteString("datePublished", VietnamTime.Iso(facts.Date));
            if (facts.Modified is { } modified) json.WriteString("dateModified", VietnamTime.Iso(modified));
            WriteBody(json, "publisher", facts.Publisher);
            if (facts.Creator.Length > 0) WriteBody(json, "author", facts.Creator);
            if (facts.Files.Count > 0) WriteFiles(json, facts.Files);
            json.WriteEndObject();
        }
        head.Append("<script type=\"application/ld+json\">").Append(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)).Append("</script>\n");
    }

    private void WriteFiles(Utf8JsonWriter json, IEnumerable<FileFacts> files)
    {
        json.WriteStartArray("associatedMedia");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MediaObject");
            json.WriteString("name", file.Name);
            json.WriteString("contentUrl", origin + file.Url);
            json.WriteString("encodingFormat", file.Format);
            json.WriteString("contentSize", $"{file.Bytes} B");
            json.WriteString("inLanguage", file.Language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteBody(Utf8JsonWriter json, string role, string name)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Meta(StringBuilder head, string attribute, string name, string content)
    {
        head.Append("<meta ").Append(attribute).Append("=\"").Append(name).Append("\" content=\"");
        HtmlText.Escape(head, content);
        head.Append("\">\n");
    }
}
