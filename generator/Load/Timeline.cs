using Portal.Generator.History;
using Portal.Model.Calendar;
using Portal.Model.Tenants;

namespace Portal.Generator.Load;

/// <summary>What an item is at a moment. Computed from times, never stored, so that it cannot be stale.</summary>
public enum ItemStatus
{
    Draft,
    Scheduled,
    Published,
    Withdrawn,
}

/// <summary>
/// When items were published. Published means visible: the time of the first release; where there is no release ledger yet,
/// the merge on the publishing branch, and pages say so. Sample portals may state it.
/// </summary>
public sealed class Timeline(Tenant tenant, GitHistory? history, DateTimeOffset asOf)
{
    /// <summary>When the item became visible. An item that no history knows yet is published by the build itself.</summary>
    public DateTimeOffset PublishedAt(Item item)
    {
        if (tenant.IsSample && item.Publication.Published is { } stated) return stated;
        if (item.Publication.Before is { } before) return VietnamTime.StartOf(before.Date);

        var merged = Merged(item)?.FirstSeen ?? asOf;
        return item.Publication.PublishAt is { } planned && planned > merged ? planned : merged;
    }

    /// <summary>When the item came to the publishing branch; what no history knows yet comes last.</summary>
    public DateTimeOffset ArrivedAt(Item item) => Merged(item)?.FirstSeen ?? DateTimeOffset.MaxValue;

    /// <summary>When what the item says in a language last changed: a stated change, or the last merge that touched its text or a file beside it.</summary>
    public DateTimeOffset ChangedAt(Item item, string language)
    {
        var published = PublishedAt(item);
        var stated = item.Changes.Select(c => VietnamTime.StartOf(c.On)).DefaultIfEmpty(published).Max();
        var merged = tenant.IsSample && item.Publication.Published is not null ? published : LastMerge(item, language) ?? published;
        return new[] { published, stated, merged }.Where(t => t <= asOf || t == published).Max();
    }

    /// <summary>True where the time is that of a merge, not of a release: the page must say so.</summary>
    public bool IsMergeTime(Item item) =>
        !(tenant.IsSample && item.Publication.Published is not null) && item.Publication.Before is null && Merged(item) is not null;

    public ItemStatus StatusOf(Item item)
    {
        var publication = item.Publication;
        if (publication.IsDraft) return ItemStatus.Draft;
        if (publication.Withdrawn is { } withdrawn && VietnamTime.StartOf(withdrawn.Date) <= asOf) return ItemStatus.Withdrawn;
        return publication.PublishAt > asOf || PublishedAt(item) > asOf ? ItemStatus.Scheduled : ItemStatus.Published;
    }

    /// <summary>True for what readers are not to see yet: drafts, and what waits for its day.</summary>
    public bool IsUnpublished(Item item) => StatusOf(item) is ItemStatus.Draft or ItemStatus.Scheduled;

    private FileHistory? Merged(Item item) => Merged(item.Path);

    private FileHistory? Merged(string path) => history is not null && history.TryGet(path, out var file) ? file : null;

    /// <summary>The facts stand in <c>index.md</c> whatever the language, and the files beside it belong to every version.</summary>
    private DateTimeOffset? LastMerge(Item item, string language) =>
        item.Files.Select(f => f.Path).Append(item.In(language).File).Append(item.Path).Max(path => Merged(path)?.LastChanged);
}
