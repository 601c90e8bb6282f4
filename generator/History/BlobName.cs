using System.Security.Cryptography;
using System.Text;

namespace Portal.Generator.History;

/// <summary>The name that Git gives to what a file holds, byte for byte: the hash of <c>blob</c>, its length and its bytes.</summary>
internal static class BlobName
{
    private const int LengthOfSha256 = 64;

    /// <summary>The name; null for what is no plain file or says that it is empty, which is never opened.</summary>
    /// <param name="length">Of a name in the repository, which tells its kind of hash.</param>
    public static string? Of(string path, int length)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null || file.Length == 0) return null;
        try
        {
            using var content = file.OpenRead();
            using var hash = IncrementalHash.CreateHash(length == LengthOfSha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
            hash.AppendData(Encoding.ASCII.GetBytes($"blob {file.Length}\0"));
            var buffer = new byte[1 << 16];
            for (var count = content.Read(buffer); count > 0; count = content.Read(buffer)) hash.AppendData(buffer, 0, count);
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
