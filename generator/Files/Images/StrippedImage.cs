namespace Portal.Generator.Files.Images;

/// <summary>
/// An image as it is published: what a camera or a program noted in it (place, owner, comments, earlier versions) is left out; the
/// picture, its colours and which side is up stay, byte for byte. Nothing is decoded, so nothing is lost and the result is the same everywhere.
/// </summary>
/// <param name="HasPlace">The notes told where the picture was taken.</param>
/// <param name="IsSound">The whole file was understood. Otherwise <paramref name="Content"/> is the file as it was.</param>
/// <param name="Frames">How many pictures a moving one has.</param>
internal sealed record StrippedImage(byte[] Content, bool HasPlace, bool IsSound, int Frames = 1)
{
    /// <summary>The published form of a PNG, JPEG, WebP or GIF; null for anything else.</summary>
    public static StrippedImage? Of(byte[] file)
    {
        var parts = new ImageParts(file);
        var isSound = file switch
        {
            [0xFF, 0xD8, ..] => JpegParts.Read(parts),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngParts.Read(parts),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebpParts.Read(parts),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => GifParts.Read(parts),
            _ => (bool?)null,
        };
        if (isSound is not { } sound) return null;
        return new StrippedImage(sound ? parts.ToBytes() : file, parts.HasPlace, sound, parts.Frames);
    }
}
