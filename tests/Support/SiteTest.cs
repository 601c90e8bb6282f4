using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Portal.Generator;
using Portal.Generator.Checking;
using Portal.Generator.Commands;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests.Support;

/// <summary>
/// Builds a small portal and looks at what comes out: <c>tests/Sites/_base</c> with a case's few files laid over it,
/// in a scratch folder, by the real pipeline. A file <c>name.removed</c> of a case takes <c>name</c> away.
/// </summary>
/// <remarks>Begun with <c>using</c>: the scratch folder goes with it.</remarks>
public sealed class SiteTest : IDisposable
{
    public const string Sites = "tests/Sites";
    private const string Removed = ".removed";
    private const string Contains = ".contains";
    private const string Lacks = ".lacks";
    private const string Absent = ".absent";
    private const string Said = "diagnostics.txt";

    private static readonly HtmlParser Parser = new();

    private readonly ScratchFolder _scratch = new();
    private readonly string _case;
    private SiteCase _site;
    private BuildResult? _result;

    private SiteTest(string folder, SiteCase site) => (_case, _site) = (folder, site);

    /// <summary>The case of that name, such as <c>invalid/broken-link</c>; without one, <c>_base</c> as it is.</summary>
    public static SiteTest From(string? name = null)
    {
        var folder = Repo.At(Sites, name ?? "_base");
        var site = new SiteTest(folder, name is null ? SiteCase.Plain : SiteCase.Read(Path.Combine(folder, SiteCase.File)));
        site.Lay(Repo.At(Sites, "_base"), "");
        foreach (var path in site._site.Takes) site.Take(path);
        if (name is not null) site.Lay(folder, "");
        foreach (var change in site._site.Changes) site.Change(change.File, change.Old, change.New);
        return site;
    }

    /// <summary>The portals of this repository, to be changed and built again.</summary>
    public static SiteTest FromRepository()
    {
        var site = new SiteTest(Repo.Root, SiteCase.Plain with { AsOf = RealPortals.AsOf });
        foreach (var folder in (string[])["tenants", "content", "themes"]) site.Lay(Repo.At(folder), folder);
        return site;
    }

    /// <summary>Where the content stands, for a test that runs another command on it.</summary>
    public string Root => _scratch.At("source");

    public string Output => _scratch.At("out");

    internal BuildResult Result => _result ?? throw new InvalidOperationException("Build comes first");

