using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Hostile.Bombs;

/// <summary>What a bomb pretends to be.</summary>
internal enum BombKind
{
    /// <summary><c>index.md</c>.</summary>
    Page,

    /// <summary>A file of the board's office.</summary>
    Settings,

    /// <summary>A table beside a page.</summary>
    Table,
}

/// <summary>A file made to cost far more than it weighs. The tests want it refused by name; <c>bench bombs</c> measures what refusing it costs.</summary>
/// <param name="Code">The diagnostic that must be among those found; empty where the file is odd but harmless.</param>
internal sealed record Bomb(string Name, BombKind Kind, string Code, Func<string> Make)
{
    /// <summary>Reads the file as the program does: the codes found, each once.</summary>
    /// <param name="root">The folder that the bomb lies in.</param>
    /// <param name="file">Its name there.</param>
    public static IReadOnlyList<Diagnostic> Read(BombKind kind, string root, string file)
    {
        var found = new DiagnosticBag();
        var source = new SourceTree(root, found);
        switch (kind)
        {
            case BombKind.Page when source.ReadPage(file) is { } text && FrontMatter.Read(text, file, found) is { } page:
                MarkdownReader.Read(page.Body, file, page.BodyLine, "vi", null, found);
                break;
            case BombKind.Settings when new SettingsReader(source, found).Read(file) is { } yaml:
                SectionReader.ReadSections(yaml, found);
                break;
            case BombKind.Table:
                CsvTable.Read(source, file, found);
                break;
        }
        return found.Sorted();
    }
}
