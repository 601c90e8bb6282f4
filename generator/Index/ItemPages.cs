using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>A page for each item, and the files beside it.</summary>
internal static class ItemPages
{
    private const int ContentsFrom = 4;

    public static IEnumerable<Output> Make(SitePages pages)
    {
        foreach (var item in pages.Items)
        {
            yield return new PageOutput(Addresses.File(pages.Url(item)), () => Render(pages, item));
            if (item.Type.Print is not null) yield return new PageOutput(Addresses.File(PrintUrl(pages, item)!), () => RenderPrint(pages, item));
            if (pages.Language != Languages.Vietnamese) continue;
            foreach (var file in item.Files) yield return new CopyOutput(item.Url[1..] + file.Name, file.Path) { IsStripped = file.IsRewritten };
        }
    }

    /// <summary>What the page says to machines.</summary>
    public static PageFacts Facts(SitePages pages, Item item)
    {
        var (timeline, text) = (pages.Site.Timeline, item.In(pages.Language));
        var published = timeline.PublishedAt(item);
        var changed = timeline.ChangedAt(item, pages.Language);
        return pages.Facts(text.Title, text.Summary, pages.Url(item)) with
        {
            Date = published,
            Modified = changed > published ? changed : null,
            Creator = Creator(item, pages.Language),
            Publisher = pages.PublisherOn(published),
            Contributor = Contributor(pages, item),
            Source = Source(pages, item)?.Title,
            Subjects = [.. Topics(pages, item).Select(t => t.Label.In(pages.Language))],
            DcmiType = item.Type.DcmiType,
            JsonLdType = item.Type.JsonLd,
            Relations = [.. pages.Relations.From(item).Select(r => r.To.Tenant.CanonicalHost.Origin + r.To.Url)],
            Terms = [.. item.Type.Fields.Where(f => f.DcTerms is not null && item.Fields.ContainsKey(f.Key)).Select(f => (f.DcTerms!, Machine(item.Fields[f.Key], pages.Language)))],
            Alternates = Alternates(pages, item),
            Files = [.. item.Files.Select(f => new FileFacts(f.Name, item.Url + Uri.EscapeDataString(f.Name), MediaTypes.Of(f.Name), f.Length, f.Language, f.Sha256, f.IsSigned))],
            ImageUrl = item.Text.Image is { } image ? item.Url + image.File : null,
            IsArticle = true,
        };
    }

    /// <summary>The issuer where a field of the type feeds the creator, otherwise the author.</summary>
    public static string Creator(Item item, string language)
    {
        var field = item.Type.Fields.FirstOrDefault(f => f.DublinCore == "creator" && item.Fields.ContainsKey(f.Key));
        return field is null ? item.Author ?? "" : item.Fields[field.Key].Plain(language);
    }

    private static Html? Render(SitePages pages, Item item)
    {
        var (facts, prose) = (Facts(pages, item), new ItemProse(pages, item));
        var view = View(pages, item, facts, prose);
        // What is wrong with the Markdown is the author's to mend; the page is not made, so the gate need not repeat it.
        if (!prose.Report()) return null;
        pages.Search?.Add(pages, item, prose.Body);
        return pages.Page(facts, item.Type.Layout, view, item.Section.Folder);
    }

    /// <summary>The page for printing, from the same data.</summary>
    private static Html? RenderPrint(SitePages pages, Item item)
    {
        var (facts, prose) = (Facts(pages, item), new ItemProse(pages, item));
        var view = View(pages, item, facts, prose);
        return prose.Report() ? pages.PrintPage(facts with { IsCopy = true, Alternates = [] }, item.Type.Print!, view) : null;
    }

    private static string? PrintUrl(SitePages pages, Item item) => item.Type.Print is null ? null : $"{pages.Url(item)}{Addresses.Print}/";