    /// <summary>Puts one text in the place of another, which must stand there once.</summary>
    public SiteTest Change(string path, string old, string replacement)
    {
        var text = File.ReadAllText(At(path));
        Assert.True(text.Split(old).Length == 2, $"'{old}' does not stand once in {path}");
        File.WriteAllText(At(path), text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Replaces what a pattern finds; it must find something. <c>^</c> and <c>$</c> stand at the ends of lines.</summary>
    public SiteTest Edit(string path, string pattern, string replacement)
    {
        var text = File.ReadAllText(At(path));
        Assert.True(Regex.IsMatch(text, pattern, RegexOptions.Multiline), $"nothing in {path} is like {pattern}");
        File.WriteAllText(At(path), Regex.Replace(text, pattern, replacement, RegexOptions.Multiline));
        return this;
    }

    public SiteTest Write(string path, string text)
    {
        _scratch.Write($"source/{path}", text);
        return this;
    }

    public SiteTest Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), content);
        return this;
    }

    /// <summary>Takes a file or a folder away.</summary>
    public SiteTest Remove(string path)
    {
        if (Directory.Exists(At(path))) Directory.Delete(At(path), recursive: true);
        else File.Delete(At(path));
        return this;
    }

    /// <summary>Lays a file or folder of this repository into the site.</summary>
    public SiteTest Take(string path, string? to = null)
    {
        if (Directory.Exists(Repo.At(path))) Lay(Repo.At(path), to ?? path);
        else Copy(Repo.At(path), to ?? path);
        return this;
    }

    /// <summary>Builds these portals only.</summary>
    public SiteTest Only(params string[] tenants)
    {
        _site = _site with { Tenants = tenants };
        return this;
    }

    public SiteTest WithDrafts()
    {
        _site = _site with { ShowDrafts = true };
        return this;
    }

    public SiteTest AsOf(string time)
    {
        _site = _site with { AsOf = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture) };
        return this;
    }

    /// <summary>Runs the pipeline; a second run writes over the first's output.</summary>
    public SiteTest Build()
    {
        var options = new BuildOptions(Root, Output, _site.Tenants, _site.AsOf, _site.ShowDrafts, _site.BaseUrl, At("themes"));
        _result = new Pipeline(options, new SilentProgress()).Run();
        return this;
    }

    /// <summary>Runs the check instead, which makes every page but writes none.</summary>
    public SiteTest Check()
    {
        var checkedSite = new Checker(new CheckOptions(Root, _site.Tenants, _site.AsOf, Since: null, At("themes")), new SilentProgress()).Run();
        _result = new BuildResult([], checkedSite.Reported);
        return this;
    }

    /// <summary>Builds, or checks where <c>case.yaml</c> says <c>check: true</c>.</summary>
    public SiteTest Run() => _site.IsChecked ? Check() : Build();

    /// <summary>
    /// Compares with the case's <c>expected/</c>: a file exactly, <c>X.contains</c> and <c>X.lacks</c> hold fragments of X a line,
    /// <c>X.absent</c> says that X is not made, <c>diagnostics.txt</c> is all that was reported. Without the last nothing may be.
    /// </summary>
    public SiteTest Matches()
    {
        var folder = Path.Combine(_case, "expected");
        Assert.True(Directory.Exists(folder), $"{folder} is missing");
        if (File.Exists(Path.Combine(folder, Said))) Golden.Match(Path.Combine(folder, Said), Report());
        else Fine();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            if (Path.GetRelativePath(folder, file) is var path && path != Said) MatchOne(file, path);
        return this;
    }

    /// <summary>The build ends without a single remark.</summary>
    public SiteTest Fine()
    {
        Assert.Equal("exit 0\n", Report());
        return this;
    }

    /// <summary>The build is refused, and for this reason alone.</summary>
    /// <param name="times">How many errors there are.</param>
    public SiteTest Refused(string code, int times = 1)
    {
        Assert.True(Result.Diagnostics.Count == times && Result.Diagnostics.All(d => d.Severity == Severity.Error && d.Code.Id == code), Report());
        Assert.Equal(ExitCode.Refused, Result.ExitCode);
        return this;
    }

    /// <summary>The build ends well, with warnings of this code alone.</summary>
    public SiteTest Warned(string code, int times = 1)
    {
        Assert.True(Result.Diagnostics.Count == times && Result.Diagnostics.All(d => d.Severity == Severity.Warning && d.Code.Id == code), Report());
        Assert.Equal(ExitCode.Fine, Result.ExitCode);
        return this;
    }

    /// <summary>What refuses the content, in Vietnamese with its provision; warnings are left out.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Position} {d.Code}: {d.Message(Languages.Vietnamese)}")];

    /// <summary>The exit code, then everything reported as a terminal shows it.</summary>
    public string Report()
    {
        var lines = DiagnosticText.Lines(Result.Diagnostics, Languages.Vietnamese);
        return string.Concat(lines.Prepend($"exit {(int)Result.ExitCode}").Select(l => l + "\n")).Replace(_scratch.Path, "", StringComparison.Ordinal);
    }

    /// <param name="path">Tenant and file: <c>mau/tin-tuc/index.html</c>.</param>
    public bool Has(string path) => File.Exists(Path.Combine(Output, path));

    public string Text(string path) => File.ReadAllText(Path.Combine(Output, path));

    public IHtmlDocument Page(string path) => Parser.ParseDocument(Text(path));

    /// <summary>Every page of a portal by its path.</summary>
    public IEnumerable<(string Path, IHtmlDocument Page)> Pages(string tenant) => PagesIn(Path.Combine(Output, tenant));

    public static IEnumerable<(string Path, IHtmlDocument Page)> PagesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(folder, file), Parser.ParseDocument(File.ReadAllText(file))));

    public void Dispose() => _scratch.Dispose();

    private string At(string path) => Path.Combine(Root, path);

    private void Lay(string folder, string to)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path == SiteCase.File || path.StartsWith("expected", StringComparison.Ordinal)) continue;
            if (path.EndsWith(Removed, StringComparison.Ordinal)) Remove(path[..^Removed.Length]);
            else Copy(file, Path.Combine(to, path));
        }
    }

    private void Copy(string file, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.Copy(file, At(path), overwrite: true);
    }

    private void MatchOne(string file, string path)
    {
        var name = path[..Math.Max(0, path.LastIndexOf('.'))];
        if (path.EndsWith(Absent, StringComparison.Ordinal)) Assert.False(Has(name), $"{name} is made");
        else if (path.EndsWith(Contains, StringComparison.Ordinal)) Assert.All(Fragments(file), fragment => Assert.Contains(fragment, Text(name), StringComparison.Ordinal));
        else if (path.EndsWith(Lacks, StringComparison.Ordinal)) Assert.All(Fragments(file), fragment => Assert.DoesNotContain(fragment, Text(name), StringComparison.Ordinal));
        else Golden.Match(file, Text(path));
    }

    private static IEnumerable<string> Fragments(string file) => File.ReadLines(file).Where(line => line.Length > 0);
}
