using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Write;

/// <summary>
/// Reads every generated page again, independently of what wrote it, and refuses whatever is not on its lists. It accepts
/// so small a part of HTML that it needs no repairing parser: all browsers read that part in one and the same way.
/// </summary>
internal static class OutputGate
{
    [ThreadStatic]
    private static (GateStack Stack, GateIds Ids)? _workspace;

    /// <param name="isEncoded">True for what was encoded from text a moment ago, and so is UTF-8.</param>
    public static void Check(ReadOnlySpan<byte> html, string file, DiagnosticBag diagnostics, GatePolicy? policy = null, bool isEncoded = false)
    {
        if (!isEncoded && !Utf8.IsValid(html))
        {
            new GateFindings(file, diagnostics).Broken(html, 0, GateWords.Encoding);
            return;
        }
        var (stack, ids) = _workspace ??= (new GateStack(), new GateIds());
        new GateScanner(html, policy ?? GatePolicy.Strict, new GateFindings(file, diagnostics), stack, ids).Read();
    }

    /// <summary>The same for a page that is not encoded yet.</summary>
    public static void Check(string html, string file, DiagnosticBag diagnostics, GatePolicy? policy = null)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        try
        {
            Check(buffer.AsSpan(0, Encoding.UTF8.GetBytes(html, buffer)), file, diagnostics, policy, isEncoded: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
