using System.Security.Cryptography;
using Portal.Generator.Files;
using Portal.Generator.Files.Images;

namespace Portal.Generator.Load;

/// <summary>Describes a file beside a page as readers will get it: a document byte for byte, an image without what its camera noted.</summary>
internal static class AttachmentReader
{
    public static Attachment Describe(string name, string path, byte[] content)
    {
        var published = StrippedImage.Of(content)?.Content ?? content;
        return new Attachment(name, path, published.LongLength, Convert.ToHexStringLower(SHA256.HashData(published)))
        {
            Image = ImageSize.Read(content),
            IsRewritten = !ReferenceEquals(published, content),
            IsSigned = Signatures.IsSigned(content),
        };
    }
}
