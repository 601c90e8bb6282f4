using System.Buffers;
using System.Text;
using Portal.Generator.Files.Images;
using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Write;

/// <summary>Makes every file of a portal, in parallel, and lets pages through the gate on their way to the disk.</summary>
internal sealed class SiteWriter(SourceTree source, StagedOutput output, DiagnosticBag diagnostics)
{
    /// <param name="done">Called after each file, from any thread.</param>
    public void Write(IReadOnlyList<Output> outputs, string tenant, GatePolicy gate, Action done) =>
        Parallel.ForEach(outputs, file =>
        {
            WriteOne(file, tenant, gate);
            done();
        });

    private void WriteOne(Output file, string tenant, GatePolicy gate)
    {
        using var turn = Watchdog.Default.Watch($"out/{tenant}/{file.Path}");
        switch (file)
        {
            case PageOutput page:
                WritePage(page, tenant, gate);
                break;
            case DataOutput data:
                using (var stream = output.Open(data.Path)) data.Write(stream);
                break;
            case CopyOutput { IsStripped: true } image:
                WriteImage(image);
                break;
            case CopyOutput copy:
                output.Copy(copy.Path, Path.Combine(source.Root, copy.Source));
                break;
        }
    }

    private void WriteImage(CopyOutput image)
    {
        // Read once more, not kept: all the images of a portal do not fit into memory.
        if (source.ReadBytes(image.Source) is { } bytes) output.Write(image.Path, StrippedImage.Of(bytes)?.Content ?? bytes);
    }

    private void WritePage(PageOutput page, string tenant, GatePolicy gate)
    {
        // A layout that failed has said so already.
        if (page.Render() is not { Value: var html }) return;

        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        var length = Encoding.UTF8.GetBytes(html, bytes);
        OutputGate.Check(bytes.AsSpan(0, length), $"out/{tenant}/{page.Path}", diagnostics, gate, isEncoded: true);
        output.Write(page.Path, bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
