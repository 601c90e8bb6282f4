using Portal.Generator.Files;
using Portal.Generator.Files.Office;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate.Files;

/// <summary>Documents are for reading: they run nothing, start nothing, fetch nothing and hide no further files.</summary>
internal sealed class ActiveContentCheck : IFileCheck
{
    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        var (active, fault) = Of(file);
        foreach (var what in active) diagnostics.Add(FileCodes.Active, file.Position, file.Attachment.Name, what.Vi, what.In(Languages.English));
        if (fault is not null) ContainerCheck.Report(file, fault, diagnostics);
    }

    private static (IReadOnlyList<LocalText>, FileFault?) Of(CheckedFile file)
    {
        if (file.Pdf is { } pdf) return (pdf.Active, null);
        if (file.Package is { Fault: null } package) return PackageContent.Read(package);
        return (file.Kind == FileKind.OldOffice || file.Kind == FileKind.Rtf ? OldOfficeContent.Active(file.Content) : [], null);
    }
}
