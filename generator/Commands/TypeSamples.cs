using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Commands;

/// <summary>The sample files beside a type, each for the field in which the type's example names it: captions are given captions, a photograph an image.</summary>
internal sealed class TypeSamples
{
    private const string Example = "example.md";

    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, FieldValue> _values;

    private TypeSamples(string folder, IReadOnlyDictionary<string, FieldValue> values) => (_folder, _values) = (folder, values);

    public static TypeSamples Of(Repository repository, ContentType type)
    {
        var folder = $"{RepositoryReader.SharedFolder}/types/{type.Id}";
        var reader = new FieldReader(type.Fields, new DiagnosticBag());
        if (repository.Source.HasFile($"{folder}/{Example}") && repository.Source.ReadPage($"{folder}/{Example}") is { } text
            && FrontMatter.Read(text, $"{folder}/{Example}", new DiagnosticBag()) is { } page)
            foreach (var entry in page.Yaml.Entries) reader.Read(entry, CoreKeys.All);
        return new TypeSamples(folder, reader.Values);
    }

    /// <summary>What the example says in a field, or in a column of its rows; null where it says nothing.</summary>
    public FieldValue? Of(FieldDefinition field, FieldDefinition? column = null)
    {
        var value = _values.GetValueOrDefault(field.Key);
        return column is null ? value : (value as RowsValue)?.Rows.Select(r => r.GetValueOrDefault(column.Key)).FirstOrDefault(v => v is not null);
    }

    /// <summary>Where a sample file stands, from the root.</summary>
    public string PathOf(string name) => $"{_folder}/{name}";
}
