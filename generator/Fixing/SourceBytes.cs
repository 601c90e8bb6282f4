using System.Text;

namespace Portal.Generator.Fixing;

/// <summary>The bytes of a file as text.</summary>
internal static class SourceBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null where the bytes are no UTF-8.</summary>
    public static string? Utf8(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>What an editor shows that knows nothing of the encoding: line by line UTF-8 or Western letters.</summary>
    public static string AsSeen(byte[] bytes) =>
        string.Join('\n', Encoding.Latin1.GetString(bytes).Split('\n').Select(line => Utf8(Encoding.Latin1.GetBytes(line)) ?? line));
}
