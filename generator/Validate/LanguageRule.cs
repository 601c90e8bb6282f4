using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>A version in a language that the portal does not offer would never be seen.</summary>
internal sealed class LanguageRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        if (site.Offers(Languages.English)) return;
        foreach (var item in site.Items)
            if (item.English is { } english) diagnostics.Add(ItemCodes.LanguageNotOffered, new Position(english.File, 1, 1), Languages.English);
    }
}
