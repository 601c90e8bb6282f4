using System.Security.Cryptography;

namespace Portal.Generator.Load;

/// <summary>Describes a file beside a page; the file itself is copied, never changed: a signature on it must stay valid.</summary>
internal static class AttachmentReader
{
    public static Attachment Describe(string name, string path, byte[] content) =>
        new(name, path, content.LongLength, Convert.ToHexStringLower(SHA256.HashData(content))) { Image = ImageSize.Read(content) };
}
