using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>Imported content says when and where it stood before the portal had a history of its own; any other date comes from that history.</summary>
internal sealed class PublishedBeforeRule : IRule
{
    private static readonly LocalText NoStart = new("cổng chưa khai báo 'history-starts'", "the portal does not state 'history-starts'");
    private static readonly LocalText NoWebAddress = new("địa chỉ phải bắt đầu bằng https:// hoặc http://", "the address must begin with https:// or http://");

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
        {
            if (item.Publication.Before is not { } before) continue;
            foreach (var fault in new[] { OfDate(before.Date, site.Tenant), OfAddress(before.Address) }.OfType<LocalText>())
                diagnostics.Add(ItemCodes.PublishedBefore, item.Places.At(CoreKeys.PublishedBefore), fault.Vi, fault.In(Languages.English));
        }
    }

    private static LocalText? OfDate(DateOnly date, Tenant tenant)
    {
        if (tenant.HistoryStarts is not { } start) return NoStart;
        var (stated, first) = (VietnamTime.Date(date), VietnamTime.Date(start));
        return date < start ? null : new($"ngày {stated} không trước ngày {first} của 'history-starts'", $"{stated} is not before {first}, the day of 'history-starts'");
    }

    /// <summary>Old portals often had no encryption: their addresses are printed, not linked.</summary>
    private static LocalText? OfAddress(string address) =>
        UrlSanitizer.Judge(address, allowHttp: true, out var form) ?? (form == UrlForm.Web ? null : NoWebAddress);
}
