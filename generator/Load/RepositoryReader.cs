using Portal.Model.Checks;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Regulations;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Model.Yaml;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Load;

/// <summary>Reads everything under <c>tenants/</c>.</summary>
internal sealed class RepositoryReader(SourceTree source, DiagnosticBag diagnostics)
{
    public const string TenantsFolder = "tenants";
    public const string SharedFolder = TenantsFolder + "/_shared";
    public const string AbbreviationsFile = "abbreviations.yaml";

    public Repository Read()
    {
        var vocabularies = ReadVocabularies();
        var catalogue = new TypeCatalogue(ReadTypes(new KindSettings(vocabularies, MarkdownReader.PlainText)), vocabularies);
        var settings = new SettingsReader(source, diagnostics);
        return new Repository(source, catalogue, ReadProfiles(settings), new TenantsReader(source, settings, diagnostics).ReadAll())
        {
            Words = settings.ReadOptional(SharedFolder + "/checks/accessibility.yaml") is { } words ? AccessibilityWords.Read(words, diagnostics) : AccessibilityWords.None,
            Abbreviations = settings.ReadOptional($"{SharedFolder}/{AbbreviationsFile}") is { } abbreviations ? AbbreviationReader.Read(abbreviations, diagnostics) : [],
        };
    }

    private Dictionary<string, IReadOnlyList<ChoiceOption>> ReadVocabularies()
    {
        var vocabularies = new Dictionary<string, IReadOnlyList<ChoiceOption>>();
        const string folder = SharedFolder + "/vocabularies";
        if (!source.HasFolder(folder)) return vocabularies;

        foreach (var file in source.Files(folder))
        {
            if (new SettingsReader(source, diagnostics).Read($"{folder}/{file}") is not { } yaml) continue;
            var map = new MapReader(yaml, diagnostics);
            vocabularies[Path.GetFileNameWithoutExtension(file)] = map.List("terms", FieldKinds.ReadOption);
            map.End();
        }
        return vocabularies;
    }

    private Dictionary<string, ContentType> ReadTypes(KindSettings kinds)
    {
        var types = new Dictionary<string, ContentType>();
        const string folder = SharedFolder + "/types";
        if (!source.HasFolder(folder)) return types;

        foreach (var name in source.Folders(folder))
            if (new SettingsReader(source, diagnostics).Read($"{folder}/{name}/type.yaml") is { } yaml)
                types[name] = TypeReader.Read(yaml, name, kinds, diagnostics) with { Id = name };
        return types;
    }

    private SharedProfiles ReadProfiles(SettingsReader settings)
    {
        const string folder = SharedFolder + "/profiles";
        var (metadata, sections, hosts, criteria) = (
            new Dictionary<string, MetadataProfile>(), new Dictionary<string, SectionProfile>(), new Dictionary<string, HostingProfile>(), new List<StandardCriterion>());
        foreach (var file in source.HasFolder(folder) ? source.Files(folder) : [])
        {
            if (settings.Read($"{folder}/{file}") is not { } yaml) continue;
            var name = Path.GetFileNameWithoutExtension(file);
            if (yaml.Find("kind") is YamlScalar { Value: "sections" }) sections[name] = SectionRuleReader.ReadProfile(yaml, diagnostics);
            else if (yaml.Find("kind") is YamlScalar { Value: "host" }) hosts[name] = HostingProfile.Read(yaml, diagnostics);
            else if (yaml.Find("kind") is YamlScalar { Value: "standards" }) criteria.AddRange(StandardCriterionReader.Read(yaml, diagnostics));
            else metadata[name] = MetadataProfileReader.Read(yaml, diagnostics);
        }
        return new SharedProfiles(metadata, sections, hosts, criteria.DistinctBy(c => c.Key).ToDictionary(c => c.Key));
    }
}
