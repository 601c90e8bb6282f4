using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Validate;

/// <summary>Neither the settings of a portal nor the names of its folders and files hold personal data or a secret.</summary>
internal sealed class PersonalDataRule : IRule
{
    /// <summary>What the settings are about: their telephones and mailboxes are those of offices unless their own line says otherwise.</summary>
    public const string Subject = "danh bạ cơ quan";

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var source = site.Repository.Source;
        var folder = $"{RepositoryReader.TenantsFolder}/{site.Tenant.Id}";
        foreach (var file in source.Files(folder).Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)))
            if (source.ReadSettings($"{folder}/{file}") is { } text) CheckText(site, text, $"{folder}/{file}", diagnostics);
        foreach (var item in site.Items) CheckNames(site, item, diagnostics);
    }

    private static void CheckText(Site site, string text, string file, DiagnosticBag diagnostics)
    {
        foreach (var finding in PersonalDataFindings.In(site, text, Subject)) diagnostics.Add(PersonalDataFindings.Diagnose(finding, file, text, ""));
    }

    private static void CheckNames(Site site, Item item, DiagnosticBag diagnostics)
    {
        CheckName(site, item.Slug, Path.GetDirectoryName(Path.GetDirectoryName(item.Path))!.Replace('\\', '/'), diagnostics);
        foreach (var file in item.Files) CheckName(site, Path.GetFileNameWithoutExtension(file.Name), item.Path, diagnostics);
    }

    /// <summary>The words of a name stand apart by hyphens. The place is the page's, or the folder above it: a path would show the number.</summary>
    private static void CheckName(Site site, string name, string place, DiagnosticBag diagnostics)
    {
        if (!name.Any(char.IsAsciiDigit)) return;
        foreach (var finding in PersonalDataFindings.In(site, name.Replace('-', ' ').Replace('_', ' '), ""))
            if (finding.Kind is SensitiveKind.CitizenId or SensitiveKind.OldId)
                diagnostics.Add(PersonalDataFindings.Diagnose(finding, new Position(place), "trong tên tệp hoặc thư mục"));
    }
}
