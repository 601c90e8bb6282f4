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
            foreach (var (key, value) in item.Fields)
                foreach (var part in value.WithParts) CheckValue(site, item, key, part, diagnostics);
            if (item.Text.Image is { } image) Require(item, CoreKeys.Image, image.File, diagnostics);
        }
    }

    private static void CheckValue(Site site, Item item, string key, FieldValue value, DiagnosticBag diagnostics)
    {
        switch (value)
        {
            case FileValue file:
                Require(item, key, file.Name, diagnostics);
                break;
            case ImageValue image:
                Require(item, key, image.File, diagnostics);
                break;
            case TableValue table when Require(item, key, table.File, diagnostics) is { } file:
                CsvTable.Read(site.Repository.Source, file.Path, diagnostics);
                break;
        }
    }

    private static Attachment? Require(Item item, string key, string name, DiagnosticBag diagnostics)
    {
        if (item.File(name) is { } file) return file;
        var near = Suggestion.Nearest(name, item.Files.Select(f => f.Name));
        diagnostics.Add(FieldCodes.MissingFile, item.Places.At(key), key, name, Suggestion.Vietnamese(near), Suggestion.English(near));
        return null;
    }
}
