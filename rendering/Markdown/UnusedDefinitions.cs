using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Diagnostics;

namespace Portal.Rendering.Markdown;

/// <summary>Reports lines <c>[name]: …</c> that nothing on the page refers to: Markdown takes them out of the text, and what they say would be lost.</summary>
internal static class UnusedDefinitions
{
    public static void Report(MarkdownDocument document, PageState state)
    {
        if (document.OfType<LinkReferenceDefinitionGroup>().FirstOrDefault() is not { Count: > 0 } definitions) return;
        HashSet<LinkReferenceDefinition> used = [.. document.Descendants<LinkInline>().Select(l => l.Reference).OfType<LinkReferenceDefinition>()];
        foreach (var definition in definitions.OfType<LinkReferenceDefinition>()) ReportOne(definition, used, state);
    }

    private static void ReportOne(LinkReferenceDefinition definition, HashSet<LinkReferenceDefinition> used, PageState state)
    {
        if (definition is FootnoteLinkReferenceDefinition { Footnote: var note })
        {
            // Markdig gives the column of the note's words, not of the line.
            if (note.Links.Count == 0) state.Place.Diagnostics.Add(MarkdownCodes.UnusedDefinition, state.Place.At(note.Line, 0), PageState.Quote(note.Label));
        }
        else if (!used.Contains(definition))
        {
            state.Report(MarkdownCodes.UnusedDefinition, definition, PageState.Quote(definition.Label));
        }
    }
}
