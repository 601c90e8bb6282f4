using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>Reads one item's folder: <c>index.md</c>, <c>index.en.md</c> and the files beside them.</summary>
internal sealed class ItemReader(SourceTree source, TypeCatalogue catalogue, DiagnosticBag diagnostics)
{
    public const string IndexFile = "index.md";
    public const string EnglishFile = "index.en.md";

    /// <param name="folder">From the root, ends in section and slug.</param>
    /// <param name="names">The files in it.</param>
    public Item? Read(string folder, IReadOnlyList<string> names, string slug, Tenant tenant, Section section)
    {
        var file = $"{folder}/{IndexFile}";
        if (!names.Contains(IndexFile))
        {
            var meant = names.FirstOrDefault(IsNearlyIndex);
            diagnostics.Add(
                ItemCodes.StrayFile, new Position(folder), folder,
                meant is null ? " Thư mục không có tệp 'index.md'." : $" Trang phải nằm trong tệp 'index.md', ở đây tệp tên là '{meant}': đổi tên thành 'index.md'.",
                meant is null ? " The folder has no 'index.md'." : $" The page must be in 'index.md', here the file is called '{meant}': rename it to 'index.md'.");
            return null;
        }
        if (source.ReadPage(file) is not { } text || FrontMatter.Read(text, file, diagnostics) is not { } page) return null;
        if (FindType(page.Yaml, file) is not { } type) return null;

        var item = new CoreReader(page, type, file, diagnostics).Read(tenant, section, slug);
        return item with
        {
            English = names.Contains(EnglishFile) ? new TranslationReader(source, diagnostics).Read($"{folder}/{EnglishFile}", item) : null,
            Files = ReadFiles(folder, names),
        };
    }

    /// <summary>Editors on Windows add an ending that is not shown, or a capital letter.</summary>
    private static bool IsNearlyIndex(string name) =>
        name.Equals(IndexFile, StringComparison.OrdinalIgnoreCase) || name.Equals("index", StringComparison.OrdinalIgnoreCase) || name.StartsWith(IndexFile + ".", StringComparison.OrdinalIgnoreCase);

    private ContentType? FindType(YamlMapping yaml, string file)
    {
        var node = yaml.Find(CoreKeys.Type);
        if (node is not YamlScalar id)
        {
            ReportMissingType(yaml, node?.Position ?? new Position(file, 1, 1));
            return null;
        }
        if (catalogue.Types.TryGetValue(id.Value, out var type)) return type;

        var near = Suggestion.Nearest(id.Value, catalogue.Types.Keys);
        diagnostics.Add(TypeCodes.UnknownType, id.Position, id.Value, Suggestion.Vietnamese(near), Suggestion.English(near));
        return null;
    }

    private void ReportMissingType(YamlMapping yaml, Position position)
    {
        var slip = Suggestion.Nearest(CoreKeys.Type, yaml.Entries.Select(e => e.Key).Except(CoreKeys.All));
        if (slip is null) diagnostics.Add(FieldCodes.Missing, position, CoreKeys.Type, "loại nội dung", "content type");
        else diagnostics.Add(YamlCodes.UnknownKey, yaml.Entries.First(e => e.Key == slip).Position, slip, Suggestion.Vietnamese(CoreKeys.Type), Suggestion.English(CoreKeys.Type));
    }

    private List<Attachment> ReadFiles(string folder, IReadOnlyList<string> names)
    {
        var files = new List<Attachment>();
        foreach (var name in names)
        {
            if (name is IndexFile or EnglishFile) continue;
            if (source.ReadBytes($"{folder}/{name}") is not { } bytes) continue;
            if (bytes.Length == 0) diagnostics.Add(TreeCodes.Empty, new Position($"{folder}/{name}"), name);
            else files.Add(AttachmentReader.Describe(name, $"{folder}/{name}", bytes));
        }
        return files;
    }
}
