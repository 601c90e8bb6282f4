namespace Portal.Generator.Index;

/// <summary>Every file of a portal. A new kind of output is one file in this folder and one line here.</summary>
internal static class Outputs
{
    public static IReadOnlyList<Output> Of(SitePages pages, SitePages? english) =>
    [
        .. HomePage.Make(pages),
        .. SectionPages.Make(pages),
        .. BrowsePages.Make(pages),
        .. ItemPages.Make(pages),
        .. TopicPages.Make(pages),
        .. UnitPages.Make(pages),
        .. SiteMapPage.Make(pages),
        .. LegalPage.Make(pages),
        .. BoardPage.Make(pages),
        .. SectionMatrixPage.Make(pages),
        .. SearchPages.Make(pages),
        .. NotFoundPage.Make(pages),
        .. Feeds.Make(pages),
        .. SiteMapXml.Make(pages, english),
        .. RecordExport.Make(pages, english),
        .. RedirectList.Make(pages),
        .. ThemeFiles.Make(pages),
        .. InEnglish(english),
    ];

    private static IEnumerable<Output> InEnglish(SitePages? english) =>
        english is null ? [] : [.. HomePage.Make(english), .. SectionPages.Make(english), .. BrowsePages.Make(english), .. ItemPages.Make(english), .. BoardPage.Make(english), .. SectionMatrixPage.Make(english), .. SearchPages.Make(english)];
}
