using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Index;

/// <summary>Reports links and images that lead to no page, file or heading of the portal. Plain Markdown links are the only link syntax there is.</summary>
internal sealed class LinkCheck
{
    private static readonly string[] SourceNames = ["index.md", $"index.{Languages.English}.md", ".md"];

    private readonly Site _site;
    private readonly HashSet<string> _files;
    private readonly HashSet<string> _redirects;
    private readonly PageAnchors _anchors;
    private readonly Lazy<string[]> _addresses;
    private readonly Lazy<Dictionary<string, Item>> _hidden;

    /// <summary>Addresses of items that are shown here only because drafts are looked at too.</summary>
    private readonly Lazy<HashSet<string>> _drafts;

    private static LocalText NotPublished { get; } = new(" Bài ở đó chưa được đăng.", " The item there is not published.");

    public LinkCheck(Site site, IReadOnlyList<Output> outputs)
    {
        (_site, _anchors) = (site, new PageAnchors(site));
        _files = [.. outputs.Select(o => o.Path)];
        _redirects = [.. site.Tenant.Redirects.Select(r => r.From), .. site.Visible.SelectMany(i => i.RedirectFrom)];
        _addresses = new Lazy<string[]>(() => [.. _files.Select(f => "/" + f.Replace("index.html", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);
        _hidden = new Lazy<Dictionary<string, Item>>(() => site.Items.Where(i => !site.IsVisible(i)).DistinctBy(i => i.Url).ToDictionary(i => i.Url));
        _drafts = new Lazy<HashSet<string>>(() => [.. site.Visible.Where(site.Timeline.IsUnpublished).Select(i => i.Url)]);
    }

    /// <param name="from">What has the links: a draft may lead to another, and what readers see may not.</param>
    /// <param name="resolve">Makes an address as written absolute from the web root.</param>
    public void Report(Item from, IEnumerable<MarkdownLink> links, Func<string, string> resolve, DiagnosticBag diagnostics)
    {
        var mayLeadToDrafts = _site.Timeline.IsUnpublished(from);
        foreach (var link in links)
        {
            var url = Local(resolve(link.Url));
            if (url.Length == 0 || url[0] != '/') continue;
            var path = PathOf(url);
            if (!Leads(path)) ReportBroken(link, path, diagnostics);
            else if (!mayLeadToDrafts && _drafts.Value.Contains(InVietnamese(path))) Add(MarkdownCodes.BrokenLink, link, NotPublished, diagnostics);
            else if (FragmentOf(url) is { Length: > 0 } id && _anchors.Has(path, id) == false) Add(MarkdownCodes.BrokenLink, link, Suggestion.NoHeading, diagnostics);
        }
    }

    /// <summary>Reports the portal's own redirects that lead nowhere. What was taken down since is a task: nobody changed the redirect.</summary>
    public void ReportRedirects(DiagnosticBag diagnostics)
    {
        foreach (var redirect in _site.Tenant.Redirects.Where(r => r.To.StartsWith('/') && !Leads(PathOf(r.To)))) ReportRedirect(redirect, diagnostics);
    }

    private void ReportRedirect(Redirect redirect, DiagnosticBag diagnostics)
    {
        var status = StatusOf(PathOf(redirect.To));
        LocalText reason = status switch
        {
            ItemStatus.Withdrawn => new("bài ở đó đã được gỡ", "the item there has been withdrawn"),
            ItemStatus.Draft or ItemStatus.Scheduled => new("bài ở đó chưa được đăng", "the item there is not published"),
            _ => new("nơi không có trang hay tệp nào", "where there is no page and no file"),
        };
        var found = TenantCodes.RedirectTarget.At(redirect.Position, redirect.From, redirect.To, reason.Vi, reason.In(Languages.English));
        diagnostics.Add(status == ItemStatus.Withdrawn ? found with { Severity = Severity.Task } : found);
    }

    private void ReportBroken(MarkdownLink link, string path, DiagnosticBag diagnostics)
    {
        switch (StatusOf(path))
        {
            case ItemStatus.Withdrawn:
                diagnostics.Add(MarkdownCodes.WithdrawnLink, link.Position, link.Url);
                break;
            case ItemStatus.Draft or ItemStatus.Scheduled:
                Add(MarkdownCodes.BrokenLink, link, NotPublished, diagnostics);
                break;
            default:
                Add(MarkdownCodes.BrokenLink, link, Hint(link.Url, path), diagnostics);
                break;
        }
    }

    private LocalText Hint(string written, string path)
    {
        if (ForgottenScheme.IsIn(written))
        {
            var whole = "https://" + written;
            return new($" Nếu đây là trang ở nơi khác, thêm https:// ở đầu: '{whole}'.", $" If it is a page elsewhere, put https:// before it: '{whole}'.");
        }
        var near = WithSlash(written) ?? OfSource(path) ?? (path.Length > UrlSanitizer.MaxLength ? null : NearAddress.To(path, _addresses.Value));
        return new(Suggestion.Vietnamese(near), Suggestion.English(near));
    }

    /// <summary>The address as it would be from the root, where only the stroke before it was forgotten.</summary>
    private string? WithSlash(string written) =>
        written.Length > 0 && written[0] is not ('/' or '.' or '#') && Leads(PathOf("/" + written)) ? "/" + written : null;

    private static void Add(DiagnosticCode code, MarkdownLink link, LocalText hint, DiagnosticBag diagnostics) =>
        diagnostics.Add(code, link.Position, link.Url, hint.Vi, hint.In(Languages.English));

    /// <summary>An address with a host of the portal itself as if it had been written without.</summary>
    private string Local(string url) =>
        url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && _site.Tenant.Hosts.Any(h => h.Name.Equals(uri.Host, StringComparison.OrdinalIgnoreCase))
            ? uri.PathAndQuery + uri.Fragment
            : url;

    /// <summary>The state of an item that readers may not see, in any language; null where there is none at the address.</summary>
    private ItemStatus? StatusOf(string path) => _hidden.Value.TryGetValue(InVietnamese(path), out var item) ? _site.Timeline.StatusOf(item) : null;

    private static string InVietnamese(string path)
    {
        var home = Addresses.Home(Languages.English);
        return path.StartsWith(home, StringComparison.Ordinal) ? path[(home.Length - 1)..] : path;
    }

    /// <summary>The page that an author means who names the file it is written in.</summary>
    private string? OfSource(string path)
    {
        foreach (var name in SourceNames)
        {
            if (!path.EndsWith(name, StringComparison.Ordinal)) continue;
            var folder = path[..^name.Length].TrimEnd('/') + "/";
            var url = name == SourceNames[1] ? Addresses.In(Languages.English, folder) : folder;
            if (Leads(url)) return url;
        }
        return null;
    }

    private bool Leads(string path) => _files.Contains(Addresses.File(path)) || _redirects.Contains(path) || (_site.LeftOut.Count > 0 && IsLeftOut(path));

    private bool IsLeftOut(string path) => _site.LeftOut.Any(start => $"{InVietnamese(path)}/".StartsWith(start, StringComparison.Ordinal));

    private static string PathOf(string url) => Uri.UnescapeDataString(url.Split('#', '?')[0]);

    private static string FragmentOf(string url) => url.IndexOf('#') is >= 0 and var mark ? Uri.UnescapeDataString(url[(mark + 1)..]) : "";
}
