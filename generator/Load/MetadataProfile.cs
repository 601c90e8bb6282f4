using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>A metadata profile as data: which elements a page must, should and may carry.</summary>
/// <param name="Title">The circular's name, for messages and the legal page.</param>
public sealed record MetadataProfile(string Id, string Title, IReadOnlyList<MetadataElement> Elements);

/// <summary>One element of a profile.</summary>
/// <param name="Name">Dublin Core's name in lower case.</param>
/// <param name="Obligation"><c>mandatory</c>, <c>recommended</c> or <c>optional</c>.</param>
/// <param name="MadeFrom">Where the generator takes it from, for people.</param>
public sealed record MetadataElement(string Name, string Obligation, LocalText Label, LocalText MadeFrom);

/// <summary>The profiles of <c>tenants/_shared/profiles</c>, by name: those of metadata, the lists of sections that laws give, those of hosts, and what standards ask.</summary>
public sealed record SharedProfiles(
    IReadOnlyDictionary<string, MetadataProfile> Metadata, IReadOnlyDictionary<string, SectionProfile> Sections, IReadOnlyDictionary<string, HostingProfile> Hosts,
    IReadOnlyDictionary<string, StandardCriterion> Criteria);

/// <summary>Reads a profile.</summary>
internal static class MetadataProfileReader
{
    public static MetadataProfile Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        _ = map.OneOf("kind", "metadata");
        var profile = new MetadataProfile(map.Required("id"), map.Required("title"), map.List("elements", ReadElement));
        map.End();
        return profile;
    }

    private static MetadataElement ReadElement(MapReader map) => new(
        map.Required("name"), map.OneOf("obligation", "optional", "recommended", "mandatory"), map.RequiredLocal("label"), map.RequiredLocal("made-from"));
}
