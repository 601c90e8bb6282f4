using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>Every machine builds from the same packages: each has one exact version, and lock files with the hashes of all of them are committed.</summary>
public sealed partial class PackagesTests
{
    private static readonly IReadOnlyList<string> Projects = Repo.Files("", "*.csproj");

    private static readonly IReadOnlyDictionary<string, string> Pinned = XDocument.Load(Repo.At("Directory.Packages.props"))
        .Descendants("PackageVersion").ToDictionary(p => p.Attribute("Include")!.Value, p => p.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);

    public static TheoryData<string> AllProjects => new(Projects);

    [Fact]
    public void Every_package_has_one_exact_version()
    {
        Assert.NotEmpty(Pinned);
        Assert.All(Pinned, p => Assert.Matches(Exact(), p.Value));
    }

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void A_project_names_packages_without_a_version_of_its_own(string project)
    {
        var references = XDocument.Load(Repo.At(project)).Descendants("PackageReference").ToList();

        Assert.All(references, r => Assert.Null(r.Attribute("Version") ?? r.Attribute("VersionOverride")));
        Assert.All(references, r => Assert.Contains(r.Attribute("Include")!.Value, Pinned.Keys));
    }

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void The_lock_file_of_a_project_holds_what_is_pinned_with_its_hash(string project)
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Repo.At(Path.GetDirectoryName(project)!, "packages.lock.json")));
        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project").ToList();

        Assert.All(packages, p => Assert.NotEmpty(p.Value.GetProperty("contentHash").GetString()!));
        Assert.All(packages.Where(p => Pinned.ContainsKey(p.Name)), p => Assert.Equal(Pinned[p.Name], p.Value.GetProperty("resolved").GetString()));
    }

    [Fact]
    public void Packages_of_npm_are_locked_too()
    {
        var settings = Repo.Files("", "package.json");

        Assert.All(settings, file => Assert.True(File.Exists(Repo.At(Path.GetDirectoryName(file)!, "package-lock.json")), file));
        Assert.All(settings, file => Assert.DoesNotMatch(Loose(), File.ReadAllText(Repo.At(file))));
    }

    [Fact]
    public void Actions_of_the_workflows_are_named_by_their_commit()
    {
        var uses = Repo.Files(".github/workflows", "*.yml").SelectMany(f => Uses().Matches(File.ReadAllText(Repo.At(f)))).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, action => Assert.Matches("^[^@]+@[0-9a-f]{40}$", action));
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.]+)?$")]
    private static partial Regex Exact();

    [GeneratedRegex(@"""\s*:\s*""[\^~*]")]
    private static partial Regex Loose();

    [GeneratedRegex(@"uses:\s*(\S+)")]
    private static partial Regex Uses();
}
