using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>
/// Only what is public stands in the repository: a secret or an internal paper is not to be published (Yên Thế, Điều 13.2.d; Hà Nam,
/// Điều 5.1.b), and the history of a repository keeps what was once in it. So drafts and withdrawn pages are no exception.
/// </summary>
internal sealed class ClassificationRule : IRule
{
    private const string Public = "public";
    private static readonly LocalText UnknownHead = new("người đứng đầu đơn vị cung cấp", "the head of the unit that supplied it");

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items.Where(i => i.Classification is not null and not Public)) Report(site, item, diagnostics);
    }

    private static void Report(Site site, Item item, DiagnosticBag diagnostics)
    {
        var label = site.Repository.Catalogue.Terms(TypeCatalogue.ClassificationsName).FirstOrDefault(t => t.Key == item.Classification)?.Label
            ?? new LocalText(item.Classification!);
        var unit = item.Unit is null ? null : site.Tenant.FindUnit(item.Unit);
        var head = unit?.Head is { } position ? new LocalText($"{position.Vi} ({unit.Name.Vi})", $"{position.In(Languages.English)} ({unit.Name.In(Languages.English)})") : UnknownHead;
        diagnostics.Add(
            ItemCodes.NotPublic, item.Places.At(CoreKeys.Classification), label.Vi, label.In(Languages.English), head.Vi, head.In(Languages.English),
            item.Path[..item.Path.LastIndexOf('/')]);
    }
}
