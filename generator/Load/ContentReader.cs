using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Load;

/// <summary>Reads all content of one tenant. Every file is either an item, stands beside one, or is reported: no page is lost silently.</summary>
/// <param name="known">Items read before; null = none.</param>
internal sealed class ContentReader(Repository repository, DiagnosticBag diagnostics, KnownItems? known = null)
{
    public const string Folder = "content";

    private readonly SourceTree _source = repository.Source;

    public ContentItems Read(Tenant tenant)
    {
        var folder = $"{Folder}/{tenant.Id}";
        if (!_source.HasFolder(folder)) return new ContentItems([], IsComplete: true);

        foreach (var file in _source.Files(folder)) ReportStray($"{folder}/{file}");
        var items = _source.Folders(folder).SelectMany(name => ReadSection(tenant, $"{folder}/{name}", name)).ToList();
        return new ContentItems([.. items.OfType<Item>()], items.TrueForAll(item => item is not null));
    }

    /// <summary>The items of one section; null for each that could not be read.</summary>
    private Item?[] ReadSection(Tenant tenant, string folder, string name)
    {
        if (known?.In(folder) is { } before) return before;
        var section = tenant.Sections.Find(name);
        if (section is null)
        {
            var near = Suggestion.Nearest(name, tenant.Sections.All.Select(s => s.Folder));
            diagnostics.Add(ItemCodes.UnknownSection, new Position(folder), name, Suggestion.Vietnamese(near), Suggestion.English(near));
            return [];
        }

        foreach (var file in _source.Files(folder)) ReportStray($"{folder}/{file}");
        var slugs = _source.Folders(folder);
        var items = new Item?[slugs.Count];
        Parallel.For(0, slugs.Count, i => items[i] = ReadItem($"{folder}/{slugs[i]}", slugs[i], tenant, section));
        return items;
    }

    private Item? ReadItem(string folder, string slug, Tenant tenant, Section section)
    {
        if (known?.At(folder) is { } before) return before;
        using var turn = Watchdog.Default.Watch(folder);
        if (!Slug.IsValid(slug)) diagnostics.Add(ItemCodes.BadSlug, new Position(folder), slug, Slug.From(slug));
        var entries = _source.List(folder);
        foreach (var nested in entries.Folders) ReportStray($"{folder}/{nested}");
        return new ItemReader(_source, repository.Catalogue, diagnostics).Read(folder, entries.Files, slug, tenant, section);
    }

    private void ReportStray(string path) => diagnostics.Add(ItemCodes.StrayFile, new Position(path), path, "", "");
}

/// <summary>The items of a portal that could be read.</summary>
/// <param name="IsComplete">All of them could.</param>
public sealed record ContentItems(IReadOnlyList<Item> Items, bool IsComplete);
