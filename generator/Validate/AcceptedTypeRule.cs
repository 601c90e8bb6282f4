using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>A section takes only the types it says it does.</summary>
internal sealed class AcceptedTypeRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items.Where(i => !i.Section.Accepts.Contains(i.Type.Id)))
            diagnostics.Add(ItemCodes.TypeNotAccepted, item.Places.At(CoreKeys.Type), item.Section.Folder, item.Type.Id, string.Join(", ", item.Section.Accepts));
    }
}
