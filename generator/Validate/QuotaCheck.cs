using System.Globalization;
using Portal.Generator.Load;
using Portal.Generator.Write;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A portal fits on the host that it is stored on: what is over its limits would be refused there, what is near them is a task.</summary>
internal static class QuotaCheck
{
    // Four fifths: what is left is then some months of what a portal grows by, time enough to move.
    private const double Near = 0.8;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static IReadOnlyList<DiagnosticCode> Codes { get; } = [TenantCodes.OverQuota, TenantCodes.NearQuota];

    /// <summary>The limit that a finding is about, in words: "5 tệp".</summary>
    public static string LimitOf(Diagnostic found) => found.Arguments[1];

    public static void Run(Site site, OutputSize size, DiagnosticBag diagnostics)
    {
        if (Find(site, diagnostics) is not { } host) return;
        Judge(site, host, site.Items.Count, host.Items, Count("bài", "items"), diagnostics);
        Judge(site, host, size.Files, host.Files, Count("tệp", "files"), diagnostics);
        Judge(site, host, size.Bytes, host.Bytes, Megabytes("dữ liệu", "data"), diagnostics);
        Judge(site, host, size.Largest, host.FileBytes, Megabytes("ở tệp lớn nhất", "in its largest file"), diagnostics);
    }

    private static HostingProfile? Find(Site site, DiagnosticBag diagnostics)
    {
        var hosts = site.Repository.Profiles.Hosts;
        if (site.Tenant.Hosting is not { } name) return hosts.Values.FirstOrDefault(h => h.IsDefault);
        if (hosts.TryGetValue(name, out var host)) return host;
        var near = Suggestion.Nearest(name, hosts.Keys);
        diagnostics.Add(TenantCodes.UnknownHosting, site.Tenant.Position, name, Suggestion.Vietnamese(near), Suggestion.English(near));
        return null;
    }

    private static void Judge(Site site, HostingProfile host, long value, long? limit, Func<long, LocalText> words, DiagnosticBag diagnostics)
    {
        if (limit is not { } most || value <= most * Near) return;
        var (has, takes) = (words(value), words(most));
        diagnostics.Add(
            value > most ? TenantCodes.OverQuota : TenantCodes.NearQuota, site.Tenant.Position,
            has.Vi, takes.Vi, host.Title, has.In(Languages.English), takes.In(Languages.English), host.Title);
    }

    private static Func<long, LocalText> Count(string vi, string en) =>
        value => new($"{value.ToString("N0", Vietnamese)} {vi}", $"{value.ToString("N0", CultureInfo.InvariantCulture)} {en}");

    private static Func<long, LocalText> Megabytes(string vi, string en) =>
        value => new($"{(value / 1e6).ToString("N1", Vietnamese)} MB {vi}", $"{(value / 1e6).ToString("N1", CultureInfo.InvariantCulture)} MB {en}");
}
