using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Model.Text.PersonalData;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Validate.Pages;

/// <summary>The parts of Markdown that checks of words look at, in reading order.</summary>
internal static class ProseWalk
{
    private const int MaxQuote = 60;

    /// <summary>Paragraphs and headings, also within lists, quotes and cells, with the language of the passage that they stand in.</summary>
    public static IEnumerable<(LeafBlock Block, string Language)> Texts(this Prose prose, string language) => Texts(prose.Tree, language);

    public static IEnumerable<Table> Tables(this Prose prose) => prose.Tree.Descendants<Table>();

    public static IEnumerable<LinkInline> Links(this Prose prose) => prose.Tree.Descendants<LinkInline>().Where(l => !l.IsImage);

    public static IEnumerable<LinkInline> Images(this Prose prose) => prose.Tree.Descendants<LinkInline>().Where(l => l.IsImage);

    public static string Words(this LeafBlock block) => InlineText.Of(block.Inline);

    /// <summary>A value as a message quotes it.</summary>
    public static string Quote(string text) => SensitiveText.Quote(text, MaxQuote);

    private static IEnumerable<(LeafBlock, string)> Texts(ContainerBlock container, string language)
    {
        foreach (var block in container)
        {
            if (block is ParagraphBlock or HeadingBlock) yield return ((LeafBlock)block, language);
            if (block is not ContainerBlock inner) continue;
            var own = inner is CustomContainer passage ? PassageLanguage.Of(passage) ?? language : language;
            foreach (var text in Texts(inner, own)) yield return text;
        }
    }
}
