using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class QuotaCheckTests
{
    [Theory]
    [InlineData("files: 5", @"Cổng có \d+ tệp, quá mức 5 tệp mà Máy chủ nhỏ nhận")]
    [InlineData("megabytes: 1", @"Cổng có [\d,]+ MB dữ liệu, quá mức 1,0 MB dữ liệu mà Máy chủ nhỏ nhận")]
    [InlineData("file-megabytes: 1", @"Cổng có 1,[\d]+ MB ở tệp lớn nhất, quá mức 1,0 MB ở tệp lớn nhất mà Máy chủ nhỏ nhận")]
    public void A_portal_above_what_its_host_takes_is_refused_with_the_figures(string limit, string message)
    {
        using var site = Hosted(limit).Write("content/mau/tin-tuc/hop-dan/to-trinh.txt", new string('a', 1_500_000));

        site.Check().Refused("over-quota");

        Assert.Matches(message, Assert.Single(site.Errors));
    }

    [Fact]
    public void A_portal_that_names_no_host_is_measured_by_the_default()
    {
        using var site = Hosted("items: 1\ndefault: true").Change("tenants/mau/tenant.yaml", "hosting: may-chu-nho\n", "");

        site.Check().Refused("over-quota");
    }

    [Fact]
    public void Limits_that_nobody_states_bind_nobody()
    {
        using var site = Hosted("items: 1000");

        site.Check().Fine();
    }

    private static SiteTest Hosted(string limits) => SiteTest.From()
        .Change("tenants/mau/tenant.yaml", "level: province\n", "level: province\nhosting: may-chu-nho\n")
        .Write("tenants/_shared/profiles/may-chu-nho.yaml", $"kind: host\nid: may-chu-nho\ntitle: Máy chủ nhỏ\n{limits}\n");
}
