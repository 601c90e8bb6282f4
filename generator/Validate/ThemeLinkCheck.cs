using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Rendering.Themes;

namespace Portal.Generator.Validate;

/// <summary>
/// An address outside the portal that a template writes itself is an official channel of the portal: what a theme leads to is as good as
/// announced (Bến Tre, Điều 2.2). Not among the rules: it needs the theme.
/// </summary>
internal static class ThemeLinkCheck
{
    public static void Run(Site site, Theme theme, DiagnosticBag diagnostics)
    {
        foreach (var link in theme.Links.Where(l => !site.Tenant.Registries.Channels.Any(c => IsUnder(l.Address, c.Url))))
            diagnostics.Add(ThemeCodes.UnknownChannel, link.Position, link.Address, site.Tenant.Id);
    }

    private static bool IsUnder(string address, string channel) =>
        address.TrimEnd('/').Equals(channel.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
        || address.StartsWith(channel.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);
}
