namespace Portal.Generator.Checking;

/// <summary>What a check is told.</summary>
/// <param name="Root">The folder that holds <c>tenants/</c> and <c>content/</c>.</param>
/// <param name="Tenants">Those to check; empty = all, or those that the change touches.</param>
/// <param name="AsOf">The only clock; null = the time of HEAD.</param>
/// <param name="Since">A revision: only what changed since it can refuse anything. Null = everything counts.</param>
/// <param name="Themes">The folder of the themes that came with the program.</param>
internal sealed record CheckOptions(string Root, IReadOnlyList<string> Tenants, DateTimeOffset? AsOf, string? Since, string Themes)
{
    /// <summary>How the portals are loaded: with drafts, which are about to be approved.</summary>
    public BuildOptions Load => new(Root, Output: "", Tenants, AsOf, ShowDrafts: true, BaseUrl: null, Themes);
}
