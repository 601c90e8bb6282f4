using System.Globalization;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Files;

/// <summary>No image moves by itself for longer than five seconds, since a page cannot stop it (WCAG 2.2.2).</summary>
internal sealed class MovingImageCheck : IFileCheck
{
    private const int Longest = 5000;

    private static readonly string[] Extensions = [".gif", ".png", ".apng", ".webp"];

    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        if (!Extensions.Contains(Path.GetExtension(file.Attachment.Name).ToLowerInvariant()) || Animation.Of(file.Content) is not { Frames: > 1 } moving) return;
        if (moving.Plays > 0 && moving.Milliseconds * moving.Plays <= Longest) return;
        var seconds = (moving.Milliseconds * moving.Plays / 1000).ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(
            AccessibilityCodes.MovingImage, file.Position, file.Attachment.Name,
            moving.Plays == 0 ? "chạy mãi" : $"chạy {seconds} giây", moving.Plays == 0 ? "runs for ever" : $"runs for {seconds} seconds");
    }
}
