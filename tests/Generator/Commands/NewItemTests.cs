using Portal.Generator.Commands;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Commands;

public sealed class NewItemTests(DraftsOfAllTypes drafts) : IClassFixture<DraftsOfAllTypes>
{
    private const string Type = "tenants/_shared/types/office-place/type.yaml";
    private const string Page = "content/mau/gioi-thieu/tru-so-hai/index.md";

    [Fact]
    public void A_new_item_of_every_kind_can_be_read_and_must_be_filled_in()
    {
        using var site = SiteTest.From("field-kinds").Edit(Type, "^  - [{]key: (directions|keeper|place|former), ", "$0required: true, ").Change(Type, "    kind: rows\n", "    kind: rows\n    required: true\n");

        Make(site.Root).WriteTo(new SourceTree(site.Root, new DiagnosticBag()));

        site.Build().Fine();
        site.Edit(Page, "^draft: .*\n", "").Edit(Page, "Viết nội dung ở đây.*", "Thật.").Edit(Page, "^summary: .*", "summary: Thật.").Build();
        Assert.Equal(["directions", "keeper", "place", "former", "steps"], site.Result.Diagnostics.Where(d => d.Code.Id == "placeholder-text").Select(d => d.Arguments[0]));
    }

    public static TheoryData<string> Types => new(Repo.Folders(TypeSite.Types));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_draft_of_any_type_can_be_looked_at_as_it_was_written(string type)
    {
        Assert.NotEmpty(drafts.Of(type));

        Assert.DoesNotContain(drafts.Site.Errors, e => drafts.Of(type).Any(folder => e.StartsWith(folder + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Drafts_do_not_stop_their_portals() => Assert.Empty(drafts.Site.Errors);

    [Theory]
    [InlineData("video-recording", "captions: vi-du.vtt # sửa lại\n")]
    [InlineData("video-recording", "file: vi-du.mp4 # sửa lại\n")]
    [InlineData("photo-gallery", "  - photo: {file: anh.png, alt: \"…\"}\n    caption: \"…\"\n    # có thể thêm: date (Ngày chụp), photographer (Người chụp)\n")]
    [InlineData("public-service", "    # có thể thêm: form (Mẫu)\n")]
    [InlineData("procurement-notice", "# cần khi kind là result:\n# winner: … (Đơn vị trúng thầu)\n")]
    [InlineData("science-programme", "# cần khi có 'accepted':\n")]
    public void Samples_fit_their_fields_and_what_may_be_needed_is_a_comment(string type, string text) =>
        Assert.All(drafts.Of(type), folder => Assert.Contains(text, File.ReadAllText(Path.Combine(drafts.Site.Root, folder, "index.md")), StringComparison.Ordinal));

    [Fact]
    public void What_looks_real_must_be_looked_at_before_it_is_published()
    {
        using var site = SiteTest.From("field-kinds").Edit(Type, "^  - key: access\n", "$0    required: true\n");
        Make(site.Root).WriteTo(new SourceTree(site.Root, new DiagnosticBag()));

        site.Edit(Page, "^draft: .*\n", "").Edit(Page, "Viết nội dung ở đây.*", "Thật.").Edit(Page, "…", "Thật").Build().Refused("placeholder-value", times: 3);

        Assert.Equal(["unit", "source", "access"], site.Result.Diagnostics.Select(d => d.Arguments[0]));
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
