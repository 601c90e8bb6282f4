using System.Text;
using System.Text.RegularExpressions;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Commands;

/// <summary>Nothing that a command prints spreads what it found on a page. No number, mailbox or password here is anybody's.</summary>
public sealed class NothingSpreadTests
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    private static readonly string Citizen = "0240850" + "01236";
    private static readonly string Password = "Xy12" + "abc9Q";
    private static readonly string Mailbox = "lan.nguyen" + "1990";

    // Whatever is longer than the parts that a mask leaves.
    private static readonly Regex Spread = new($"{Citizen[..5]}|{Password[..5]}|{Mailbox[..6]}|91234567");

    // Each line has what was found beside something else that is told of it, or across the end of a quotation.
    private static readonly string Body = $"""

        HỒ SƠ CỦA ÔNG NGUYỄN VĂN AN ĐÃ ĐƯỢC TIẾP NHẬN SỐ CCCD {Citizen} VÀ SẼ ĐƯỢC TRẢ KẾT QUẢ TRƯỚC NGÀY CUỐI THÁNG.

        thư riêng của bà Lan [tại đây](mailto:{Mailbox}@gmail.com)

        điện thoại riêng của bà Lan [tại đây](tel:0912345678)

        [tại đây](/thu-muc-cua-ong-nguyen-van-an-voi-so-can-cuoc-cong-dan/so-cccd-{Citizen}/)

        Mật khẩu: {Password}r và Mật khẩu: {Password}r [xem thêm](/khong-co/{Password}r/)

        | Ông Nguyễn Văn An ở thôn Đông, xã Mẫu, số CCCD {Citizen} | Đã nhận
        | Ông Nguyễn Văn Bình | Chưa nhận

        <b>căn cước công dân số {Citizen}</b>

        """;

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("json")]
    public void Check_prints_none_of_what_it_finds(string format)
    {
        using var site = SiteTest.From();
        File.AppendAllText(Path.Combine(site.Root, News), Body);

        var said = Cli.Run("check", "--format", format, "--root", site.Root, "--as-of", "2026-01-15");

        Assert.Equal(1, said.ExitCode);
        Assert.DoesNotMatch(Spread, said.Output + said.Error);
    }

    [Fact]
    public void Fix_prints_none_of_what_it_shows()
    {
        using var site = SiteTest.From();
        var line = $"Ông An, căn cước công dân số {Citizen}, mật khẩu: {Password}!   ";
        var table = $"\n| Họ tên | Mật khẩu |\n|---|---|\n| Ông An   | {Password}! |   \n";
        File.AppendAllText(Path.Combine(site.Root, News), $"\n{line.Normalize(NormalizationForm.FormD)}\n{new string('a', 200)} {line}\n{table}");

        var said = Cli.Run("fix", "--root", site.Root);

        Assert.Contains("  + ", said.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(Spread, said.Output + said.Error);
    }
}
