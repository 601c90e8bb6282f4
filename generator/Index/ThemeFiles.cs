using Portal.Rendering.Themes;

namespace Portal.Generator.Index;

/// <summary>The style sheet, the script and the other files of the theme.</summary>
internal static class ThemeFiles
{
    public static IEnumerable<Output> Make(SitePages pages) =>
        pages.Theme.Assets.Append(pages.Theme.Style).Concat(pages.Theme.Script is { } script ? [script] : Array.Empty<Asset>()).Select(asset => new DataOutput(asset.Path, stream => stream.Write(asset.Content.Span)));
}
