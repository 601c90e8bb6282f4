using Portal.Generator.Commands;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>A copy of this repository in which every portal gets a draft of each type in the first section that accepts it, built once as in a preview.</summary>
public sealed class DraftsOfAllTypes : IDisposable
{
    private readonly List<string> _drafts = [];

    public DraftsOfAllTypes()
    {
        var diagnostics = new DiagnosticBag();
        var repository = new RepositoryReader(new SourceTree(Site.Root, diagnostics), diagnostics).Read();
        foreach (var tenant in repository.Tenants)
            foreach (var type in repository.Catalogue.Types.Values)
                if (tenant.Sections.All.FirstOrDefault(s => s.Accepts.Contains(type.Id)) is { } section)
                {
                    var draft = NewItem.Make(repository, new CompleteRequest(type, tenant, section, $"Bài thử {type.Id}"));
                    draft.WriteTo(repository.Source);
                    _drafts.Add(draft.Folder);
                }
        Site.Build();
    }

    public SiteTest Site { get; } = SiteTest.FromRepository().WithDrafts();

    /// <summary>The folders of the drafts of a type.</summary>
    public IReadOnlyList<string> Of(string type) => [.. _drafts.Where(d => d.EndsWith($"/bai-thu-{type}", StringComparison.Ordinal))];

    public void Dispose() => Site.Dispose();
}
