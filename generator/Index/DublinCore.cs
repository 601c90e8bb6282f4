using Portal.Model.Calendar;

namespace Portal.Generator.Index;

/// <summary>
/// A page's facts as Dublin Core elements (TT 24/2011/TT-BTTTT): <c>DC.*</c> for the elements, <c>DCTERMS.*</c> for refinements.
/// Dates are W3CDTF, addresses absolute; <c>scheme</c> and <c>profile</c> attributes are left out, HTML5 validators refuse them.
/// </summary>
internal static class DublinCore
{
    /// <summary>Name and content of each <c>meta</c> element, in the order of the circular. Empty ones are left out.</summary>
    public static List<(string Name, string Content)> Elements(PageFacts facts, string origin)
    {
        var elements = new List<(string, string)>(20);
        Add("DC.title", facts.Title);
        Add("DC.creator", facts.Creator);
        Add("DC.date", VietnamTime.Iso(facts.Date));
        Add("DC.description", facts.Description);
        Add("DC.publisher", facts.Publisher);
        Add("DC.identifier", origin + facts.Url);
        Add("DC.language", facts.Language);
        Add("DC.source", facts.Source);
        Add("DC.contributor", facts.Contributor);
        foreach (var subject in facts.Subjects) Add("DC.subject", subject);
        Add("DC.coverage", facts.Coverage);
        Add("DC.type", facts.DcmiType);
        Add("DC.format", "text/html");
        foreach (var format in facts.Files.Select(f => f.Format).Distinct()) Add("DC.format", format);
        foreach (var relation in facts.Relations) Add("DC.relation", relation);
        Add("DC.rights", facts.Rights);
        if (facts.Modified is { } modified) Add("DCTERMS.modified", VietnamTime.Iso(modified));
        foreach (var file in facts.Files) Add("DCTERMS.extent", $"{file.Name}: {file.Bytes} B");
        foreach (var (name, value) in facts.Terms) Add("DCTERMS." + name, value);
        return elements;

        void Add(string name, string? content)
        {
            if (!string.IsNullOrEmpty(content)) elements.Add((name, content));
        }
    }
}
