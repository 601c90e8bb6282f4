using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Files;

/// <summary>
/// What a screen reader needs of a PDF (TT 32/2017/TT-BTTTT; ISO 14289-1): words, tags, a title, a language. A signed document cannot be
/// mended without breaking its signature, so what is missing is a debt of the unit that supplied it, never a reason to refuse it.
/// </summary>
internal sealed class PdfAccessCheck : IFileCheck
{
    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        if (file.Pdf is not { Fault: null } pdf) return;
        var unit = file.Item.Unit is { } id ? file.Site.Tenant.FindUnit(id)?.Name : null;
        var (vi, en) = (unit?.Vi ?? file.Item.Unit ?? "đơn vị cung cấp", unit?.En ?? unit?.Vi ?? file.Item.Unit ?? "the unit that supplied it");
        if (file.Text.IsScan)
        {
            diagnostics.Add(FileCodes.Scan, file.Position, file.Attachment.Name, vi, en);
            return;
        }

        List<LocalText> missing = [];
        if (!pdf.IsTagged) missing.Add(new LocalText("thẻ cấu trúc", "tags"));
        if (!pdf.HasTitle) missing.Add(new LocalText("tiêu đề", "a title"));
        if (!pdf.HasLanguage) missing.Add(new LocalText("ngôn ngữ", "a language"));
        if (missing.Count > 0)
            diagnostics.Add(FileCodes.Inaccessible, file.Position, file.Attachment.Name, string.Join(", ", missing.Select(m => m.Vi)), string.Join(", ", missing.Select(m => m.In(Languages.English))), vi, en);
    }
}
