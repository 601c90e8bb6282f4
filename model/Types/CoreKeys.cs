namespace Portal.Model.Types;

/// <summary>The keys that the front matter of every page has, whatever its type.</summary>
public static class CoreKeys
{
    public const string Id = "id";
    public const string Type = "type";
    public const string Title = "title";
    public const string Summary = "summary";
    public const string Unit = "unit";
    public const string Author = "author";
    public const string Source = "source";
    public const string Contributor = "contributor";
    public const string Topics = "topics";
    public const string Covers = "covers";
    public const string Published = "published";
    public const string PublishedBefore = "published-before";
    public const string PublishAt = "publish-at";
    public const string Draft = "draft";
    public const string Withdrawn = "withdrawn";
    public const string Changes = "changes";
    public const string RedirectFrom = "redirect-from";
    public const string Image = "image";
    public const string Classification = "classification";
    public const string Work = "work";
    public const string Reviewed = "reviewed";

    public static IReadOnlyList<string> All { get; } =
    [
        Id, Type, Title, Summary, Unit, Author, Source, Contributor, Topics, Covers, Published, PublishedBefore,
        PublishAt, Draft, Withdrawn, Changes, RedirectFrom, Image,
        Classification, Work, Reviewed,
    ];
}
