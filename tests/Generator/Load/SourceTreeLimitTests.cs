using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

/// <summary>The size of a file is asked before it is read: one that is as long as a disk costs nothing.</summary>
public sealed class SourceTreeLimitTests
{
    private const long Terabyte = 1_000_000_000_000;

    [Theory]
    [InlineData("index.md", "file-too-large")]
    [InlineData("bang.yaml", "file-too-large")]
    [InlineData("video.mp4", "file-oversized")]
    [Shows("file-oversized")]
    public void A_file_beyond_its_limit_is_named_and_not_read(string name, string code)
    {
        using var scratch = new ScratchFolder();
        Sparse(scratch.At(name));
        var found = new DiagnosticBag();
        var source = new SourceTree(scratch.Path, found);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = name switch { "index.md" => source.ReadPage(name), "bang.yaml" => source.ReadSettings(name), _ => (object?)source.ReadBytes(name) };

        Assert.Null(read);
        Assert.Equal((code, name), (Assert.Single(found.Sorted()).Code.Id, found.Sorted()[0].Position.File));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_portal_with_such_an_attachment_is_checked_to_its_end()
    {
        using var site = SiteTest.From();
        Sparse(Path.Combine(site.Root, "content/mau/tin-tuc/khai-truong/hop.mp4"));

        site.Check().Refused("file-oversized");
    }

    private static void Sparse(string path)
    {
        using var file = File.Create(path);
        file.SetLength(Terabyte);
    }
}
