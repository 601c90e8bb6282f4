using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>Personal data and secrets are found wherever they stand in a portal, and never shown.</summary>
public sealed class PersonalDataChecksTests
{
    private const string Page = "content/mau/tin-tuc/khai-truong/index.md";
    private const string Body = "Điểm phục vụ mở cửa **từ thứ Hai**.";

    /// <summary>Values that look real and are nobody's.</summary>
    private static readonly string[] Raw = ["027095000000", "027 195 000000", "395000000", "0900000001", "nguyenvanmau@gmail.com", "19000000000000", "Mau@2026#xa"];

    private const string Leak =
        "CCCD 027095000000 và 027 195 000000, CMND số 395000000. Người nộp gọi 0900000001, thư nguyenvanmau@gmail.com. "
        + "Số tài khoản 19000000000000 của ông Nguyễn Văn Mẫu. Mật khẩu: Mau@2026#xa [xem](/027095000000/)";

    [Fact]
    public void No_output_shows_what_was_found()
    {
        using var site = SiteTest.From()
            .Change(Page, Body, Leak)
            .Change(Page, "title: Khai trương điểm phục vụ", "title: Khai trương 027095000000\nwrong-key: 027095000000\nchanged: 027095000000");

        foreach (var arguments in (string[][])[["--lang", "vi"], ["--lang", "en"], ["--format", "json"]])
        {
            var said = Cli.Run(["check", "--root", site.Root, "--as-of", "2026-01-15T08:00:00+07:00", .. arguments]);
            Assert.Contains("027*********", said.Output + said.Error, StringComparison.Ordinal);
            Assert.All(Raw, value => Assert.DoesNotContain(value, said.Output + said.Error, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Each_kind_is_reported_at_its_place()
    {
        using var site = SiteTest.From().Change(Page, Body, Leak[..^"[xem](/027095000000/)".Length]);

        site.Check();

        Assert.Equal(
            ["personal-data-bank-account", "personal-data-citizen-id", "personal-data-citizen-id", "personal-data-email", "personal-data-old-id", "personal-data-phone", "secret-found"],
            site.Result.Diagnostics.Select(d => d.Code.Id).Order(StringComparer.Ordinal));
        Assert.Contains(site.Result.Diagnostics, d => d.Code == PersonalDataCodes.CitizenId && d.Position == new Position(Page, 13, 6));
    }

    [Theory]
    [InlineData("danh-sach.csv", "stt,ho_ten,so_cccd\n1,Nguyễn Văn Mẫu,027095000000\n", 2)]
    [InlineData("danh-sach.txt", "Nguyễn Văn Mẫu 027095000000\n", 1)]
    public void Attached_files_are_read(string name, string text, int line)
    {
        using var site = SiteTest.From().Write($"content/mau/tin-tuc/khai-truong/{name}", text).Change(Page, Body, $"Xem [danh sách]({name}).");

        site.Check();

        var found = Assert.Single(site.Result.Diagnostics, d => d.Code == PersonalDataCodes.CitizenId);
        Assert.Equal(line, found.Position.Line);
    }

    [Fact]
    public void Settings_and_names_of_files_are_read()
    {
        using var site = SiteTest.From()
            .Write("content/mau/tin-tuc/khai-truong/don-nguyen-van-mau-027095000000.txt", "Đơn\n").Change(Page, Body, "Xem [đơn](don-nguyen-van-mau-027095000000.txt).")
            .Change("tenants/mau/tenant.yaml", "address: Số 1 đường Mẫu", "address: \"Số 1 đường Mẫu, CCCD 027195000000\"");

        site.Check();

        var found = site.Result.Diagnostics.Where(d => d.Code == PersonalDataCodes.CitizenId).Select(d => d.Position.File);
        Assert.Equal([Page, "tenants/mau/tenant.yaml"], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Contacts_that_the_portal_publishes_are_no_alarm()
    {
        using var site = SiteTest.From()
            .Change("tenants/mau/tenant.yaml", "phone: 0200 1234", "phone: 0900 000 009")
            .Change("tenants/mau/tenant.yaml", "email: cong@mau.gov.vn", "email: congmau@gmail.com")
            .Change(Page, Body, "Gọi [0900 000 009](tel:+84900000009) hoặc viết tới congmau@gmail.com.");

        site.Check().Fine();
    }
}
