using Portal.Model.Calendar;
using Portal.Model.Regulations;

namespace Portal.Generator.Load;

/// <summary>A section that the portal must have, and who asks for it: its regulation, or a law whose list the regulation takes over.</summary>
public sealed record AskedSection(RequiredSection Section, Regulation Regulation, TakenList? List)
{
    public bool IsEncouraged => List?.Rule.IsEncouraged == true;

    /// <summary>The section's own, otherwise those of the rule that took the list over.</summary>
    public IReadOnlyList<Deadline> Deadlines => Section.Deadlines.Count > 0 || List is null ? Section.Deadlines : List.Rule.Deadlines;

    /// <summary>The provisions that ask for it, without the decision.</summary>
    public string? Source => List is null ? Section.Source : $"{List.Rule.Source}; {List.Profile.Cite(Section.Source)}".TrimStart(';', ' ');

    /// <summary>How messages cite one of its provisions. Of a law's, both are cited: the regulation's article and the law's.</summary>
    public string Cite(string? provision) => List is null ? Regulation.Cite(provision) : $"{Regulation.Cite(List.Rule.Source)}; {List.Profile.Cite(provision)}";

    /// <summary>Those that bind the portal's level now: of the regulation itself, then of the laws.</summary>
    public static IEnumerable<AskedSection> Of(Site site)
    {
        var (regulation, day) = (site.Tenant.Regulation, VietnamTime.DayOf(site.AsOf));
        var own = regulation.Sections.Select(s => new AskedSection(s, regulation, null));
        var taken = TakenList.Of(site).SelectMany(list => list.Profile.Sections.On(day).Select(s => new AskedSection(s.On(day), regulation, list)));
        return own.Concat(taken).Where(asked => asked.Section.Binds(site.Tenant.Level));
    }
}
