using Portal.Generator.Load;
using Portal.Generator.Validate.Documents;
using Portal.Generator.Validate.Files;
using Portal.Generator.Validate.Pages;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>
/// What only <c>portal check</c> looks at: the words of pages and the insides of files. A build of content that passed need not read
/// them again. A new check is one file in <c>Pages/</c> or <c>Files/</c>, one line here and its entry in the catalogue.
/// </summary>
internal static class Checks
{
    /// <summary>Checks of a portal as a whole that a build does not need.</summary>
    public static IReadOnlyList<IRule> OfSite { get; } =
    [
        new DuplicateDocumentRule(),
        new DocumentNumberRule(),
        new DocumentFactsRule(),
        new DocumentAgreementRule(),
        new SameFileRule(),
        new DocumentRelationsRule(),
        new PersonalDataRule(),
        new InjectedWordRule(),
        new ExternalHostRule(),
        new CheckListsRule(),
        new CaptionsRule(),
    ];

    public static IReadOnlyList<IPageCheck> OfPages { get; } =
    [
        new CitedDocumentCheck(),
        new PersonalDataCheck(),
        new ExternalLinkCheck(),
        new OtherPortalLinkCheck(),
        new LinkDisguiseCheck(),
        new HiddenTextCheck(),
        new InjectedWordCheck(),
        new ProhibitedWordCheck(),
        new LegacyFontCheck(),
        new LostLettersCheck(),
        new MixedScriptCheck(),
        new LinkTextCheck(),
        new SameLinkCheck(),
        new ImageAlternativeCheck(),
        new BoldHeadingCheck(),
        new TableCheck(),
        new TableSlipCheck(),
        new ForeignPassageCheck(),
        new SensoryReferenceCheck(),
        new CapitalsCheck(),
        new SpacingCheck(),
        new PastedTextCheck(),
        new EmojiCheck(),
    ];

    public static IReadOnlyList<IFileCheck> OfFiles { get; } =
    [
        new FileContentCheck(),
        new FileLimitsCheck(),
        new ContainerCheck(),
        new ActiveContentCheck(),
        new ImageLocationCheck(),
        new PdfAccessCheck(),
        new FileTextCheck(),
        new PersonalDataFileCheck(),
        new InjectedWordFileCheck(),
        new MovingImageCheck(),
    ];

    /// <summary>Checks a portal as a whole.</summary>
    /// <param name="wanted">Which rules; null = all.</param>
    /// <returns>The rules that found something.</returns>
    public static IReadOnlyCollection<IRule> Check(Site site, DiagnosticBag diagnostics, Func<IRule, bool>? wanted = null) =>
        RuleRun.Of(wanted is null ? OfSite : OfSite.Where(wanted), site, diagnostics);

    /// <summary>Checks the words and the files of items.</summary>
    public static void Check(Site site, IReadOnlyList<Item> items, DiagnosticBag diagnostics) =>
        Parallel.ForEach(items, item =>
        {
            using var turn = Watchdog.Default.Watch(item.Path);
            foreach (var page in CheckedPage.Of(site, item))
                foreach (var check in OfPages) check.Check(page, diagnostics);
            foreach (var file in item.Files.Select(f => new CheckedFile(site, item, f)))
                foreach (var check in OfFiles) check.Check(file, diagnostics);
        });
}
