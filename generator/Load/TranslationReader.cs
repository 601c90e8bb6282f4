using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>Reads <c>index.en.md</c>: title, summary, the fields that hold words, and the body. Facts come from the Vietnamese version.</summary>
internal sealed class TranslationReader(SourceTree source, DiagnosticBag diagnostics)
{
    private static readonly string[] OwnKeys = [CoreKeys.Title, CoreKeys.Summary, CoreKeys.Image];

    private readonly HashSet<string> _misspelt = [];

    public ItemText? Read(string file, Item item)
    {
        if (source.ReadPage(file) is not { } text || FrontMatter.Read(text, file, diagnostics) is not { } page) return null;

        var translatable = item.Type.Fields.Where(f => f.Kind.IsTranslatable).ToList();
        var reader = new FieldReader(translatable, diagnostics);
        foreach (var entry in page.Yaml.Entries) ReadEntry(entry, item, reader);
        return new ItemText(
            Languages.English, Required(page.Yaml, CoreKeys.Title, file), Required(page.Yaml, CoreKeys.Summary, file), ReadImage(page.Yaml),
            reader.Values, page.Body, file, page.BodyLine);
    }

    private void ReadEntry(YamlEntry entry, Item item, FieldReader reader)
    {
        if (OwnKeys.Contains(entry.Key)) return;
        if (CoreKeys.All.Contains(entry.Key) || item.Type.Field(entry.Key) is { Kind.IsTranslatable: false })
            diagnostics.Add(ItemCodes.NotTranslatable, entry.Position, entry.Key);
        else if (reader.Read(entry, OwnKeys) is { } meant)
            _misspelt.Add(meant);
    }

    private ImageValue? ReadImage(YamlMapping yaml) =>
        yaml.Find(CoreKeys.Image) is { } node ? new ImageKind().Read(node, CoreKeys.Image, diagnostics) as ImageValue : null;

    private string Required(YamlMapping yaml, string key, string file)
    {
        if (yaml.Find(key) is YamlScalar { Value.Length: > 0 } scalar) return scalar.Value;
        if (!_misspelt.Contains(key)) diagnostics.Add(FieldCodes.Missing, new Position(file, 1, 1), key, key, key);
        return "";
    }
}
