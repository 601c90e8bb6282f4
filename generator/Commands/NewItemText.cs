using System.Text;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Fields;
using Portal.Model.Regulations;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Commands;

/// <summary>
/// Writes the page of a new item: something for all that has to be given, so that the draft can be looked at, and comments for what has to be given at times.
/// What looks like a real value bears a mark, and is not published before somebody has taken the mark away.
/// </summary>
internal sealed class NewItemText(Repository repository, CompleteRequest request, string slug)
{
    private readonly TypeSamples _samples = TypeSamples.Of(repository, request.Type);
    private readonly StringBuilder _yaml = new("---\n");
    private readonly List<string> _files = [];

    /// <summary>The page, and the sample files that it names: name → full path.</summary>
    public (string Text, IReadOnlyDictionary<string, string> Files) Write()
    {
        var tenant = request.Tenant;
        Line(CoreKeys.Id, $"{request.Section.Folder}-{slug}"[..Math.Min(Slug.MaxLength, request.Section.Folder.Length + 1 + slug.Length)].TrimEnd('-'), null);
        Line(CoreKeys.Type, request.Type.Id, null);
        Line(CoreKeys.Title, Quoted(request.Title), null);
        Line(CoreKeys.Summary, "\"…\"", "một, hai câu để người đọc biết bài nói gì");
        Line(CoreKeys.Unit, Marked(tenant.Lineage.SelectMany(t => t.Registries.Units).FirstOrDefault(u => u.Head is not null)?.Id ?? "…"), "đơn vị cung cấp và chịu trách nhiệm");
        Line(CoreKeys.Author, Quoted(tenant.ShortTitle.Vi), "tác giả");
        if (Source() is { } source) Line(CoreKeys.Source, Marked(source), "nguồn, theo sources.yaml");
        Line(CoreKeys.Draft, "true", "bản nháp chỉ hiện khi xem thử; xóa dòng này khi bài đã xong");

        var needed = Needed();
        foreach (var key in CoreKeys.All.Where(needed.Contains)) WriteCore(key);
        foreach (var field in request.Type.Fields)
        {
            if (needed.Contains(field.Key)) Line(field.Key, Example(field), field.Help.Vi);
            else if (Conditions(field.Key).ToList() is { Count: > 0 } conditions) Comment(field, conditions);
        }
        _yaml.Append($"---\n\n{PlaceholderRule.Body}\n");
        return (_yaml.ToString(), _files.Distinct().ToDictionary(f => f, _samples.PathOf));
    }

    /// <summary>The fields that must be given: always, or because of what is written for another one.</summary>
    private HashSet<string> Needed()
    {
        string[] keys = [.. CoreKeys.All, .. request.Type.Fields.Select(f => f.Key)];
        HashSet<string> needed = [.. request.Type.Fields.Where(f => f.Required).Select(f => f.Key), .. Asked.Where(r => r.When is null).Select(r => r.Field)];
        while (keys.FirstOrDefault(k => !needed.Contains(k) && Conditions(k).Any(c => needed.Contains(c.Field) && (c.Is.Count == 0 || c.Is.Contains(Value(c.Field))))) is { } more)
            needed.Add(more);
        return needed;
    }

    /// <summary>What the regulation asks of this item.</summary>
    private IEnumerable<RequiredField> Asked => request.Tenant.Regulation.RequiredFields.Where(
        r => !r.IsEncouraged && r.Levels.BindLevel(request.Tenant.Level) && RequiredFieldRule.Concerns(r, request.Type, request.Section));

    private IEnumerable<RequiredWhen> Conditions(string key) =>
        Asked.Where(r => r.Field == key).Select(r => r.When).OfType<FieldCondition>().Select(w => new RequiredWhen(w.Field, w.Is))
            .Concat(request.Type.Field(key)?.RequiredWhen is { } own ? [own] : []);

    /// <summary>What is written for a field, as conditions look at it.</summary>
    private string Value(string key) => key == CoreKeys.Source ? Source() ?? "" : request.Type.Field(key)?.Kind switch
    {
        { Choice: { } choice } => Choice(choice),
        { } kind => kind.Example,
        null => "",
    };

    /// <summary>The core keys that only a regulation requires.</summary>
    private void WriteCore(string key)
    {
        var catalogue = repository.Catalogue;
        var written = key switch
        {
            CoreKeys.Topics => $"[{string.Join(", ", Included(key).DefaultIfEmpty(request.Tenant.Remit is [var field, ..] ? field : First(catalogue.Topics)))}]",
            CoreKeys.Classification => First(catalogue.Terms(TypeCatalogue.ClassificationsName)),
            CoreKeys.Work => First(catalogue.Terms(TypeCatalogue.WorkKindsName)),
            CoreKeys.Contributor => request.Tenant.Lineage.SelectMany(t => t.Registries.Contributors).Select(c => c.Id).FirstOrDefault("…"),
            CoreKeys.Reviewed => FieldKinds.Date.Example,
            _ => null,
        };
        if (written is not null) Line(key, Marked(written), null);
    }

