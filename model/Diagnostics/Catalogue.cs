namespace Portal.Model.Diagnostics;

/// <summary>Every diagnostic there is, by area. What is not here cannot be reported, and is documented nowhere.</summary>
public static class Catalogue
{
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        .. UsageCodes.All, .. TreeCodes.All, .. TextCodes.All, .. YamlCodes.All, .. TypeCodes.All, .. FieldCodes.All, .. ItemCodes.All, .. DocumentCodes.All, .. MarkdownCodes.All,
        .. AccessibilityCodes.All, .. TenantCodes.All, .. RegulationCodes.All, .. RequirementCodes.All, .. BoardCodes.All, .. FileCodes.All, .. ThemeCodes.All, .. HistoryCodes.All,
        .. GateCodes.All, .. PolicyCodes.All, .. PersonalDataCodes.All, .. InjectionCodes.All, .. SearchCodes.All,
    ];
}
