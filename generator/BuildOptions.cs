namespace Portal.Generator;

/// <summary>What a build is told.</summary>
/// <param name="Root">The folder that holds <c>tenants/</c> and <c>content/</c>.</param>
/// <param name="Output">Where the portals go: <c>Output/&lt;tenant&gt;/</c> is a web root.</param>
/// <param name="Tenants">Those to build; empty = all.</param>
/// <param name="AsOf">The only clock; null = the time of HEAD.</param>
/// <param name="ShowDrafts">Drafts and scheduled items are shown too.</param>
/// <param name="BaseUrl">An origin that replaces the canonical host, to look at a portal elsewhere.</param>
/// <param name="Themes">The folder of the themes that came with the program.</param>
internal sealed record BuildOptions(
    string Root, string Output, IReadOnlyList<string> Tenants, DateTimeOffset? AsOf, bool ShowDrafts, Uri? BaseUrl, string Themes);
