namespace Portal.Generator.Index;

/// <summary>The style sheet and the other files of the theme.</summary>
internal static class ThemeFiles
{
    public static IEnumerable<Output> Make(SitePages pages) =>
        pages.Theme.Assets.Append(pages.Theme.Style).Select(asset => new DataOutput(asset.Path, stream => stream.Write(asset.Content.Span)));
}
