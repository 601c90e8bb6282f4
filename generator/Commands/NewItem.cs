using System.Text;
using Portal.Generator.Load;
using Portal.Generator.Validate;
using Portal.Model.Fields;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Commands;

/// <summary>What the caller named; null = not named.</summary>
internal sealed record NewItemRequest(string? Type, string? Tenant, string? Section, string? Title);

/// <summary>Everything a new item needs.</summary>
internal sealed record CompleteRequest(ContentType Type, Tenant Tenant, Section Section, string Title);

/// <summary>A new item's folder: front matter with every required field, help beside it, and sample files where the type has them.</summary>
/// <param name="English">The English version, where the regulation demands one in this section; otherwise null.</param>
/// <param name="Files">Name → full path of a sample file.</param>
internal sealed record NewItem(string Folder, string Text, string? English, IReadOnlyDictionary<string, string> Files)
{
    public static NewItem Make(Repository repository, CompleteRequest request)
    {
        var slug = Slug.From(request.Title);
        var samples = SampleFiles(repository, request.Type);
        return new NewItem($"content/{request.Tenant.Id}/{request.Section.Folder}/{slug}", Write(request, slug, samples), NeedsEnglish(request) ? EnglishText : null, samples);
    }

    public void WriteTo(string root)
    {
        var folder = Path.Combine(root, Folder);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, ItemReader.IndexFile), Text);
        if (English is not null) File.WriteAllText(Path.Combine(folder, ItemReader.EnglishFile), English);
        foreach (var (name, path) in Files) File.Copy(path, Path.Combine(folder, name));
    }

    private const string EnglishText = "---\ntitle: \"…\"\nsummary: \"…\"\n---\n\nWrite the English version here.\n";

    private static bool NeedsEnglish(CompleteRequest request) =>
        request.Tenant.Regulation.Translations.Any(r => !r.IsEncouraged && r.Binds(request.Tenant.Level, request.Section.Satisfies));

    private static string Write(CompleteRequest request, string slug, IReadOnlyDictionary<string, string> samples)
    {
        var (tenant, yaml) = (request.Tenant, new StringBuilder("---\n"));
        Line(yaml, CoreKeys.Id, $"{request.Section.Folder}-{slug}"[..Math.Min(Slug.MaxLength, request.Section.Folder.Length + 1 + slug.Length)].TrimEnd('-'), null);
        Line(yaml, CoreKeys.Type, request.Type.Id, null);
        Line(yaml, CoreKeys.Title, Quoted(request.Title), null);
        Line(yaml, CoreKeys.Summary, "\"…\"", "một, hai câu để người đọc biết bài nói gì");
        Line(yaml, CoreKeys.Unit, tenant.Lineage.SelectMany(t => t.Registries.Units).FirstOrDefault(u => u.Head is not null)?.Id ?? "…", "đơn vị cung cấp và chịu trách nhiệm");
        Line(yaml, CoreKeys.Author, Quoted(tenant.ShortTitle.Vi), "tác giả");
        if (tenant.Lineage.SelectMany(t => t.Registries.Sources).FirstOrDefault(s => !s.AgreementRequired) is { } source) Line(yaml, CoreKeys.Source, source.Id, "nguồn, theo sources.yaml");
        Line(yaml, CoreKeys.Draft, "true", "bản nháp chỉ hiện khi xem thử; xóa dòng này khi bài đã xong");
        foreach (var field in request.Type.Fields.Where(f => IsRequired(f, request))) Line(yaml, field.Key, Example(field, samples), field.Help.Vi);
        return yaml.Append($"---\n\n{PlaceholderRule.Body}\n").ToString();
    }

    private static bool IsRequired(FieldDefinition field, CompleteRequest request) =>
        field.Required || (field.RequiredWhen is { } condition && HoldsForExamples(condition, request)) || request.Tenant.Regulation.RequiredFields.Any(r => r.Field == field.Key && (r.Type is null || r.Type == request.Type.Id));

    /// <summary>True where the example that is written for another field makes this one required.</summary>
    private static bool HoldsForExamples(RequiredWhen condition, CompleteRequest request) =>
        request.Type.Field(condition.Field) is { } other && IsRequired(other, request) && (condition.Is.Count == 0 || condition.Is.Contains(other.Kind.Example));

    private static string Example(FieldDefinition field, IReadOnlyDictionary<string, string> samples)
    {
        var sample = field.Kind.Example switch
        {
            var text when text.Contains(".csv", StringComparison.Ordinal) => samples.Keys.FirstOrDefault(n => n.EndsWith(".csv", StringComparison.Ordinal)),
            var text when text.Contains(".pdf", StringComparison.Ordinal) => samples.Keys.FirstOrDefault(n => !n.EndsWith(".csv", StringComparison.Ordinal)),
            _ => null,
        };
        if (sample is not null) return field.Kind is ListKind ? $"[{sample}]" : sample;
        if (field.Kind is MarkdownKind) return "|\n  …";
        return field.Kind.Example == "…" ? "\"…\"" : field.Kind.Example;
    }

    private static void Line(StringBuilder yaml, string key, string value, string? help)
    {
        // Help goes above the line: a value may run over several lines.
        if (!string.IsNullOrEmpty(help)) yaml.Append("# ").Append(help.ReplaceLineEndings(" ")).Append('\n');
        yaml.Append(key).Append(':').Append(value.StartsWith('\n') ? "" : " ").Append(value).Append('\n');
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static Dictionary<string, string> SampleFiles(Repository repository, ContentType type)
    {
        var folder = $"{RepositoryReader.SharedFolder}/types/{type.Id}";
        var names = repository.Source.Files(folder).Where(n => n is not ("type.yaml" or "example.md"));
        var needed = type.Fields.Any(f => f.Required && f.Kind.Example.Contains('.') && f.Kind is not RowsKind);
        return needed ? names.ToDictionary(n => n, n => Path.Combine(repository.Source.Root, folder, n)) : [];
    }
}
