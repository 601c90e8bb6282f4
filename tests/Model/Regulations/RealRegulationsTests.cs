using Portal.Model.Regulations;
using Portal.Tests.Support;

namespace Portal.Tests.Model.Regulations;

/// <summary>The figures and words of the five regulations, compared with the texts as the requirements quote them.</summary>
public sealed class RealRegulationsTests
{
    /// <summary>Every deadline with a number, and none beside: section, days, from when, for whom, provision.</summary>
    [Theory]
    [InlineData("hanam",
        "legal-dissemination 15 working-days issued - Điều 9.1.b",
        "legal-documents 2 working-days issued issuer Điều 9.1.c",
        "legal-documents 10 working-days issued agencies-in-scope Điều 9.1.c",
        "strategy-planning 10 working-days approved - Điều 9.1.d",
        "projects-procurement 10 working-days approved - Điều 9.1.d",
        "science 20 working-days approved - Điều 9.1.e",
        "science 20 working-days accepted - Điều 9.1.e",
        "statistics 10 working-days decided - Điều 9.1.g")]
    [InlineData("yenthe",
        "strategy-planning 6 working-days approved - Điều 7.1.c",
        "legal-documents 2 working-days issued issuer Điều 7.1.b",
        "legal-documents 10 working-days issued agencies-in-scope Điều 7.1.b",
        "projects-procurement 6 working-days approved - Điều 7.1.c",
        "science 10 working-days approved - Điều 7.1.d",
        "science 10 working-days accepted - Điều 7.1.d",
        "statistics 5 working-days decided - Điều 7.1.đ")]
    [InlineData("nghean")]
    [InlineData("bacninh",
        "introduction 2 working-days received - Điều 8.1.a",
        "news 2 working-days happened - Điều 8.1.b",
        "direction 2 working-days issued - Điều 8.1.c",
        "legal-dissemination 12 working-days issued - Điều 8.1.d",
        "strategy-planning 5 working-days approved - Điều 8.1.đ",
        "legal-documents 2 working-days issued issuer Điều 8.1.e",
        "legal-documents 8 working-days issued agencies-in-scope Điều 8.1.e",
        "projects-procurement 5 working-days approved - Điều 8.1.g",
        "consultation 2 working-days requested - Điều 8.1.h",
        "financial-report 2 working-days issued - Điều 8.1.i",
        "officials-contact 2 working-days received - Điều 8.1.k",
        "portal-contact 2 working-days received - Điều 8.1.l",
        "science 15 working-days approved - Điều 8.2.b",
        "science 15 working-days accepted - Điều 8.2.b",
        "statistics 8 working-days decided - Điều 8.2.c")]
    [InlineData("bentre-cds")]
    public void Deadlines_in_days_are_those_of_the_text(string tenant, params string[] stated) =>
        Assert.Equal(
            stated,
            RegulatedSite.Read(tenant).Sections.SelectMany(s => s.Deadlines.Where(d => d.Kind == "max").Select(d => $"{s.Key} {d.Value} {d.Unit} {d.Trigger} {d.Actor ?? "-"} {d.Source}")));

    [Fact]
    [Requirement("YT-7.1.a/1")]
    public void Four_sections_of_yen_the_are_updated_regularly() =>
        Assert.Equal(
            ["introduction", "direction", "news", "officials-contact"],
            RegulatedSite.Read("yenthe").Sections.Where(s => s.Deadlines.Any(d => d is { Kind: "regular", Value: null, Source: "Điều 7.1.a" })).Select(s => s.Key));

