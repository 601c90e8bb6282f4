using System.Globalization;
using Portal.Tests.Support;

namespace Portal.Tests.Native;

/// <summary>
/// The program compiled to machine code says and writes the same as the one that .NET runs. What is only reached by reflection may be missing
/// from it, and nobody would notice before that page is made: so every test site and every portal goes through both.
/// </summary>
[Trait("Needs", "native")]
public sealed class SameProgramTests(NativeProgram native) : IClassFixture<NativeProgram>
{
    public static TheoryData<string> Sites =>
        [.. Repo.Folders(SiteTest.Sites).Where(name => name is not ("_base" or "invalid")), .. Repo.Folders(SiteTest.Sites + "/invalid").Select(code => $"invalid/{code}")];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_site_is_judged_and_built_alike(string name)
    {
        using var site = SiteTest.From(name);
        using var output = new ScratchFolder();
        var expected = site.Run().Report().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var actual = native.Run([.. Command(SiteCase.Read(Repo.At(SiteTest.Sites, name, SiteCase.File)), output.Path), "--root", site.Root]);

        Assert.Equal(expected[0], $"exit {actual.ExitCode}");
        // The command tells what is alike in one file once, with the first place.
        Assert.All(expected.Skip(1), line => Assert.Contains(line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..], (actual.Output + actual.Error).Replace(site.Root, "/source", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(Made(site.Output), Made(output.Path));
    }

    private static IReadOnlyList<string> Command(SiteCase site, string output) =>
    [
        .. site.IsChecked ? (string[])["check", "--all-tasks"] : ["build", "--output", output, .. site.ShowDrafts ? ["--drafts"] : Array.Empty<string>()],
        .. site.Tenants, "--as-of", site.AsOf.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        .. site.BaseUrl is { } url ? ["--base-url", url.AbsoluteUri] : Array.Empty<string>(),
    ];

    [Fact]
    public void The_portals_of_this_repository_are_built_alike()
    {
        using var output = new ScratchFolder();

        var (expected, made) = (Cli.Run(Build(output)), Made(output.Path));
        var actual = native.Run(Build(output));

        Assert.Equal(0, expected.ExitCode);
        Assert.Equal(expected, actual);
        Assert.Equal(made, Made(output.Path));
    }

    private static string[] Build(ScratchFolder output) => ["build", "--root", Repo.Root, "--output", output.Path];

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help", "--lang", "en")]
    [InlineData("chekc")]
    [InlineData("check", "--standards")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "github", "--lang", "en")]
    [InlineData("fix")]
    [InlineData("search", "bacninh", "quyeets ddinhj 08/2026")]
    [InlineData("search", "bacninh", "dang ky ket hon voi nguoi nuoc ngoai", "--format", "json")]
    [InlineData("new", "khong-co", "--tenant", "bacninh", "--section", "tin-tuc", "--title", "Thử")]
    public void A_command_answers_alike(params string[] arguments) => Same([.. arguments, .. arguments is ["--help"] or ["chekc"] or [_, "--help", ..] ? Array.Empty<string>() : ["--root", Repo.Root]]);

    private void Same(params string[] arguments) => Assert.Equal(Cli.Run(arguments), native.Run(arguments));

    private static IReadOnlyList<string> Made(string output) => Directory.Exists(output) ? FolderSnapshot.Of(output) : [];
}

/// <summary>The program that <c>make native</c> made (<c>PORTAL_NATIVE</c> says where it is), without the themes beside it: test sites bring their own.</summary>
public sealed class NativeProgram : IDisposable
{
    private readonly ScratchFolder _folder = new();

    internal Cli.Answer Run(params string[] arguments)
    {
        var program = _folder.At("portal");
        lock (_folder)
        {
            if (!File.Exists(program)) File.Copy(Environment.GetEnvironmentVariable("PORTAL_NATIVE") ?? throw new InvalidOperationException("PORTAL_NATIVE names no program"), program);
        }
        return Cli.Run(program, arguments, new Dictionary<string, string>());
    }

    public void Dispose() => _folder.Dispose();
}
