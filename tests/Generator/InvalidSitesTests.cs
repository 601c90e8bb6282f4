using Portal.Tests.Support;

namespace Portal.Tests.Generator;

/// <summary>Every folder of <c>tests/Sites/invalid</c> holds one mistake and says exactly what is reported for it.</summary>
public sealed class InvalidSitesTests
{
    private const string Folder = SiteTest.Sites + "/invalid";

    public static TheoryData<string> Codes => new(Repo.Folders(Folder));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_mistake_is_reported_where_it_stands_with_its_remedy(string code)
    {
        using var site = SiteTest.From($"invalid/{code}");

        site.Run();

        Assert.Contains(site.Result.Diagnostics, d => d.Code.Id == code);
        Golden.Match(Repo.At(Folder, code, "expected.txt"), site.Report());
    }
}
