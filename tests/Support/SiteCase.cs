using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Tests.Support;

/// <summary>What a test site's <c>case.yaml</c> says: which requirements it shows, how it is built, and small changes of <c>_base</c>.</summary>
internal sealed record SiteCase(
    IReadOnlyList<string> Requirements, string Note, DateTimeOffset AsOf, bool ShowDrafts, Uri? BaseUrl, IReadOnlyList<string> Tenants, IReadOnlyList<string> Takes,
    IReadOnlyList<SiteChange> Changes, bool IsChecked = false)
{
    public const string File = "case.yaml";

    public static SiteCase Plain { get; } = new([], "", DefaultClock, ShowDrafts: false, null, [], [], []);

    private static DateTimeOffset DefaultClock => new(2026, 1, 15, 8, 0, 0, VietnamTime.Offset);

    public static SiteCase Read(string file)
    {
        var diagnostics = new DiagnosticBag();
        var yaml = YamlReader.Read(System.IO.File.ReadAllText(file), file, 1, YamlBudget.Settings, diagnostics);
        var map = new MapReader(yaml ?? new YamlMapping([], default), diagnostics);
        var site = new SiteCase(
            map.Texts("requirements"),
            map.Required("note"),
            map.Text("as-of") is { } time ? VietnamTime.Parse(time)!.Value : DefaultClock,
            map.Flag("drafts"),
            map.Text("base-url") is { } url ? new Uri(url) : null,
            map.Texts("tenants"),
            map.Texts("take"),
            map.List("change", c => new SiteChange(c.Required("file"), c.Required("old"), c.Text("new") ?? "")),
            map.Flag("check"));
        map.End();
        Assert.Empty(diagnostics.Sorted().Select(d => $"{d.Position}: {d.Message("en")}"));
        return site;
    }
}

/// <summary>A text of a file that stands there once, and what is put in its place.</summary>
internal sealed record SiteChange(string File, string Old, string New);
