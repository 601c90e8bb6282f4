using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>Files that fields name stand beside the page, and tables can be read.</summary>
internal sealed class FileRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
        {
            var sizes = new Dictionary<string, long>();
            CheckText(site, item, item.Text, sizes, diagnostics);
            if (item.English is { } english) CheckText(site, item, english, sizes, diagnostics);
            if (sizes.Count > 0) CheckSizes(item, sizes, diagnostics);
        }
    }

    /// <summary>Every table of a page is on it, and a page has an end; English takes over the tables that it has none of its own for.</summary>
    private static void CheckSizes(Item item, Dictionary<string, long> sizes, DiagnosticBag diagnostics)
    {
        var english = item.English?.Fields ?? item.Fields;
        var excess = Excess(item.Fields.Values) ?? Excess(item.Fields.Where(f => !english.ContainsKey(f.Key)).Select(f => f.Value).Concat(english.Values));
        if (excess is not null) CsvTable.RefuseSize(item.File(excess)!.Path, diagnostics);

        string? Excess(IEnumerable<FieldValue> values)
        {
            var left = CsvTable.PageLimit;
            return values.SelectMany(v => v.WithParts).OfType<TableValue>().Select(t => t.File).FirstOrDefault(file => (left -= sizes.GetValueOrDefault(file)) < 0);
        }
    }

    private static void CheckText(Site site, Item item, ItemText text, Dictionary<string, long> sizes, DiagnosticBag diagnostics)
    {
        foreach (var (key, value) in text.Fields)
            foreach (var part in value.WithParts) CheckValue(site, item, key, part, Place(item, text, key), sizes, diagnostics);
        if (text.Image is { } image) Require(site, item, CoreKeys.Image, image.File, Place(item, text, CoreKeys.Image), diagnostics);
    }

    private static Position Place(Item item, ItemText text, string key) => ReferenceEquals(text, item.Text) ? item.Places.At(key) : new Position(text.File, 1, 1);

    private static void CheckValue(Site site, Item item, string key, FieldValue value, Position position, Dictionary<string, long> sizes, DiagnosticBag diagnostics)
    {
        switch (value)
        {
            case FileValue file:
                Require(site, item, key, file.Name, position, diagnostics);
                break;
            case ImageValue image:
                Require(site, item, key, image.File, position, diagnostics);
                break;
            case TableValue table when Require(site, item, key, table.File, position, diagnostics) is { } file:
                if (CsvTable.Read(site.Repository.Source, file.Path, diagnostics) is { } rows) sizes[file.Name] = CsvTable.SizeOf(rows);
                break;
        }
    }

    private static Attachment? Require(Site site, Item item, string key, string name, Position position, DiagnosticBag diagnostics)
    {
        if (item.File(name) is { } file) return file;
        // What is there and could not be taken, an empty file or one that is too large, is told as that. The page itself is never published as a file.
        if (name is not (ItemReader.IndexFile or ItemReader.EnglishFile) && site.Repository.Source.HasFile(item.Path[..(item.Path.LastIndexOf('/') + 1)] + name)) return null;
        var near = Suggestion.Nearest(name, item.Files.Select(f => f.Name));
        diagnostics.Add(FieldCodes.MissingFile, position, key, name, Suggestion.Vietnamese(near), Suggestion.English(near));
        return null;
    }
}
