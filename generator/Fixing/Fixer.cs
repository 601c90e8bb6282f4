using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;

namespace Portal.Generator.Fixing;

/// <summary>Finds the pages and settings of portals and mends them. Of the files beside a page, which are published byte for byte, only tables are opened.</summary>
internal sealed class Fixer(SourceTree source, IReadOnlyList<string> tenants, DiagnosticBag diagnostics)
{
    private static readonly string[] Pages = [ItemReader.IndexFile, ItemReader.EnglishFile];

    /// <summary>What is to be mended, by file in the order of their names. Nothing is written.</summary>
    public IReadOnlyList<MendedFile> Find()
    {
        var keys = NumberKeys();
        var files = tenants.SelectMany(tenant => Settings(tenant).Concat(PagesUnder($"{ContentReader.Folder}/{tenant}", keys)));
        return [.. files.Select(Mend).OfType<MendedFile>()];
    }

    private MendedFile? Mend(FixedFile file) => source.ReadRaw(file.Path) is { } bytes ? Fixes.Mend(bytes, file) : null;

    private IEnumerable<FixedFile> Settings(string tenant)
    {
        var folder = $"{RepositoryReader.TenantsFolder}/{tenant}";
        return source.Files(folder).Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)).Select(f => new FixedFile($"{folder}/{f}", IsPage: false, new HashSet<string>()));
    }

    private IEnumerable<FixedFile> PagesUnder(string folder, IReadOnlySet<string> keys)
    {
        if (!source.HasFolder(folder)) return [];
        var entries = source.List(folder);
        var own = entries.Files.Where(IsText).Select(f => new FixedFile($"{folder}/{f}", Pages.Contains(f), keys));
        return own.Concat(entries.Folders.SelectMany(f => PagesUnder($"{folder}/{f}", keys)));
    }

    private static bool IsText(string name) => Pages.Contains(name) || CsvTable.IsTable(name);

    /// <summary>The fields that hold the number of a document, in any type; settings that cannot be read tell of none.</summary>
    private HashSet<string> NumberKeys()
    {
        var types = new RepositoryReader(source, diagnostics).Read().Catalogue.Types.Values;
        var fields = types.SelectMany(t => t.Fields);
        return [.. fields.Concat(fields.Select(f => f.Kind).OfType<RowsKind>().SelectMany(r => r.Columns)).Where(f => f.Kind == FieldKinds.DocumentNumberKind).Select(f => f.Key)];
    }
}
