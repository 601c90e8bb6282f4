using System.Globalization;
using System.Text;
using Portal.Model.Calendar;
using Portal.Model.Fields;
using Portal.Model.Text;

namespace Portal.Rendering.Views;

/// <summary>Field values as HTML: dates with a machine-readable time, links where there is something to follow.</summary>
public static class FieldHtml
{
    private static readonly FieldDefinition NoField = new("", FieldKinds.Text, LocalText.Empty, LocalText.Empty);

    /// <summary>A field of an item's page: the value, and where it was chosen among terms what the term means.</summary>
    public static Html Full(FieldDefinition field, FieldValue value, string language, IFieldLinks links) => value switch
    {
        ChoiceValue choice => Defined(choice.Option, language),
        ListValue { Items.Count: > 1 } list when list.Items[0] is ChoiceValue => Items(list, item => Full(field, item, language, links)),
        ListValue { Items: [ChoiceValue only] } => Defined(only.Option, language),
        _ => Of(field, value, language, links),
    };

    /// <summary>The value as phrasing content (list, long text and Markdown as flow).</summary>
    public static Html Of(FieldDefinition field, FieldValue value, string language, IFieldLinks links) => value switch
    {
        DateValue date => Time(VietnamTime.Iso(date.Date), date.Plain(language)),
        MomentValue moment => Time(VietnamTime.Iso(moment.Time), moment.Plain(language)),
        EmailValue email => Anchor("mailto:" + email.Address, email.Address),
        PhoneValue phone => Anchor("tel:" + phone.Dialled, phone.Number),
        UrlValue url => Anchor(url.Address, url.Address, external: true),
        FileValue file => Anchor(links.FileUrl(file.Name), file.Name),
        TableValue table => Anchor(links.FileUrl(table.File), table.File),
        ReferenceValue reference => Anchor(links.Item(reference.Id), reference.Id),
        UnitValue unit => Anchor(links.Unit(unit.Id), unit.Id),
        SectionValue section => Anchor(links.Section(section.Folder), section.Folder),
        ImageValue image => Image(links.Image(image)),
        LongTextValue text => Paragraphs(text.Text),
        MarkdownValue passage => links.Passage(passage, field.Label.In(language)),
        ListValue { Items.Count: 1 } list => Of(field, list.Items[0], language, links),
        ListValue list => Items(list, item => Of(field, item, language, links)),
        _ => new Html(HtmlText.Escape(value.Plain(language))),
    };

    /// <summary>A value that points at no page and no file and belongs to no field of a type: words, dates, telephones.</summary>
    public static Html Of(FieldValue value, string language) => Of(NoField, value, language, new NoLinks());

    /// <summary>Rows typed in the front matter, as a table.</summary>
    public static TableView Table(string caption, RowsValue rows, string language, IFieldLinks links) => new(
        caption,
        [.. rows.Columns.Select(c => new ColumnView(c.Label.In(language), IsNumber: false))],
        [.. rows.Rows.Select(row => Cells(rows.Columns, row, language, links))]);

    /// <summary>A CSV file as a table, or null where it has no rows. A column of numbers only stands at the right.</summary>
    public static TableView? Table(string caption, IReadOnlyList<IReadOnlyList<string>>? rows)
    {
        if (rows is not { Count: > 1 }) return null;
        var columns = rows[0].Select((title, i) => new ColumnView(title, rows.Skip(1).All(r => i < r.Count && IsNumber(r[i]))));
        return new TableView(caption, [.. columns], [.. rows.Skip(1).Select(Escaped)]);
    }

    private static Html Time(string iso, string text) => new($"<time datetime=\"{iso}\">{text}</time>");

    private static Html Anchor(Link? link, string otherwise) =>
        link is null ? new Html(HtmlText.Escape(otherwise)) : Anchor(link.Url, link.Title);

    private static Html Anchor(string url, string text, bool external = false) =>
        new($"<a href=\"{HtmlText.Escape(url)}\"{(external ? " rel=\"external noopener\"" : "")}>{HtmlText.Escape(text)}</a>");

    private static Html Image(ImageView image)
    {
        var size = image is { Width: { } width, Height: { } height } ? string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"") : "";
        var picture = $"<img src=\"{HtmlText.Escape(image.Url)}\" alt=\"{HtmlText.Escape(image.Alternative)}\"{size} loading=\"lazy\">";
        // A chart or a map is too small to read on a telephone: the file itself can be enlarged.
        return new Html($"<a href=\"{HtmlText.Escape(image.Url)}\">{picture}</a>");
    }

    private static Html Paragraphs(string text)
    {
        var html = new StringBuilder();
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            html.Append("<p>");
            HtmlText.Escape(html, paragraph);
            html.Append("</p>");
        }
        return new Html(html.ToString());
    }

    private static Html Items(ListValue list, Func<FieldValue, Html> write) =>
        new("<ul>" + string.Concat(list.Items.Select(i => $"<li>{write(i)}</li>")) + "</ul>");

    private static Html Defined(ChoiceOption term, string language)
    {
        var label = HtmlText.Escape(term.Label.In(language));
        return new Html(term.Description is null ? label : $"{label} <span class=\"definition\">{HtmlText.Escape(term.Description.In(language))}</span>");
    }

    private static IReadOnlyList<Html> Cells(
        IReadOnlyList<FieldDefinition> columns, IReadOnlyDictionary<string, FieldValue> row, string language, IFieldLinks links) =>
        [.. columns.Select(c => row.TryGetValue(c.Key, out var value) ? Of(c, value, language, links) : Html.Empty)];

    private static IReadOnlyList<Html> Escaped(IReadOnlyList<string> row) => [.. row.Select(cell => new Html(HtmlText.Escape(cell)))];

    /// <summary>Digits with signs, and neither a day (2026-03-05) nor a telephone number (0204 3000 100).</summary>
    private static bool IsNumber(string text) =>
        text.Length > 0 && !DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) && !(text[0] == '0' && text.Length > 1 && char.IsAsciiDigit(text[1])) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '+' or '%' or ' ') && text.Any(char.IsAsciiDigit);

    private sealed class NoLinks : IFieldLinks
    {
        public Link? Unit(string id) => null;

        public Link? Section(string folder) => null;

        public Link? Item(string id) => null;

        public string FileUrl(string name) => "";

        public ImageView Image(ImageValue image) => new("", image.Alternative, null, null);

        public Html Passage(MarkdownValue passage, string label) => new(HtmlText.Escape(passage.Text));

        public IReadOnlyList<IReadOnlyList<string>>? Table(string name) => null;
    }
}