    [Fact]
    public void Deadlines_without_a_number_keep_their_kind()
    {
        AssertDeadline("yenthe", "online-services", d => d is { Kind: "immediate", Value: null, Trigger: "decided", Source: "Điều 7.3.a" });
        AssertDeadline("yenthe", "legal-dissemination", d => d is { Kind: "immediate", Value: null, Source: "Điều 6.7" });
        AssertDeadline("yenthe", "news", d => d is { Kind: "same-day", When: "topical", Source: "Điều 7.1" });
        AssertDeadline("nghean", "news", d => d is { Kind: "minimum-per-week", Value: 2, Source: "Điều 8.2" });
        AssertDeadline("nghean", "legal-documents", d => d is { Kind: "by-effective-date", Trigger: "effective", Source: "Điều 8.4" });
        AssertDeadline("bacninh", "gazette", d => d is { Kind: "simultaneous", Trigger: "printed", Source: "Điều 8.2.a" });
        Assert.True(Assert.Single(RegulatedSite.Read("bacninh").Translations) is { Within: { Value: 2, Unit: "days" }, Source: "Điều 8.2.d" });
        Assert.All(RegulatedSite.Read("hanam").Profiles, p => Assert.True(Assert.Single(p.Deadlines) is { Kind: "regular", Value: null, Source: "Điều 9.1.a" }));
    }

    [Fact]
    [Requirement("BT-10.3")]
    public void Ben_tre_shows_no_deadline_in_days_unless_its_portal_sets_one()
    {
        const string about = "mau/ve-cong/index.html";
        using var site = RegulatedSite.Of("bentre-cds", "province");

        Assert.Empty(site.Build().Errors);
        foreach (var page in (string[])[about, "mau/ve-cong/chuyen-muc/index.html"])
        {
            Assert.Contains("deadline_timely", site.Text(page), StringComparison.Ordinal);
            Assert.DoesNotMatch("deadline_max|unit_(working-)?days", site.Text(page));
        }

        site.Edit(RegulatedSite.Regulation, @"(- key: feedback\n(?:.*\n){4}    deadlines: \[\{)kind: timely,", "$1kind: max, value: 3, unit: working-days, trigger: received,").Build();
        Assert.Contains("deadline_max 3 unit_working-days", site.Text(about), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("BT-10.1")]
    public void Ben_tre_cites_the_decree_of_2022_and_never_that_of_2011()
    {
        var regulation = RegulatedSite.Read("bentre-cds");
        using var full = RegulatedSite.Of("bentre-cds", "province");
        using var empty = RegulatedSite.Of("bentre-cds", "province", [.. regulation.Sections.Select(s => s.Key)]);

        var about = full.Build().Text("mau/ve-cong/index.html");
        Assert.Contains("Điều 4 của Nghị định số 42/2022/NĐ-CP, cung cấp thông tin (Điều 10.1)", about, StringComparison.Ordinal);
        Assert.DoesNotContain("43/2011", about, StringComparison.Ordinal);

        empty.Remove(RegulatedSite.Board).Edit(RegulatedSite.Settings, "^bodies: .*\n|^hosts: .*\n", "").Build();
        Assert.True(empty.Errors.Count > regulation.Sections.Count);
        Assert.DoesNotContain("43/2011", empty.Report(), StringComparison.Ordinal);
        Assert.DoesNotContain(regulation.Profiles, p => p.Profile.StartsWith("nd43", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("HN-6.2/1")]
    public void Ha_nam_rests_on_the_decree_of_2011()
    {
        using var site = RegulatedSite.Of("hanam", "province");

        Assert.Contains("Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 | Căn cứ; Điều 6.2; Điều 7.1 |", site.Build().Page("mau/ve-cong/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Royalties_in_yen_the_rest_on_two_papers()
    {
        var rules = RegulatedSite.Read("yenthe").Rules.Where(r => r.Area == "royalties" && r.Source == "Căn cứ");

        Assert.Equal(["54/2010/QĐ-UBND", "194/2012/TT-BTC"], rules.SelectMany(r => r.Values));
    }

    private static void AssertDeadline(string tenant, string section, Func<Deadline, bool> isIt) =>
        Assert.Single(Assert.Single(RegulatedSite.Read(tenant).Sections, s => s.Key == section).Deadlines, d => isIt(d));
}
