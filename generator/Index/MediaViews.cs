using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Types;
using Portal.Rendering;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>The recordings of an item whose type has the trait <c>media</c>.</summary>
internal static class MediaViews
{
    private static readonly string[] Roles = ["file", "captions", "transcript", "poster"];

    /// <summary>The players, or null where the item has nothing to play.</summary>
    public static MediaView? Of(SitePages pages, Item item, IFieldLinks links)
    {
        var files = Files(item, "file").Where(f => MediaTypes.IsAudio(f.Name) || MediaTypes.IsVideo(f.Name)).ToList();
        if (files.Count == 0) return null;

        var captions = Files(item, "captions").ToList();
        var text = item.In(pages.Language);
        var field = item.Type.Field(item.Type.FieldOf(Traits.Media, "transcript") ?? "");
        var transcript = field is null ? null : text.Fields.GetValueOrDefault(field.Key) ?? item.Fields.GetValueOrDefault(field.Key);
        return new MediaView(
            [.. files.Select(f => Player(pages, item, f, files.Count == 1 ? captions : [.. captions.Where(c => Stem(c) == Stem(f))], links))],
            transcript is null ? Html.Empty : FieldHtml.Of(field!, transcript, pages.Language, links));
    }

    /// <summary>The fields that the player shows, so that the record need not.</summary>
    public static bool Shows(Item item, FieldDefinition field) =>
        item.Type.Has(Traits.Media) && Files(item, "file").Any() && Roles.Any(role => item.Type.FieldOf(Traits.Media, role) == field.Key);

    /// <summary>True where the player shows a file, so that the list of files need not.</summary>
    public static bool Shows(Item item, Attachment file) =>
        item.Type.Has(Traits.Media) && (Files(item, "file").Contains(file) || (Poster(item)?.File == file.Name && Files(item, "file").Any(f => MediaTypes.IsVideo(f.Name))));

    /// <summary>The files that play a role, in the order written; a list plays it with all its parts.</summary>
    public static IEnumerable<Attachment> Files(Item item, string role) =>
        item.Role(Traits.Media, role)?.WithParts.OfType<FileValue>().Select(f => item.File(f.Name)).OfType<Attachment>() ?? [];

    private static PlayerView Player(SitePages pages, Item item, Attachment file, IReadOnlyList<Attachment> captions, IFieldLinks links)
    {
        var isVideo = MediaTypes.IsVideo(file.Name);
        var poster = isVideo ? Poster(item) : null;
        return new PlayerView(
            isVideo, item.In(pages.Language).Title,
            poster is null ? null : ImageViews.Of(item, poster),
            [.. captions.Select(c => new CaptionsView(links.FileUrl(c.Name), c.Language, pages.Theme.Words.Get("language_name", c.Language)))],
            FileViews.Of(file, links.FileUrl(file.Name), pages.Language));
    }

    /// <summary>A type may let the image of every page be the poster.</summary>
    private static ImageValue? Poster(Item item) => item.Type.FieldOf(Traits.Media, "poster") == CoreKeys.Image
        ? item.Text.Image
        : item.Role(Traits.Media, "poster") as ImageValue;

    /// <summary>The name before its first dot: <c>hop-bao.vi.vtt</c> belongs to <c>hop-bao.mp4</c>.</summary>
    private static string Stem(Attachment file) => file.Name.Split('.')[0];
}
