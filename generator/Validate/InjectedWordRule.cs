using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>The settings of a portal, which its pages show, carry nothing that is smuggled in.</summary>
internal sealed class InjectedWordRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var (source, folder) = (site.Repository.Source, $"{RepositoryReader.TenantsFolder}/{site.Tenant.Id}");
        foreach (var file in source.Files(folder).Select(f => $"{folder}/{f}").Where(f => f.EndsWith(".yaml", StringComparison.Ordinal) && !CheckLists.IsList(f)))
            if (source.ReadSettings(file) is { } text)
                foreach (var finder in CheckLists.Of(site).Words)
                    diagnostics.AddRange(InjectedWords.Judge(finder, text, WordsIn.Settings, at => PersonalDataFindings.InText(file, text, at)));
    }
}
