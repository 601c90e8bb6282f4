using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>Reads every tenant, parents before children, since a child inherits its parent's regulation.</summary>
internal sealed class TenantsReader(SourceTree source, SettingsReader settings, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlMapping> _files = [];
    private readonly Dictionary<string, YamlMapping?> _regulations = [];
    private readonly Dictionary<string, Tenant> _read = [];

    public IReadOnlyList<Tenant> ReadAll()
    {
        foreach (var id in source.Folders(RepositoryReader.TenantsFolder))
        {
            // Listed for what it says of names and links; the files themselves are asked for by name.
            source.List($"{RepositoryReader.TenantsFolder}/{id}");
            if (id[0] != '_' && settings.Read(File(id, "tenant.yaml")) is { } yaml) _files[id] = yaml;
        }

        foreach (var id in _files.Keys.Order(StringComparer.Ordinal)) Read(id, []);
        return [.. _read.Values];
    }

    private Tenant? Read(string id, HashSet<string> below)
    {
        if (_read.TryGetValue(id, out var known)) return known;
        if (!_files.TryGetValue(id, out var yaml) || !below.Add(id)) return null;

        var parent = ReadParent(id, yaml, below);
        var tenant = TenantReader.Read(yaml, parent, diagnostics);
        if (tenant.Id != id) diagnostics.Add(TenantCodes.WrongId, tenant.Position, tenant.Id, id);
        return _read[id] = ReadRest(tenant with { Id = id });
    }

    private Tenant? ReadParent(string id, YamlMapping yaml, HashSet<string> below)
    {
        if (TenantReader.ParentOf(yaml) is not { Length: > 0 } name || name == "null") return null;
        if (Read(name, below) is { } parent) return parent;

        var near = Suggestion.Nearest(name, _files.Keys.Where(k => k != id));
        diagnostics.Add(TenantCodes.UnknownParent, new MapReader(yaml, diagnostics).At("extends"), name, Suggestion.Vietnamese(near), Suggestion.English(near));
        return null;
    }

    private Tenant ReadRest(Tenant tenant)
    {
        var regulation = ReadRegulation(tenant);
        return tenant with
        {
            Registries = new Registries(
                Optional(tenant, "units.yaml", RegistryReader.ReadUnits, []),
                Optional(tenant, "contributors.yaml", RegistryReader.ReadContributors, []),
                Optional(tenant, "sources.yaml", RegistryReader.ReadSources, []),
                Optional(tenant, "channels.yaml", RegistryReader.ReadChannels, [])),
            Sections = ReadSections(tenant.Id),
            Navigation = Optional(tenant, "navigation.yaml", SectionReader.ReadNavigation, Navigation.Empty),
            Redirects = Optional(tenant, "redirects.yaml", SectionReader.ReadRedirects, []),
            Regulation = regulation,
            Checks = Optional(tenant, "checks.yaml", CheckSettingsReader.Read, CheckSettings.None),
            Abbreviations = Optional(tenant, RepositoryReader.AbbreviationsFile, AbbreviationReader.Read, []),
            Waivers = Optional(tenant, "waivers.yaml", CheckSettingsReader.ReadWaivers, []),
            GoldenQueries = Optional(tenant, "search.yaml", GoldenQuery.ReadAll, []),
            Board = settings.ReadOptional(File(tenant.Id, "board.yaml")) is { } board ? BoardReader.Read(board, diagnostics) : null,
        };
    }

    private SectionTree ReadSections(string id)
    {
        var file = File(id, "sections.yaml");
        if (!source.IsMissing(file)) return settings.Read(file) is { } yaml ? SectionReader.ReadSections(yaml, diagnostics) : SectionTree.Empty;
        diagnostics.Add(TenantCodes.NoSections, new Position(file), id);
        return SectionTree.Empty;
    }

    /// <summary>A child's regulation is its parent's with what it says itself laid over it.</summary>
    private Regulation ReadRegulation(Tenant tenant)
    {
        var own = settings.ReadOptional(File(tenant.Id, "regulation.yaml"));
        var inherited = tenant.Parent is null ? null : _regulations.GetValueOrDefault(tenant.Parent.Id);
        var yaml = (inherited, own) switch
        {
            (not null, not null) => InheritedRegulation.Lay(tenant.Parent!, inherited, own, diagnostics),
            _ => own ?? inherited,
        };
        _regulations[tenant.Id] = yaml;
        if (own is null && tenant.Parent is not null) return tenant.Parent.Regulation;
        return yaml is null ? Regulation.None : RegulationReader.Read(yaml, diagnostics);
    }

    private T Optional<T>(Tenant tenant, string file, Func<YamlMapping, DiagnosticBag, T> read, T otherwise) =>
        settings.ReadOptional(File(tenant.Id, file)) is { } yaml ? read(yaml, diagnostics) : otherwise;

    private static string File(string id, string name) => $"{RepositoryReader.TenantsFolder}/{id}/{name}";
}
