using Portal.Tests.Support;

namespace Portal.Tests.Browser;

/// <summary>Province, district and commune: what the lowest of three portals has is found from both above it.</summary>
[Trait("Needs", "Chromium")]
public sealed class ThreeLevelsTests
{
    private static readonly (string Id, string Extends, string Level, string Title)[] Portals =
        [("mau", "", "province", "Cổng mẫu"), ("huyen-mau", "mau", "district", "Cổng huyện Mẫu"), ("xa-mau", "huyen-mau", "commune", "Cổng xã Mẫu")];

    [Theory]
    [InlineData("huyen-mau")]
    [InlineData("mau")]
    [Requirement("BN-9.2")]
    public async Task An_item_of_a_commune_reaches_the_search_of_its_district_and_of_its_province_with_its_origin_named(string above)
    {
        using var site = ThreeLevels();
        using var served = new ServedPortals(Portals.Select(p => (p.Id, Path.Combine(site.Output, p.Id), $"https://{p.Id}.gov.vn")));
        await using var page = await ChromiumPage.OpenAsync();

        await page.GoAsync(served.At(above, "/tim-kiem/?q=" + Uri.EscapeDataString("lễ hội xuống đồng")));

        await page.UntilAsync("document.querySelectorAll('#muc li').length === 1");
        Assert.Equal(served.At("xa-mau", "/tin-tuc/le-hoi/"), await page.AskAsync("document.querySelector('#muc a').href"));
        Assert.Equal("Cổng xã Mẫu", await page.AskAsync("document.querySelector('#muc .badge-portal').textContent"));
        Assert.Empty(page.Faults);
    }

    /// <summary>The small portal with the real theme, a district under it and a commune under that.</summary>
    private static SiteTest ThreeLevels()
    {
        var site = SiteTest.From("child-portal").Take("themes").Take("tenants/_shared").Remove("tenants/xa-mau/sections.yaml");
        foreach (var (id, extends, level, title) in Portals)
        {
            site.Write($"tenants/{id}/tenant.yaml", $$"""
                id: {{id}}
                {{(extends.Length > 0 ? $"extends: {extends}" : "")}}
                sample: true
                level: {{level}}
                title: {vi: {{title}}}
                languages: [vi]
                hosts: [{host: {{id}}.gov.vn, role: canonical}]
                bodies:
                  owner:
                    name: Ủy ban nhân dân
                contact: {phone: 0200 5678, email: cong@mau.gov.vn, address: Số 1 đường Mẫu}
                approval: {number: 02/QĐ-UBND, date: 2024-05-06}
                """);
            if (extends.Length > 0) site.Write($"tenants/{id}/sections.yaml", "sections:\n  - {folder: tin-tuc, title: Tin tức, accepts: [news-item], owner: van-phong}\n");
        }
        site.Change("tenants/mau/regulation.yaml", "  - {key: commune,", "  - {key: district, name: {vi: cấp huyện, en: district}}\n  - {key: commune,");
        site.Edit("content/xa-mau/tin-tuc/le-hoi/index.md", "^title: .*$", "title: Lễ hội xuống đồng");
        return site.Take("tests/Sites/_base/content/mau/tin-tuc/hop-dan", "content/huyen-mau/tin-tuc/hop-dan")
            .Edit("content/huyen-mau/tin-tuc/hop-dan/index.md", "^Xem .*$", "Họp.").Build().Fine();
    }
}