    private IEnumerable<string> Included(string key) => Asked.Where(r => r.Field == key).SelectMany(r => r.Includes).Distinct();

    private string? Source() => request.Tenant.Lineage.SelectMany(t => t.Registries.Sources).FirstOrDefault(s => !s.AgreementRequired)?.Id;

    private string Example(FieldDefinition field) => field.Kind switch
    {
        RowsKind rows => Row(field, rows),
        MarkdownKind => "|\n  …",
        ListKind when Included(field.Key).ToList() is { Count: > 0 } included => Marked($"[{string.Join(", ", included)}]"),
        _ => Marked(Example(field.Kind, _samples.Of(field))),
    };

    private string Example(FieldKind kind, FieldValue? sample) => (kind, sample) switch
    {
        (ListKind list, _) => $"[{Example(list.Of, sample is ListValue values ? values.Items[0] : sample)}]",
        (ChoiceKind choice, _) => Choice(choice),
        (_, ImageValue image) => $"{{file: {Copied(image.File)}, alt: \"…\"}}",
        (_, FileValue file) => Copied(file.Name),
        (_, TableValue table) => Copied(table.File),
        _ when kind == FieldKinds.Unit => request.Tenant.Lineage.SelectMany(t => t.Registries.Units).Select(u => u.Id).FirstOrDefault(kind.Example),
        _ when kind == FieldKinds.Section => request.Section.Folder,
        _ when kind == FieldKinds.Email && request.Tenant.Regulation.EmailDomain is { } domain => "donvi" + domain.Suffix,
        _ => kind.Sample,
    };

    /// <summary>One row with the columns that it must have; the others are named.</summary>
    private string Row(FieldDefinition field, RowsKind rows)
    {
        var shown = rows.Columns.Where(c => c.Required).ToList();
        if (shown.Count == 0) shown.Add(rows.Columns.FirstOrDefault(c => c.Kind.Sample.Contains(PlaceholderRule.Text, StringComparison.Ordinal)) ?? rows.Columns[0]);
        var row = new StringBuilder();
        foreach (var column in shown)
            row.Append(row.Length == 0 ? "\n  - " : "\n    ").Append(column.Key).Append(": ").Append(Marked(Example(column.Kind, _samples.Of(field, column))));
        var others = rows.Columns.Except(shown).Select(c => $"{c.Key} ({c.Label.Vi})").ToList();
        if (others.Count > 0) row.Append("\n    # có thể thêm: ").AppendJoin(", ", others);
        return row.ToString();
    }

    /// <summary>An option that the regulation knows, one without dates first.</summary>
    private string Choice(ChoiceKind choice) =>
        choice.Options.OrderBy(o => o.IsDated).Where(o => !request.Tenant.Regulation.Vocabularies.Any(r => Refuses(r, o))).Select(o => o.Key).FirstOrDefault(choice.Example);

    private bool Refuses(Portal.Model.Regulations.VocabularyRule rule, ChoiceOption option) =>
        repository.Catalogue.Terms(rule.Name).Contains(option) && !rule.Keys.Contains(option.Key);

    private static string First(IEnumerable<ChoiceOption> terms) => terms.OrderBy(t => t.IsDated).Select(t => t.Key).FirstOrDefault("…");

    private string Copied(string file)
    {
        _files.Add(file);
        return file;
    }

    /// <summary>A value that no reader could tell from a real one says that it is none.</summary>
    private static string Marked(string value) => value.Contains(PlaceholderRule.Text, StringComparison.Ordinal) ? value : $"{value} {FrontMatter.Mark}";

    private void Line(string key, string value, string? help)
    {
        // Help goes above the line: a value may run over several lines.
        if (!string.IsNullOrEmpty(help)) _yaml.Append("# ").Append(help.ReplaceLineEndings(" ")).Append('\n');
        _yaml.Append(key).Append(':').Append(value.StartsWith('\n') ? "" : " ").Append(value).Append('\n');
    }

    private void Comment(FieldDefinition field, IEnumerable<RequiredWhen> conditions)
    {
        foreach (var condition in conditions)
            _yaml.Append("# cần khi ").Append(condition.Is.Count == 0 ? $"có '{condition.Field}'" : $"{condition.Field} là {string.Join(" hoặc ", condition.Is)}").Append(":\n");
        _yaml.Append("# ").Append(field.Key).Append(": … (").Append(field.Label.Vi).Append(")\n");
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
