using Portal.Generator.Load;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Rendering.Themes;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>Makes the view of a portal that every page of one language shares.</summary>
internal static class SiteViews
{
    public static SiteView Make(Site site, Theme theme, string language)
    {
        var tenant = site.Tenant;
        return new SiteView
        {
            Title = tenant.Title.In(language),
            ShortTitle = tenant.ShortTitle.In(language),
            IsSample = tenant.IsSample,
            HomeUrl = Addresses.Home(language),
            StyleUrl = "/" + theme.Style.Path,
            SearchUrl = Addresses.In(language, $"/{Addresses.Search}/"),
            SiteMapUrl = $"/{Addresses.SiteMap}/",
            LegalUrl = $"/{Addresses.Legal}/",
            UnitsUrl = $"/{Addresses.Units}/",
            TopicsUrl = $"/{Addresses.Topics}/",
            BoardUrl = tenant.Board is null ? null : Addresses.In(language, $"/{Addresses.Legal}/{Addresses.Board}/"),
            MatrixUrl = Addresses.In(language, $"/{Addresses.Legal}/{Addresses.Matrix}/"),
            DataUrl = $"/{Addresses.Data}/{RecordExport.FileName}",
            OtherLanguage = OtherLanguage(site, theme, language),
            Menu = [.. tenant.Navigation.Main.Select(tenant.Sections.Find).OfType<Section>().Where(s => HasPage(site, s, language)).Select(s => Menu(site, s, language))],
            FooterMenu = [.. tenant.Navigation.Footer.Select(tenant.Sections.Find).OfType<Section>().Where(s => HasPage(site, s, language)).Select(s => SectionLink(s, language))],
            Relatives = Relatives(site, language),
            Channels = [.. tenant.Registries.Channels.Select(c => new Link(c.Name.In(language), c.Url))],
            Bodies = Bodies(tenant, language),
            Owner = tenant.Bodies.Owner?.Name.In(language) ?? "",
            Statement = tenant.Statement.In(language),
            About = tenant.About.In(language),
            Rights = tenant.Rights.In(language),
            ReuseNotice = tenant.ReuseNotice?.In(language),
            Contact = Contact(tenant.Contact, language),
        };
    }

    /// <summary>A section has a page in Vietnamese always, in another language where one of its items does.</summary>
    public static bool HasPage(Site site, Section section, string language) =>
        language == Languages.Vietnamese
        || site.Visible.Any(i => i.English is not null && (i.Section == section || i.Section.Parent == section.Folder));

    public static Link SectionLink(Section section, string language) =>
        new(section.Title.In(language), Addresses.In(language, $"/{section.Folder}/"));

    private static MenuItem Menu(Site site, Section section, string language)
    {
        var children = site.Tenant.Sections.Under(section.Folder).Where(s => HasPage(site, s, language)).Select(s => SectionLink(s, language));
        var link = SectionLink(section, language);
        return new MenuItem(link.Title, link.Url, section.Folder, [.. children]);
    }

    private static LanguageLink? OtherLanguage(Site site, Theme theme, string language)
    {
        var other = Languages.All.First(l => l != language);
        return site.Offers(other) ? new LanguageLink(other, theme.Words.Get("language_name", other), Addresses.Home(other)) : null;
    }

    private static Link[] Relatives(Site site, string language)
    {
        IEnumerable<Tenant> tenants = site.Tenant.Parent is { } parent ? [parent, .. site.Repository.ChildrenOf(site.Tenant)] : site.Repository.ChildrenOf(site.Tenant);
        return [.. tenants.Select(t => new Link(t.Title.In(language), t.CanonicalHost.Origin + "/"))];
    }

    private static BodyView[] Bodies(Tenant tenant, string language)
    {
        var bodies = new List<BodyView>(3);
        if (tenant.Bodies.Owner is { } owner) bodies.Add(new BodyView("body_owner", owner.Name.In(language)));
        if (tenant.Bodies.Manager is { } manager) bodies.Add(new BodyView("body_manager", manager.Name.In(language)));
        if (tenant.Bodies.Operator is { } operatorBody) bodies.Add(new BodyView("body_operator", operatorBody.Name.In(language)));
        return [.. bodies];
    }

    private static ContactView Contact(Contact contact, string language) => new(
        contact.Address?.In(language), contact.Phone,
        contact.Phone is null ? null : "tel:" + string.Concat(contact.Phone.Where(c => char.IsAsciiDigit(c) || c == '+')),
        contact.Fax, contact.Email);
}
