using Portal.Generator.Files;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Files;

/// <summary>What unpacks itself stays within measure, and is as its own directory says.</summary>
internal sealed class ContainerCheck : IFileCheck
{
    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        if ((file.Kind == FileKind.LockedOffice ? FileFault.Encrypted : file.Pdf?.Fault ?? FaultOf(file.Package)) is { } fault) Report(file, fault, diagnostics);
    }

    public static void Report(CheckedFile file, FileFault fault, DiagnosticBag diagnostics) =>
        diagnostics.Add(Code(fault.Kind), file.Position, file.Attachment.Name, fault.What.Vi, fault.What.In(Languages.English));

    private static FileFault? FaultOf(ZipPackage? package) =>
        package is null ? null : package.Fault ?? package.Members.Where(m => !package.IsHonest(m)).Select(m => FileFault.Bomb($"có phần '{m.Name}' không dài như mục lục ghi", $"holds '{m.Name}', which is not as long as its directory says")).FirstOrDefault();

    private static DiagnosticCode Code(FaultKind kind) => kind switch
    {
        FaultKind.Bomb => FileCodes.Bomb,
        FaultKind.Encrypted => FileCodes.Encrypted,
        FaultKind.Polyglot => FileCodes.Polyglot,
        _ => FileCodes.Damaged,
    };
}
