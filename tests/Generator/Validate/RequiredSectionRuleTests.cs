using Portal.Generator;
using Portal.Model.Diagnostics;
using Portal.Model.Regulations;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class RequiredSectionRuleTests
{
    private const string Sections = "tenants/mau/sections.yaml";
    private const string Tenant = "tenants/mau/tenant.yaml";

    [Theory]
    [MemberData(nameof(RegulatedSite.Levels), MemberType = typeof(RegulatedSite))]
    public void Each_section_asked_of_a_level_is_missed_by_its_name_and_provision(string tenant, string level)
    {
        var regulation = RegulatedSite.Read(tenant);
        var own = regulation.Sections.Where(s => s.Binds(level)).Select(s => Missing(s, regulation.Cite(s.Source), isEncouraged: !regulation.BindsLevel(level)));
        var taken = regulation.Profiles.Where(p => p.Levels.BindLevel(level)).SelectMany(p =>
        {
            var profile = RegulatedSite.Profile(p.Profile);
            return profile.Sections.Where(s => s.Binds(level)).Select(s => Missing(s, $"{regulation.Cite(p.Source)}; {profile.Cite(s.Source)}", p.IsEncouraged || !regulation.BindsLevel(level)));
        });
        using var full = RegulatedSite.Of(tenant, level);
        using var empty = RegulatedSite.Of(tenant, level, [.. RegulatedSite.Asked(regulation, level).Select(s => s.Key)]);

        Assert.Empty(full.Build().Errors);
        Assert.DoesNotContain(full.Result.Diagnostics, d => d.Code.Id.StartsWith("regulation-", StringComparison.Ordinal));
        Assert.Equal(
            own.Concat(taken).Order(StringComparer.Ordinal),
            empty.Build().Result.Diagnostics.Where(d => d.Code.Id == "regulation-section").Select(d => $"{d.Severity} {d.Position} {d.Message(Languages.Vietnamese)}").Order(StringComparer.Ordinal));

        static string Missing(RequiredSection section, string citation, bool isEncouraged) =>
            $"{(isEncouraged ? Severity.Warning : Severity.Error)} {Sections} Thiếu chuyên mục bắt buộc '{section.Title.Vi}' ({section.Key}) ({citation}).";
    }

    [Theory]
    [Requirement("BN-8.1.c/1")]
    [InlineData("directives")]
    [InlineData("petition-responses")]
    [InlineData("commendation-sanction")]
    [InlineData("leader-calendar")]
    public void Direction_has_four_parts(string part)
    {
        using var site = RegulatedSite.Of("bacninh", "province", $"direction/{part}");

        site.Build();

        Assert.Contains($"({part}) (Điều 8.1.c, 96/QĐ-UBND)", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("BN-8.1.a/1")]
    [InlineData("department", 1)]
    [InlineData("district", 0)]
    public void Only_a_department_tells_how_it_was_formed(string level, int errors)
    {
        using var site = RegulatedSite.Of("bacninh", level, "introduction/formation-history");

        Assert.Equal(errors, site.Build().Errors.Count(e => e.Contains("(formation-history) (Điều 8.1.a", StringComparison.Ordinal)));
        Assert.Equal(errors, site.Errors.Count);
    }

    [Fact]
    [Requirement("BN-8.1.dd/1")]
    public void A_department_has_the_plans_of_its_sector()
    {
        using var site = RegulatedSite.Of("bacninh", "department", "strategy-planning");

        Assert.Contains("(strategy-planning) (Điều 8.1.đ, 96/QĐ-UBND)", Assert.Single(site.Build().Errors), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("BN-8.1.dd/2")]
    public void A_district_has_four_groups_of_plans()
    {
        using var site = RegulatedSite.Of("bacninh", "district", "strategy-planning/waste-environment");

        Assert.Contains("thiếu phần 'Quy hoạch thu gom, tái chế, xử lý chất thải;", Assert.Single(site.Build().Errors), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("BN-8.2.a/1", "BN-8.2.b/1")]
    [InlineData("gazette")]
    [InlineData("science")]
    public void Only_the_province_has_a_gazette_and_science_programmes(string section)
    {
        using var province = RegulatedSite.Of("bacninh", "province", section);
        using var department = RegulatedSite.Of("bacninh", "department", section);

        Assert.Single(province.Build().Errors, e => e.Contains($"({section}) (Điều 8.2", StringComparison.Ordinal));
        Assert.DoesNotContain(department.Build().Errors, e => e.Contains($"({section})", StringComparison.Ordinal));
    }

    [Theory]
    [Requirement("BN-8.1.m/1")]
    [InlineData("province")]
    [InlineData("department")]
    [InlineData("district")]
    [InlineData("commune")]
    public void The_list_of_public_information_is_missed_on_the_province_and_on_its_children(string level)
    {
        using var site = RegulatedSite.Of("bacninh", level, "access-to-information/public-information-list");

        Assert.Single(site.Build().Errors, e => e.Contains("(public-information-list) (Điều 8.1.m, 96/QĐ-UBND)", StringComparison.Ordinal));
    }

    [Theory]
    [Requirement("BT-4.1.a/2", "BT-4.1.a/4")]
    [InlineData("dx-documents")]
    [InlineData("dx-policy")]
    public void Digital_transformation_has_its_groups_of_content(string section)
    {
        using var site = RegulatedSite.Of("bentre-cds", "province", section);

        Assert.Contains($"({section}) (Điều 4.1.a, 35/2023/QĐ-UBND)", Assert.Single(site.Build().Errors), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("YT-4.4/1")]
    public void Yen_the_asks_for_points_a_to_i_and_cites_both_laws_behind_them()
    {
        var regulation = RegulatedSite.Read("yenthe");
        using var full = RegulatedSite.Of("yenthe", "commune");
        using var empty = RegulatedSite.Of("yenthe", "commune", [.. regulation.Sections.Select(s => s.Key)]);

        var about = full.Build().Page("mau/ve-cong/index.html").Body!.TextContent;
        Assert.Contains("Luật Công nghệ thông tin số 67/2006/QH11, khoản 2 Điều 28 | Điều 4.4 |", about, StringComparison.Ordinal);
        Assert.Contains("Nghị định số 43/2011/NĐ-CP, khoản 1 Điều 10 | Điều 4.4 |", about, StringComparison.Ordinal);

        empty.Build();
        foreach (var point in "abcdđefghi") Assert.Single(empty.Errors, e => e.EndsWith($"(Điều 4.4.{point}, 06/2014/QĐ-UBND).", StringComparison.Ordinal));
        Assert.Equal(10, empty.Errors.Count);
    }

    [Fact]
    [Requirement("BN-8.1.a/2")]
    public void The_map_of_a_district_goes_down_to_communes()
    {
        const string map = "content/mau/ban-do/dia-gioi";
        using var site = RegulatedSite.Of("bacninh", "district")
            .Edit(Sections, "^sections:\n", "sections:\n  - {folder: ban-do, title: Bản đồ, owner: van-phong, kind: static, accepts: [boundary-map], satisfies: [introduction]}\n");
        TypeSite.TakeExample(site, "boundary-map", map);
        site.Edit($"{map}/index.md", "^author:", "source: bao-mau\nauthor:");

        Assert.Empty(site.Build().Errors);
        site.Edit($"{map}/index.md", @"^levels: \[province, commune\]", "levels: [province]").Build();

        Assert.Contains("(Điều 8.1.a, 96/QĐ-UBND)", Assert.Single(site.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("BN-8.1.a/2")]
    [InlineData("province", "boundary-map", 1)]
    [InlineData("district", "boundary-map", 1)]
    [InlineData("district", "administrative-apparatus", 1)]
    [InlineData("district", "natural-conditions", 1)]
    [InlineData("district", "history", 1)]
    [InlineData("district", "cultural-tradition", 1)]
    [InlineData("district", "relics", 1)]
    [InlineData("district", "sights", 1)]
    [InlineData("district", "leaders", 1)]
    [InlineData("department", "boundary-map", 0)]
    public void Provinces_and_districts_are_introduced_with_a_map_and_departments_without(string level, string part, int errors)
    {
        using var site = RegulatedSite.Of("bacninh", level, $"introduction/{part}");

        site.Build();

        Assert.Equal(errors, site.Errors.Count);
        Assert.All(site.Errors, e => Assert.Contains($"({part}) (Điều 8.1.a, 96/QĐ-UBND)", e, StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("YT-4.4/1")]
    public void All_sections_of_the_list_are_asked_for_beside_those_of_the_two_laws()
    {
        var regulation = RegulatedSite.Read("yenthe");
        using var site = RegulatedSite.Of("yenthe", "district", [.. regulation.Sections.Select(s => s.Key)]);

        site.Build();

        Assert.Equal(["luat-cntt-28 Điều 4.4", "nd43-10-1 Điều 4.4"], regulation.Profiles.Select(p => $"{p.Profile} {p.Source}").Order(StringComparer.Ordinal));

        Assert.All("abcdđefghi", point => Assert.Single(
            site.Errors, e => e.Contains("regulation-section", StringComparison.Ordinal) && e.EndsWith($"(Điều 4.4.{point}, 06/2014/QĐ-UBND).", StringComparison.Ordinal)));
    }

    [Theory]
    [Requirement("YT-4.4.a/1", "YT-4.4.a/2")]
    [InlineData("natural-conditions")]
    [InlineData("history")]
    [InlineData("cultural-tradition")]
    [InlineData("relics")]
    [InlineData("sights")]
    [InlineData("economic-potential")]
    [InlineData("tourism")]
    [InlineData("boundary-map")]
    public void A_page_of_the_introduction_is_missed_when_it_goes(string part)
    {
        using var site = SiteTest.FromRepository().Only("yenthe");
        foreach (var page in Repo.Files("content/yenthe", "index.md").Where(f => File.ReadLines(Repo.At(f)).Contains($"covers: [{part}]"))) site.Remove(Path.GetDirectoryName(page)!);

        site.Build();

        Assert.Contains($"({part}) (Điều 4.4.a, 06/2014/QĐ-UBND)", Assert.Single(site.Errors, e => e.Contains("regulation-part", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("YT-4.4.dd/1", "YT-4.4.dd/2", "YT-4.4.dd/3", "YT-4.4.dd/4")]
    [InlineData("strategy-planning/investment-incentives", "Điều 4.4.đ")]
    [InlineData("strategy-planning/construction-land-planning", "Điều 4.4.đ")]
    [InlineData("strategy-planning/natural-resources", "Điều 4.4.đ")]
    [InlineData("strategy-planning/waste-environment", "Điều 4.4.đ")]
    [InlineData("direction/petition-responses", "Điều 4.4.b")]
    public void A_sub_section_is_missed_by_its_name(string part, string provision)
    {
        using var site = RegulatedSite.Of("yenthe", "district", part);

        site.Build();

        var missing = Assert.Single(site.Errors, e => e.Contains("regulation-part", StringComparison.Ordinal));
        Assert.Contains($"({part.Split('/')[1]}) ({provision}, 06/2014/QĐ-UBND)", missing, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("NA-5.3")]
    public void Guidance_on_procedures_is_missed_by_name()
    {
        using var site = RegulatedSite.Of("nghean", "province", "procedures");

        site.Build();

        var missing = Assert.Single(site.Errors, e => e.Contains("regulation-section:", StringComparison.Ordinal));
        Assert.Contains("'Thông tin hướng dẫn thủ tục hành chính' (procedures) (Điều 5.3, 108/2006/QĐ-UBND)", missing, StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("BN-8.1.n/1")]
    [InlineData("bacninh-soyte")]
    [InlineData("bacninh-hoalongmau")]
    public void A_child_has_the_section_of_services_under_its_prescribed_title(string child)
    {
        var file = $"tenants/{child}/sections.yaml";
        using var site = SiteTest.FromRepository().Only(child);

        site.Edit(file, "vi: Dịch vụ công trực tuyến", "vi: Dịch vụ công").Build();
        Assert.Contains("Dịch vụ công trực tuyến", Assert.Single(site.Errors, e => e.StartsWith(file, StringComparison.Ordinal) && e.Contains("regulation-title", StringComparison.Ordinal)), StringComparison.Ordinal);

        site.Edit(file, "satisfies: .online-services.", "satisfies: []").Build();
        Assert.Single(site.Errors, e => e.StartsWith(file, StringComparison.Ordinal) && e.Contains("(online-services) (Điều 8.1.n, 96/QĐ-UBND)", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("HN-1.3")]
    public void Where_the_regulation_of_ha_nam_is_only_encouraged_a_missing_section_is_a_warning()
    {
        using var site = RegulatedSite.Of("hanam", "district", "qa");

        Assert.EndsWith("(qa) (Điều 3.4; Điều 18.3.c, 19/2019/QĐ-UBND).", Assert.Single(site.Build().Errors), StringComparison.Ordinal);

        site.Edit(Tenant, "^sample: true", "sample: true\ncompliance: encouraged").Build();
        Assert.Empty(site.Errors);
        Assert.Equal(ExitCode.Fine, site.Result.ExitCode);
        Assert.Single(site.Result.Diagnostics, d => d.Severity == Severity.Warning && d.Code.Id == "regulation-section");
    }

    [Fact]
    [Requirement("HN-1.2")]
    public void Ha_nam_binds_departments_and_only_encourages_communes()
    {
        using var department = RegulatedSite.Of("hanam", "department").Remove(RegulatedSite.Board);
        using var commune = RegulatedSite.Of("hanam", "commune").Remove(RegulatedSite.Board);

        Assert.Contains(department.Build().Errors, e => e.EndsWith("'board' (Điều 11.1, 19/2019/QĐ-UBND).", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Refused, department.Result.ExitCode);
        Assert.Empty(commune.Build().Errors);
        Assert.Contains(commune.Result.Diagnostics, d => d.Severity == Severity.Warning && d.Message(Languages.Vietnamese).EndsWith("'board' (Điều 11.1, 19/2019/QĐ-UBND).", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Fine, commune.Result.ExitCode);
    }

    [Fact]
    [Requirement("BN-1.2/1", "BN-1.2/2")]
    public void A_commune_is_bound_and_another_body_only_encouraged()
    {
        using var site = SiteTest.FromRepository().Only("bacninh-hoalongmau").Edit("tenants/bacninh-hoalongmau/sections.yaml", @"satisfies: \[news\]", "satisfies: []");

        site.Build().Refused("regulation-section");
        site.Edit("tenants/bacninh-hoalongmau/tenant.yaml", "^compliance: mandatory", "compliance: encouraged").Build().Warned("regulation-section");
    }

    [Fact]
    [Requirement("HN-18.3.b")]
    public void A_department_of_ha_nam_misses_a_section_of_the_decree_and_the_province_does_not()
    {
        using var site = SiteTest.FromRepository().Only("hanam", "hanam-stttt");
        var before = site.Build().Errors;

        site.Edit("tenants/hanam-stttt/sections.yaml", @"satisfies: \[news\]", "satisfies: []").Build();

        var missing = Assert.Single(site.Errors.Except(before));
        Assert.StartsWith("tenants/hanam-stttt/sections.yaml regulation-section:", missing, StringComparison.Ordinal);
        Assert.Contains("(news) (Điều 18.3.b, 19/2019/QĐ-UBND; Điều 10.1.b, Nghị định số 43/2011/NĐ-CP", missing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_department_misses_its_own_sections_not_the_provinces()
    {
        using var site = SiteTest.From("hanam")
            .Write("tenants/so-mau/tenant.yaml", """
                id: so-mau
                sample: true
                extends: mau
                level: department
                title: Cổng Sở Mẫu
                hosts: [{host: somau.hanam.gov.vn, role: canonical}]
                bodies: {owner: {name: Sở Mẫu}}
                approval: {number: 01/QĐ-UBND}

                """)
            .Write("tenants/so-mau/sections.yaml", "sections: [{folder: tin-so, title: Tin, accepts: [news-item], owner: van-phong, satisfies: [news]}]\n");

        site.Build().Warned("section-empty");
        site.Change("tenants/so-mau/sections.yaml", "satisfies: [news]", "satisfies: []").Build();

        Assert.StartsWith("tenants/so-mau/sections.yaml regulation-section", Assert.Single(site.Errors), StringComparison.Ordinal);

        // Its own rules cannot free it of the province's.
        site.Write("tenants/so-mau/regulation.yaml", "sections: [{key: news, title: Tin, levels: [province]}]\nrequires: {items: [], tenant: []}\n").Build();
        Assert.NotEmpty(site.Errors);
        Assert.All(site.Errors, e => Assert.Contains("regulation-loosened", e, StringComparison.Ordinal));
    }
}
