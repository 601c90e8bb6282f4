using System.Text;

namespace Portal.Bench.Corpus;

/// <summary>The Markdown of one page: 3–9 paragraphs, some under headings, with a list, bold words, a link and sometimes a table.</summary>
internal sealed class Body(Prose prose, SeededRandom random, Address linked)
{
    private readonly StringBuilder _text = new();

    public string Write(bool withTable)
    {
        var paragraphs = random.Between(3, 9);
        var bold = random.Below(paragraphs);
        var link = random.Below(paragraphs);
        var list = random.Chance(40) ? random.Below(paragraphs) : -1;
        for (var i = 0; i < paragraphs; i++)
        {
            if (i > 0 && i % 3 == 0)
                Block($"## {prose.Phrase(random.Between(3, 5))}");
            Block(prose.Paragraph() + (i == bold ? Bold() : "") + (i == link ? Link() : ""));
            if (i == list)
                Block(List());
        }

        if (withTable)
            Block(Table());
        return _text.ToString();
    }

    private void Block(string markdown) => _text.Append('\n').Append(markdown).Append('\n');

    private string Bold() => $" {prose.Phrase(2)} **{prose.LowerPhrase(2)}** {prose.LowerPhrase(2)}.";

    private string Link() => $" Xem [{prose.LowerPhrase(3)}](/{linked.Path}/).";

    private string List() => string.Join('\n', Enumerable.Range(0, random.Between(3, 4)).Select(_ => $"- {prose.Phrase(random.Between(3, 5))}"));

    private string Table()
    {
        var rows = Enumerable.Range(1, 3).Select(row => $"| {row} | {prose.Phrase(2)} | {random.Between(1, 999)} |");
        return string.Join('\n', [$"| Số | {prose.Phrase(1)} | {prose.Phrase(1)} |", "|---|---|---|", .. rows]);
    }
}
