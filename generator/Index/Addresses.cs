using Portal.Generator.Search;
using Portal.Model.Text;

namespace Portal.Generator.Index;

/// <summary>The addresses that are not sections, and how addresses become files.</summary>
internal static class Addresses
{
    public const string Topics = "chu-de";
    public const string Units = "don-vi";
    public const string SiteMap = "so-do-cong";
    public const string Legal = "ve-cong";
    public const string Board = "ban-bien-tap";
    public const string Matrix = "chuyen-muc";
    public const string Data = "du-lieu";
    public const string Assets = "assets";
    public const string Search = SearchIndex.Folder;
    public const string Finder = "tra-cuu";
    public const string NotFound = "404.html";
    public const string PagePrefix = "trang-";
    public const string Print = "ban-in";

    /// <summary>Folders that no section may have.</summary>
    public static IReadOnlyList<string> Reserved { get; } = [Topics, Units, SiteMap, Legal, Search, Data, Assets, Languages.English];

    /// <summary><c>/</c> or <c>/en/</c>.</summary>
    public static string Home(string language) => language == Languages.Vietnamese ? "/" : $"/{language}/";

    /// <summary>An address in a language: English pages stand under <c>/en/</c>.</summary>
    public static string In(string language, string url) => language == Languages.Vietnamese ? url : $"/{language}{url}";

    /// <summary>Page N of a list: <c>/tin-tuc/trang-2/</c>.</summary>
    public static string PageOf(string url, int number) => number == 1 ? url : $"{url}{PagePrefix}{number}/";

    /// <summary>True for a name that further pages of a list have, which no item may take.</summary>
    public static bool IsPageName(string name) =>
        name.Length > PagePrefix.Length && name.StartsWith(PagePrefix, StringComparison.Ordinal) && !name.AsSpan(PagePrefix.Length).ContainsAnyExceptInRange('0', '9');

    /// <summary>The file that an address is served from.</summary>
    public static string File(string url) => url.EndsWith('/') ? url[1..] + "index.html" : url[1..];
}
