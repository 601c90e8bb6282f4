using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>An id names one item only; the newer of two is told.</summary>
internal sealed class UniqueIdRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Item>();
        foreach (var item in Seniority.OldestFirst(site).Where(i => i.Id.Length > 0))
            if (!first.TryAdd(item.Id, item)) diagnostics.Add(ItemCodes.DuplicateId, item.Places.At(CoreKeys.Id), item.Id, first[item.Id].Path);
    }
}
