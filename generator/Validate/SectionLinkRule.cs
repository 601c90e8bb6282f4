using System.Text.RegularExpressions;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A section that must lead to another host has a visible item that does.</summary>
internal sealed class SectionLinkRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var asked in site.RequiredSections.Where(a => a.Section.LinksTo is not null && site.IsComplete))
        {
            var required = asked.Section;
            var sections = site.Tenant.Sections.All.Where(s => required.IsMetBy(s)).ToList();
            var link = required.LinksTo!;
            var address = new Regex($@"https?://{Regex.Escape(link.Host)}(?![\w.-])");
            if (sections.Count > 0 && !site.Visible.Any(i => required.IsMetBy(i.Section) && LeadsTo(i, address)))
                diagnostics.Add(RequirementCodes.MissingLink.At(sections[0].Position, sections[0].Folder, link.Host).Citing(asked, link.Source ?? required.Source));
        }
    }

    private static bool LeadsTo(Item item, Regex address) =>
        address.IsMatch(item.Text.Body) || item.Fields.Values.Any(v => address.IsMatch(v.Plain(Languages.Vietnamese)));
}
