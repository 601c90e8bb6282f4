using Portal.Generator.Files.Images;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Files;

/// <summary>A photograph that tells where it was taken may tell where somebody lives; the repository is as public as the portal.</summary>
internal sealed class ImageLocationCheck : IFileCheck
{
    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        if (file.Kind.IsImage && StrippedImage.Of(file.Content) is { HasPlace: true }) diagnostics.Add(FileCodes.Location, file.Position, file.Attachment.Name);
    }
}
