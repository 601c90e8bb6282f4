using System.Runtime.CompilerServices;
using Portal.Generator.Load;
using Portal.Model.Checks;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Yaml;

namespace Portal.Generator.Validate;

/// <summary>The lists that checks of content go by: hosts, words that are smuggled in, grounds of prohibition. A portal has those of its parents and of all.</summary>
internal sealed class CheckLists
{
    private const string HostsFile = "hosts.yaml";
    private const string GroundsFile = "prohibited.yaml";
    private const string WordsFolder = RepositoryReader.SharedFolder + "/checks/injected";

    private static readonly ConditionalWeakTable<Site, CheckLists> OfSites = [];

    private readonly DiagnosticBag _faults = new();

    private CheckLists(Site site)
    {
        var source = site.Repository.Source;
        var settings = new SettingsReader(source, _faults);
        string[] folders = [.. site.Tenant.Lineage.Select(t => $"{RepositoryReader.TenantsFolder}/{t.Id}"), RepositoryReader.SharedFolder];
        Hosts = new KnownHosts(site, [.. folders.SelectMany(f => Read(settings, $"{f}/{HostsFile}", HostListReader.Read))]);
        var former = site.Before is { } before && !ReferenceEquals(before.Repository.Catalogue, site.Repository.Catalogue) ? Of(before) : null;
        // A change that takes a ground or a word away is judged by it all the same.
        Grounds = [.. OwnGrounds(site, settings), .. former?.Grounds ?? []];
        Words = [.. OwnWords(source, settings), .. former?.Words ?? []];
    }

    private IEnumerable<(Tenant, ProhibitedGround)> OwnGrounds(Site site, SettingsReader settings) =>
        site.Tenant.Lineage.SelectMany(t => Read(settings, $"{RepositoryReader.TenantsFolder}/{t.Id}/{GroundsFile}", ProhibitedGroundReader.Read).Select(g => (t, g)));

    private IEnumerable<WordFinder> OwnWords(SourceTree source, SettingsReader settings) => !source.HasFolder(WordsFolder)
        ? []
        : source.Files(WordsFolder).Select(f => settings.Read($"{WordsFolder}/{f}")).OfType<YamlMapping>().Select(y => new WordFinder(WordListReader.Read(y, _faults)));

    public KnownHosts Hosts { get; }

    public IReadOnlyList<WordFinder> Words { get; }

    /// <summary>What is forbidden, with the portal whose regulation says so.</summary>
    public IReadOnlyList<(Tenant Tenant, ProhibitedGround Ground)> Grounds { get; }

    /// <summary>What is wrong with the lists themselves.</summary>
    public IReadOnlyList<Diagnostic> Faults => _faults.All();

    /// <summary>True for a file that holds such words on purpose.</summary>
    public static bool IsList(string file) => file.StartsWith($"{WordsFolder}/", StringComparison.Ordinal) || file.EndsWith($"/{GroundsFile}", StringComparison.Ordinal);

    public static CheckLists Of(Site site) => OfSites.GetValue(site, s => new CheckLists(s));

    private IReadOnlyList<T> Read<T>(SettingsReader settings, string file, Func<YamlMapping, DiagnosticBag, IReadOnlyList<T>> read) =>
        settings.ReadOptional(file) is { } yaml ? read(yaml, _faults) : [];
}
