using System.Diagnostics;
using Portal.Generator;
using Portal.Generator.Files;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;
using Xunit.Abstractions;

namespace Portal.Tests.Hostile;

/// <summary>Whatever an attached file does to whoever opens it, the check says so by name and lives.</summary>
public sealed class FileBombsTests(ITestOutputHelper output) : IDisposable
{
    private const string Folder = "content/mau/tin-tuc/khai-truong";

    private readonly SiteTest _site = SiteTest.From();

    public static TheoryData<string> Bombs => new([.. FileBombs.All.Select(b => b.Name)]);

    public static TheoryData<string> Endless => new([.. FileBombs.Endless.Select(b => b.Name)]);

    [Theory]
    [MemberData(nameof(Bombs))]
    [Shows("file-bomb", "image-too-large")]
    public void A_bomb_is_refused_by_name(string name)
    {
        var bomb = FileBombs.All.Single(b => b.Name == name);

        var found = Check(name, bomb.Make());

        Assert.Contains(found, d => d.Code.Id == bomb.Code && d.Severity == Severity.Error);
        Assert.All(found, d => Assert.DoesNotContain("{", d.Message("vi") + d.Message("en") + d.Remedy("vi") + d.Remedy("en"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Endless))]
    public void What_leads_in_circles_comes_to_an_end(string name) => Check(name, FileBombs.Endless.Single(b => b.Name == name).Make());

    public void Dispose() => _site.Dispose();

    /// <summary>As <c>portal check</c> does it, with what it cost beside the reading of the file.</summary>
    private IReadOnlyList<Diagnostic> Check(string name, byte[] content)
    {
        _site.Write($"{Folder}/{name}", content);
        var found = new DiagnosticBag();
        var options = new BuildOptions(_site.Root, _site.Output, [], new DateTimeOffset(2026, 1, 15, 8, 0, 0, TimeSpan.FromHours(7)), ShowDrafts: false, null, Path.Combine(_site.Root, "themes"));
        var site = new SiteLoader(options, found).Load().Single();
        var file = site.Items.SelectMany(i => i.Files.Select(f => new CheckedFile(site, i, f))).Single();
        Assert.NotEmpty(file.Content);

        // Once before, so that compiling the checks is not counted.
        Run(new CheckedFile(site, file.Item, file.Attachment), new DiagnosticBag());
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        Run(file, found);
        output.WriteLine($"{name}: {content.Length / 1000} kB, {watch.ElapsedMilliseconds} ms, {(GC.GetAllocatedBytesForCurrentThread() - before) / 1_000_000.0:0.0} MB, {string.Join(" ", found.Sorted().Select(d => d.Code.Id))}");
        return found.Sorted();
    }

    private static void Run(CheckedFile file, DiagnosticBag found)
    {
        foreach (var check in Checks.OfFiles) check.Check(file, found);
        if (file.Kind == FileKind.Svg) new StaticSvgRule().Check(file.Site, found);
    }
}
