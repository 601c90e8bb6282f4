using Portal.Generator.Commands;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Commands;

public sealed class NewItemTests
{
    private const string Type = "tenants/_shared/types/office-place/type.yaml";
    private const string Page = "content/mau/gioi-thieu/tru-so-hai/index.md";

    [Fact]
    public void A_new_item_of_every_kind_can_be_read_and_must_be_filled_in()
    {
        using var site = SiteTest.From("field-kinds").Edit(Type, "^  - [{]key: (directions|keeper|place|former), ", "$0required: true, ").Change(Type, "    kind: rows\n", "    kind: rows\n    required: true\n");

        Make(site.Root).WriteTo(site.Root);

        site.Build().Fine();
        site.Edit(Page, "^draft: .*\n", "").Edit(Page, "Viết nội dung ở đây.*", "Thật.").Edit(Page, "^summary: .*", "summary: Thật.").Build();
        Assert.Equal(["directions", "keeper", "place", "former", "steps"], site.Result.Diagnostics.Where(d => d.Code.Id == "placeholder-text").Select(d => d.Arguments[0]));
    }

    private static NewItem Make(string root)
    {
        var diagnostics = new DiagnosticBag();
        var repository = new RepositoryReader(new SourceTree(root, diagnostics), diagnostics).Read();
        Assert.Empty(diagnostics.Sorted());
        var tenant = repository.Tenants[0];
        return NewItem.Make(repository, new CompleteRequest(repository.Catalogue.Types["office-place"], tenant, tenant.Sections.Find("gioi-thieu")!, "Trụ sở hai"));
    }
}
