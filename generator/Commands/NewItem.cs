using Portal.Generator.Load;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Commands;

/// <summary>What the caller named; null = not named.</summary>
internal sealed record NewItemRequest(string? Type, string? Tenant, string? Section, string? Title);

/// <summary>Everything a new item needs.</summary>
internal sealed record CompleteRequest(ContentType Type, Tenant Tenant, Section Section, string Title);

/// <summary>A new item's folder: its page, an English version where one is demanded, and the sample files that the page names.</summary>
/// <param name="English">The English version, where the regulation demands one in this section; otherwise null.</param>
/// <param name="Files">Name → path of a sample file from the root.</param>
internal sealed record NewItem(string Folder, string Text, string? English, IReadOnlyDictionary<string, string> Files)
{
    public static NewItem Make(Repository repository, CompleteRequest request)
    {
        var slug = Slug.From(request.Title);
        var (text, files) = new NewItemText(repository, request, slug).Write();
        return new NewItem($"content/{request.Tenant.Id}/{request.Section.Folder}/{slug}", text, NeedsEnglish(request) ? EnglishText : null, files);
    }

    public void WriteTo(SourceTree source)
    {
        var folder = Path.Combine(source.Root, Folder);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, ItemReader.IndexFile), Text);
        if (English is not null) File.WriteAllText(Path.Combine(folder, ItemReader.EnglishFile), English);
        foreach (var (name, path) in Files)
            if (source.ReadBytes(path) is { } sample) File.WriteAllBytes(Path.Combine(folder, name), sample);
    }

    private const string EnglishText = "---\ntitle: \"…\"\nsummary: \"…\"\n---\n\nWrite the English version here.\n";

    private static bool NeedsEnglish(CompleteRequest request) =>
        request.Tenant.Regulation.Translations.Any(r => !r.IsEncouraged && r.Binds(request.Tenant.Level, request.Section));
}
