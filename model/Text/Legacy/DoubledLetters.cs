using System.Text;

namespace Portal.Model.Text.Legacy;

/// <summary>Takes back the reading of UTF-8 as Windows-1252.</summary>
internal static class DoubledLetters
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text that was meant, or the text itself where it is no such slip.</summary>
    public static string Convert(string text)
    {
        try
        {
            return Utf8.GetString(Western.GetBytes(text));
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