    private static ItemView View(SitePages pages, Item item, PageFacts facts, ItemProse prose)
    {
        var (language, text) = (pages.Language, item.In(pages.Language));
        var (body, links) = (prose.Body, new ItemLinks(pages, item, prose));
        var fields = item.Type.Fields.Where(f => item.Fields.ContainsKey(f.Key)).Select(f => (Field: f, Value: text.Fields.GetValueOrDefault(f.Key) ?? item.Fields[f.Key])).ToList();
        var image = text.Image ?? item.Text.Image;
        var media = MediaViews.Of(pages, item, links);
        var unit = item.Unit is null ? null : pages.Tenant.FindUnit(item.Unit);
        return new ItemView
        {
            Trail = pages.Trail(text.Title, [.. pages.Tenant.Sections.Above(item.Section), item.Section]),
            Title = text.Title,
            Summary = text.Summary,
            Type = item.Type.Label.In(language),
            Published = SitePages.Date(facts.Date),
            IsMergeTime = pages.Site.Timeline.IsMergeTime(item),
            Changed = facts.Modified is { } modified ? SitePages.Date(modified) : null,
            Reviewed = item.Reviewed is { } reviewed ? SitePages.Date(reviewed) : null,
            Unit = item.Unit is null ? null : links.Unit(item.Unit),
            Responsible = unit?.Head?.In(language),
            Author = item.Author,
            Source = Source(pages, item),
            Topics = [.. Topics(pages, item).Select(t => new Link(t.Label.In(language), $"/{Addresses.Topics}/{t.Key}/"))],
            Badges = pages.Validity.Of(item),
            Image = image is null || media?.Players.Any(p => p.Poster?.Url == item.Url + image.File) == true ? null : ImageViews.Of(item, image),
            Media = media,
            Record = [.. Before(pages, item), .. fields.Where(f => f.Value is not RowsValue && !IsRelations(item, f.Field) && !MediaViews.Shows(item, f.Field)).Select(f => new FactView(f.Field.Label.In(language), FieldHtml.Full(f.Field, f.Value, language, links)))],
            Tables = [.. fields.Where(f => !IsRelations(item, f.Field)).Select(f => Table(f.Field, f.Value, language, links)).OfType<TableView>()],
            Relations = ItemRelations.Of(pages, item),
            Files = [.. item.Files.Where(f => f.Name != image?.File && !MediaViews.Shows(item, f)).Select(f => FileViews.Of(f, links.FileUrl(f.Name), language))],
            Changes = [.. item.Changes.Select(c => new ChangeView(SitePages.Date(c.On), c.Note))],
            Body = body.Body,
            Contents = body.Headings.Count(h => h.Level == 2) >= ContentsFrom ? [.. body.Headings.Where(h => h.Level == 2).Select(h => new Link(h.Text, "#" + h.Id))] : [],
            Translation = Translation(pages, item),
            IsTranslation = language != Languages.Vietnamese,
            Attribution = [.. pages.Tenant.Attribution.Take(1)],
            Address = pages.Origin + facts.Url,
            PrintUrl = PrintUrl(pages, item),
        };
    }

    /// <summary>When and where imported content stood before, without a link: the address is history.</summary>
    private static IEnumerable<FactView> Before(SitePages pages, Item item)
    {
        if (item.Publication.Before is not { } before) yield break;
        var (iso, date) = (VietnamTime.Iso(before.Date), VietnamTime.Date(before.Date));
        yield return new FactView(pages.Word("published_before"), new Html($"<time datetime=\"{iso}\">{date}</time>, {HtmlText.Escape(before.Address)}"));
    }

    private static bool IsRelations(Item item, FieldDefinition field) => item.Type.FieldOf(Traits.Document, "relations") == field.Key;

    private static TableView? Table(FieldDefinition field, FieldValue value, string language, ItemLinks links) => value switch
    {
        RowsValue rows => FieldHtml.Table(field.Label.In(language), rows, language, links),
        TableValue table => FieldHtml.Table(field.Label.In(language), links.Table(table.File)),
        _ => null,
    };

    private static IEnumerable<ChoiceOption> Topics(SitePages pages, Item item) =>
        item.Topics.Select(key => pages.Site.Repository.Catalogue.Topics.FirstOrDefault(t => t.Key == key)).OfType<ChoiceOption>();

    private static Link? Source(SitePages pages, Item item)
    {
        if (item.Source is null) return null;
        var source = pages.Tenant.Lineage.SelectMany(t => t.Registries.Sources).FirstOrDefault(s => s.Id == item.Source);
        return source is null ? null : new Link(source.Name.In(pages.Language), source.Url ?? "");
    }

    private static string? Contributor(SitePages pages, Item item)
    {
        var contributor = pages.Tenant.Lineage.SelectMany(t => t.Registries.Contributors).FirstOrDefault(c => c.Id == item.Contributor);
        return contributor?.Name.In(pages.Language) ?? (item.Unit is null ? null : pages.Tenant.FindUnit(item.Unit)?.Name.In(pages.Language));
    }

    private static (string, string)[] Alternates(SitePages pages, Item item) => item.English is null || !pages.Site.Offers(Languages.English)
        ? []
        : [.. Languages.All.Select(l => (l, Addresses.In(l, item.Url)))];

    private static LanguageLink? Translation(SitePages pages, Item item)
    {
        if (item.English is null || !pages.Site.Offers(Languages.English)) return null;
        var other = Languages.All.First(l => l != pages.Language);
        return new LanguageLink(other, item.In(other).Title, Addresses.In(other, item.Url));
    }

    private static string Machine(FieldValue value, string language) => value switch
    {
        DateValue date => VietnamTime.Iso(date.Date),
        MomentValue moment => VietnamTime.Iso(moment.Time),
        _ => value.Plain(language),
    };
}
