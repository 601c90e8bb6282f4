using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Validate;

/// <summary>
/// Reads the bodies of a portal that will not be rendered because of other errors, so that one run still reports them all.
/// Links are left alone: where an item could not be read, nobody knows which addresses there are.
/// </summary>
internal static class BodyCheck
{
    public static void Read(Item item, DiagnosticBag diagnostics)
    {
        using var turn = Watchdog.Default.Watch(item.Path);
        Read(item.Text, diagnostics);
        if (item.English is { } english) Read(english, diagnostics);
    }

    private static void Read(ItemText text, DiagnosticBag diagnostics)
    {
        MarkdownReader.Read(text.Body, text.File, text.BodyLine, text.Language, resolve: null, diagnostics);
        foreach (var passage in text.Fields.Values.SelectMany(v => v.WithParts).OfType<MarkdownValue>())
            MarkdownReader.ReadPassage(passage, "", text.Language, resolve: null, diagnostics);
    }
}
