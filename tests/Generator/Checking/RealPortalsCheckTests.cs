using Portal.Generator;
using Portal.Generator.Checking;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Checking;

/// <summary>The portals of this repository pass their own check, and each shows the standards that its regulation names.</summary>
public sealed class RealPortalsCheckTests : IClassFixture<RealPortalsCheckTests.Checked>
{
    private readonly CheckResult _result;

    public RealPortalsCheckTests(Checked check) => _result = check.Result;

    [Fact]
    public void Nothing_is_wrong_with_them() =>
        Assert.Empty(_result.Diagnostics.Where(d => d.Severity >= Severity.Warning).Select(d => $"{d.Position} {d.Code}: {d.Message(Languages.Vietnamese)}"));

    [Fact]
    public void They_raise_no_false_alarm_of_personal_data_or_injected_content() =>
        Assert.Empty(_result.Diagnostics.Where(d => PersonalDataCodes.All.Contains(d.Code) || InjectionCodes.All.Contains(d.Code)).Select(d => $"{d.Position}: {d.Message(Languages.Vietnamese)}"));

    [Fact]
    public void Every_task_has_an_owner() => Assert.All(_result.Diagnostics.Where(d => d.Severity == Severity.Task), d => Assert.NotNull(d.Owner));

    [Theory]
    [InlineData("yenthe", "Thông tư số 22/2013/TT-BTTTT", "06/2014/QĐ-UBND")]
    [InlineData("bentre-cds", "Thông tư số 39/2017/TT-BTTTT", "35/2023/QĐ-UBND")]
    [InlineData("bentre-cds", "Nghị định số 42/2022/NĐ-CP", "35/2023/QĐ-UBND")]
    [InlineData("hanam", "Thông tư số 39/2017/TT-BTTTT", "19/2019/QĐ-UBND")]
    [Requirement("YT-5.2")]
    [Requirement("BT-6.2/1")]
    public void A_portals_checklist_names_the_standards_of_its_own_regulation(string tenant, string standard, string regulation) =>
        Assert.Contains(Checklist(tenant).Standards, s => s.Title.Contains(standard, StringComparison.Ordinal) && s.Citation.EndsWith(regulation, StringComparison.Ordinal));

    [Fact]
    [Requirement("BN-4.2")]
    public void Each_component_portal_has_a_result_of_its_own()
    {
        var family = _result.Standards.Where(l => l.Tenant.StartsWith("bacninh", StringComparison.Ordinal)).ToList();

        Assert.True(family.Count > 3);
        Assert.All(family, list => Assert.Contains(list.Standards, s => s.Criteria.Count > 0 && s.Criteria.All(c => c.IsMet)));
    }

    [Fact]
    public void A_fault_shows_under_the_standard_that_it_is_against()
    {
        using var site = SiteTest.FromRepository().Only("bacninh-soyte").Edit("content/bacninh-soyte/gioi-thieu/qua-trinh-hinh-thanh/index.md", "\\z", "\n\n##### Đề mục quá sâu\n");

        var list = new Checker(new CheckOptions(site.Root, ["bacninh-soyte"], RealPortals.AsOf, null, Repo.At("themes")), new SilentProgress()).Run().Standards.Single();

        Assert.Contains(list.Standards.SelectMany(s => s.Criteria), c => !c.IsMet);
        Assert.Contains(list.Standards.SelectMany(s => s.Criteria), c => c.IsMet);
    }

    private StandardsChecklist Checklist(string tenant) => _result.Standards.Single(l => l.Tenant == tenant);

    /// <summary>The portals, checked once.</summary>
    public sealed class Checked
    {
        internal CheckResult Result { get; } = new Checker(new CheckOptions(Repo.Root, [], RealPortals.AsOf, null, Repo.At("themes")), new SilentProgress()).Run();
    }
}
