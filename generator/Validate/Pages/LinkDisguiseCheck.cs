using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Pages;

/// <summary>A link is seen, and leads where its words say.</summary>
internal sealed class LinkDisguiseCheck : IPageCheck
{
    private const string Www = "www.";

    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        foreach (var link in PageLinks.Of(page).Where(l => !l.IsImage))
        {
            if (!link.HasPicture && !link.Words.Any(char.IsLetterOrDigit)) diagnostics.Add(InjectionCodes.HiddenLink, link.Position, link.Url);
            if (link.Host is { } host && NamedHost(link.Words) is { } named && named != host && Www + named != host && named != Www + host)
                diagnostics.Add(InjectionCodes.OtherAddress, link.Position, named, host);
        }
    }

    /// <summary>The host of words that are an address and nothing else: <c>www.example.gov.vn/tin</c>.</summary>
    private static string? NamedHost(string words)
    {
        if (words.Any(char.IsWhiteSpace) || words.Contains('@') || !words.Contains('.')) return null;
        var host = PageLink.HostOf(words.Contains("://", StringComparison.Ordinal) ? words : "https://" + words);
        return host is not null && host.Split('.') is { Length: >= 2 } labels && labels[^1].Length >= 2 && labels[^1].All(char.IsAsciiLetter) && !IsFileName(host, words) ? host : null;
    }

    /// <summary>"bao-cao.pdf" has the form of a host.</summary>
    private static bool IsFileName(string host, string words) =>
        words == host && host.Count(c => c == '.') == 1 && host[(host.IndexOf('.') + 1)..] is "pdf" or "doc" or "docx" or "xls" or "xlsx" or "odt" or "ods" or "csv" or "zip" or "xml" or "json" or "txt" or "html" or "md";
}
