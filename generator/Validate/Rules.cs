using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>Every check of loaded content. A new one is one file in this folder, one line here and its entry in the catalogue.</summary>
internal static class Rules
{
    private static readonly IReadOnlyList<IRule> All =
    [
        new TenantLevelRule(),
        new SectionTreeRule(),
        new BrowseRule(),
        new UniqueIdRule(),
        new AddressableIdRule(),
        new UniqueEntryRule(),
        new ReservedSlugRule(),
        new UniqueAddressRule(),
        new RedirectRule(),
        new AcceptedTypeRule(),
        new PublishedFieldRule(),
        new PublishedBeforeRule(),
        new PlaceholderRule(),
        new LanguageRule(),
        new AddressRule(),
        new RegistryRule(),
        new CoreTermRule(),
        new ClassificationRule(),
        new TermDatesRule(),
        new ResponsibleRule(),
        new ReferenceRule(),
        new FileRule(),
        new FileFormatRule(),
        new StaticSvgRule(),
        new MediaRule(),
        new DocumentDatesRule(),
        new RegulationNamesRule(),
        new RequiredFieldRule(),
        new TenantFactRule(),
        new HostRule(),
        new RequiredSectionRule(),
        new SectionTitleRule(),
        new SectionLinkRule(),
        new EveryYearRule(),
        new SectionFactRule(),
        new DeadlineEventRule(),
        new UnitFactRule(),
        new CoverageRule(),
        new RemitRule(),
        new VocabularyRule(),
        new ContributorKindRule(),
        new BoardFileRule(),
        new BoardSeatsRule(),
        new BoardDutiesRule(),
        new EmptySectionRule(),
        new TranslationRule(),
        new EmailDomainRule(),
        new SourceAgreementRule(),
        new MetadataRule(),
        new CheckSettingsRule(),
        new WaiverRule(),
    ];

    /// <summary>The codes of what regulations demand.</summary>
    public static IReadOnlyList<DiagnosticCode> Demands { get; } = [.. RegulationCodes.All, .. RequirementCodes.All, .. BoardCodes.All];

    /// <summary>Those of them that judge content, and not how a regulation itself is written down.</summary>
    public static IReadOnlyList<DiagnosticCode> Binding { get; } =
        [.. Demands.Except([RegulationCodes.UnknownRequirement, RegulationCodes.UnknownName, BoardCodes.UnknownMember])];

    /// <summary>Runs every check. Where the regulation is only encouraged, what it demands weighs as a warning.</summary>
    /// <param name="wanted">Which rules; null = all.</param>
    /// <returns>The rules that found something.</returns>
    public static IReadOnlyCollection<IRule> Check(Site site, DiagnosticBag diagnostics, Func<IRule, bool>? wanted = null)
    {
        var isEncouraged = IsEncouraged(site);
        var found = new DiagnosticBag();
        var finders = RuleRun.Of(wanted is null ? All : All.Where(wanted), site, found);
        diagnostics.AddRange(found.All().Select(d => isEncouraged ? Encouraged(d) : d));
        return finders;
    }

    /// <summary>The same for a build: what is waived is not spoken of.</summary>
    public static void CheckForBuild(Site site, DiagnosticBag diagnostics)
    {
        var (found, policy) = (new DiagnosticBag(), Policy.Of(site));
        Check(site, found);
        diagnostics.AddRange(found.All().Select(policy.Weigh).Where(d => d.Waived is null));
    }

    /// <summary>True where the regulation is only encouraged, by itself or at the portal's level.</summary>
    public static bool IsEncouraged(Site site) => site.Tenant.IsEncouraged || !site.Tenant.Regulation.BindsLevel(site.Tenant.Level);

    private static Diagnostic Encouraged(Diagnostic diagnostic) =>
        Demands.Contains(diagnostic.Code) && diagnostic.Severity == Severity.Error
            ? diagnostic with { Severity = Severity.Warning }
            : diagnostic;
}
