using Portal.Tests.Support;

namespace Portal.Tests.Generator;

/// <summary>Every folder of <c>tests/Sites</c> builds into what it expects.</summary>
public sealed class SitesTests
{
    public static TheoryData<string> Names => new(Repo.Folders(SiteTest.Sites).Where(name => name is not ("_base" or "invalid")));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_builds_into_what_it_expects(string name)
    {
        using var site = SiteTest.From(name);

        site.Run().Matches();
    }

    [Fact]
    public void The_site_under_all_others_is_without_fault()
    {
        using var site = SiteTest.From();

        site.Run().Fine();
    }
}
