using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Files;

/// <summary>Says where the words of a file could not all be read, so that somebody else does.</summary>
internal sealed class FileTextCheck : IFileCheck
{
    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        if (file.Pdf is { IsCut: true })
            diagnostics.Add(FileCodes.Damaged.At(file.Position, file.Attachment.Name, "thiếu phần cuối, có lẽ chép hoặc tải về dở dang", "lacks its end, as if it was copied or downloaded in part") with { Severity = Severity.Warning });
        // What cannot be opened safely is refused for that.
        if (file.Pdf?.Fault is not null || file.Package?.Fault is not null) return;
        if (file.Text.Unread is { } why) diagnostics.Add(FileCodes.Unread, file.Position, file.Attachment.Name, why.Vi, why.In(Languages.English));
    }
}
