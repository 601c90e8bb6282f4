using System.Globalization;
using Portal.Generator.Files.Images;
using Portal.Generator.Index;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Files;

/// <summary>Files are of a size that a reader on a telephone can load; pictures of one that every device can unpack.</summary>
internal sealed class FileLimitsCheck : IFileCheck
{
    private const int Megabyte = 1_000_000;
    private const int ImageLimit = 5;
    private const int DocumentLimit = 20;
    private const int RecordingLimit = 100;
    private const long PixelLimit = 40_000_000;
    private const int FrameLimit = 300;
    private const long FramePixelLimit = 400_000_000;

    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        var name = file.Attachment.Name;
        var limit = MediaTypes.IsAudio(name) || MediaTypes.IsVideo(name) ? RecordingLimit : file.Kind.IsImage ? ImageLimit : DocumentLimit;
        if (file.Content.LongLength > (long)limit * Megabyte)
            diagnostics.Add(FileCodes.TooLarge, file.Position, name, (file.Content.LongLength / (double)Megabyte).ToString("0.0", CultureInfo.InvariantCulture), $"{limit}");
        if (file.Kind.IsImage) CheckImage(file, diagnostics);
    }

    private static void CheckImage(CheckedFile file, DiagnosticBag diagnostics)
    {
        if (file.Attachment.Image is not { } size || StrippedImage.Of(file.Content) is not { IsSound: true } image)
        {
            diagnostics.Add(FileCodes.Damaged, file.Position, file.Attachment.Name, "không đọc được cấu trúc hoặc kích thước của hình", "has no structure or size of an image");
            return;
        }

        var pixels = (long)size.Width * size.Height;
        if (pixels > PixelLimit)
            Refuse(file, $"có {size.Width}×{size.Height} điểm ảnh, quá 40 triệu", $"has {size.Width}×{size.Height} pixels, more than 40 million", diagnostics);
        else if (image.Frames > FrameLimit || pixels * image.Frames > FramePixelLimit)
            Refuse(file, $"có {image.Frames} khung hình, quá nhiều cho cỡ {size.Width}×{size.Height}", $"has {image.Frames} frames, too many for {size.Width}×{size.Height}", diagnostics);
    }

    private static void Refuse(CheckedFile file, string vi, string en, DiagnosticBag diagnostics) =>
        diagnostics.Add(FileCodes.ImageTooLarge, file.Position, file.Attachment.Name, vi, en);
}
