using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>A drill: pages as they are smuggled into the portals of public bodies, in every disguise that is known, and honest texts about the same matters.</summary>
public sealed class InjectedContentTests
{
    private const string Page = "content/mau/tin-tuc/khai-truong/index.md";
    private const string Body = "Điểm phục vụ mở cửa **từ thứ Hai**.";

    private static readonly string[] Offers =
    [
        "nhà cái uy tín, tỷ lệ kèo hôm nay", "soi cầu bạch thủ lô, lô đề online", "game bài đổi thưởng, nạp rút một phút", "nha cai uy tin, soi keo bong da", "cá cược bóng đá, tặng code tân thủ",
        "online casino, sports betting", "slot gacor maxwin, situs judi", "真人赌场 百家乐 体育投注", "คาสิโนออนไลน์ บาคาร่า แทงบอล", "kubet link vào nhà cái", "tài xỉu online, nổ hũ",
    ];

    private static readonly string[] Hosts =
        ["keo-hom-nay.com", "choi-ngay88.net", "tin-bong-da.vip", "cau-lo.org", "thuong-lon.info", "vui-choi.club", "giai-tri24.top", "trang-moi.xyz", "blog-the-thao.io", "an-vui.app", "tin-nhanh.site"];

    /// <summary>How an offer and a host are put into a page.</summary>
    private static readonly Func<string, string, string>[] Disguises =
    [
        (offer, host) => $"Tin tức trong tỉnh. [{offer}](https://{host}/)",
        (offer, host) => $"Tin tức trong tỉnh. {offer}.",
        (_, host) => $"Tin tức trong tỉnh[.](https://{host}/)",
        (_, host) => $"Tin tức trong tỉnh [xem thêm](https://{host}/).",
        (offer, host) => $"<div style=\"display:none\">{offer}</div>",
        (offer, host) => $"<p style=\"position:absolute;left:-9999px\"><a href=\"https://{host}\">{offer}</a></p>",
        (_, host) => $"<meta http-equiv=\"refresh\" content=\"0;url=https://{host}\">",
        (_, host) => $"<script src=\"https://{host}/a.js\"></script>",
        (offer, _) => $"Tin\u200b tức trong tỉnh. {offer.Split(' ')[0]}",
        (offer, _) => $"Tin tức. {offer.Replace('a', 'а').Replace('o', 'о').Replace('c', 'с')}",
        (_, host) => $"[dichvucong.gov.vn](https://{host}/)",
        (_, host) => $"Nộp hồ sơ tại [Cổng dịch vụ công](https://dichvucong.gov.vn.{host}/)",
        (_, host) => $"Nộp hồ sơ tại [Cổng dịch vụ công](https://mau-gov-vn.{host}/)",
        (_, host) => $"[Cổng](https://{(host.Length % 2 == 0 ? "mau.g0v.vn" : "xn--mu-7ka.gov.vn." + host)}/)",
        (_, host) => $"Tin tức. {string.Concat(Enumerable.Repeat(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"https://{host}/?a=1")), 10))}",
        (_, host) => string.Join(' ', Enumerable.Range(1, 20).Select(i => $"[{i}](https://{i}.{host}/)")),
        (_, host) => string.Join(' ', Enumerable.Range(1, 20).Select(i => $"[tin {i}](https://tin-{i}-{host.Split('.')[0]}.example/)")),
        (offer, _) => $"Xem [lịch](https://lich.example/ \"{string.Concat(Enumerable.Repeat(offer + " ", 20)).Trim()}\").",
        (_, host) => $"[Xem](javascript:location='https://{host}')",
        (_, host) => $"![Hình](https://{host}/a.png)",
    ];

    [Fact]
    public void Every_page_of_the_drill_is_refused()
    {
        using var site = SiteTest.From();
        var pages = new List<string>();
        for (var d = 0; d < Disguises.Length; d++)
            for (var i = 0; i < Offers.Length; i++)
            {
                var name = $"content/mau/tin-tuc/rac-{d}-{i}/index.md";
                var front = $"---\nid: rac-{d}-{i}\ntype: news-item\ntitle: Tin số {d} {i}\nsummary: Tin trong tỉnh.\nunit: van-phong\nauthor: Văn phòng\ntopics: [kinh-te]\npublished: 2025-03-03T08:00:00+07:00\nhappened: 2025-03-01\n---\n";
                site.Write(name, front + Disguises[d](Offers[i], Hosts[i]) + "\n");
                pages.Add(name);
            }

        site.Check();

        var refused = site.Result.Diagnostics.Where(r => r.Severity == Severity.Error).Select(r => r.Position.File).ToHashSet();
        Assert.True(pages.Count >= 200);
        Assert.Empty(pages.Except(refused));
    }

    [Fact]
    [Requirement("HN-5.1.c")]
    public void A_banner_of_somebody_else_is_refused_where_the_regulation_forbids_it()
    {
        using var site = SiteTest.FromRepository().Only("hanam");
        var page = Repo.Files("content/hanam", "index.md").First(f => f.Contains("/tin-tuc/", StringComparison.Ordinal));
        var folder = Path.GetDirectoryName(page)!.Replace('\\', '/');
        site.Take("tenants/_shared/types/leader-profile/anh.png", $"{folder}/bieu-ngu.png")
            .Write(page, File.ReadAllText(Repo.At(page)).TrimEnd() + "\n\n[![Tủ lạnh bán chạy](bieu-ngu.png)](https://dien-may.example/)\n");

        site.Check();

        var found = Assert.Single(site.Errors);
        Assert.Contains("outside-banner", found, StringComparison.Ordinal);
        Assert.Contains("Điều 5.1.c", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Công an xã triệt phá sới bạc, tạm giữ 12 người đánh bạc bằng hình thức xóc đĩa, tài xỉu.")]
    [InlineData("Kế hoạch phòng, chống cờ bạc, cá độ bóng đá, số đề trong mùa giải.")]
    [InlineData("Thu từ hoạt động xổ số kiến thiết đạt 1.200 tỷ đồng; người bán vé số được hỗ trợ.")]
    [InlineData("Cảnh báo lừa đảo: không tham gia cá cược, casino trực tuyến dưới mọi hình thức.")]
    [InlineData("The police warned against illegal gambling and casino sites.")]
    [InlineData("Các sở chốt số liệu trước ngày 15, Văn phòng xử lý và công bố.")]
    [InlineData("Đội bóng của xã thắng kèo giao hữu; nhà cái gì cũng có, ca độ này đông vui.")]
    public void Honest_texts_are_not_refused(string text)
    {
        using var site = SiteTest.From().Change(Page, Body, text);

        Assert.DoesNotContain(site.Check().Result.Diagnostics, d => d.Severity == Severity.Error);
    }

    /// <summary>The first sentence of a report says whose doing it was; the next ones tell how.</summary>
    [Theory]
    [InlineData("Công an xã triệt phá một đường dây. Nhóm này mở casino trực tuyến, tài xỉu online, nổ hũ, bắn cá đổi thưởng, soi kèo.")]
    [InlineData("Nhà cái uy tín hàng đầu, game bài đổi thưởng, nổ hũ, đăng ký nhận thưởng, tránh vi phạm.")]
    public void Words_that_only_offers_have_are_pointed_out_amid_words_of_prevention_too(string text)
    {
        using var site = SiteTest.From().Change(Page, Body, text);

        site.Check().Warned("injected-words");
    }

    [Fact]
    public void A_link_with_a_mild_word_does_not_speak_for_its_page()
    {
        using var site = SiteTest.From()
            .Change(Page, Body, "Nhà cái uy tín, cá cược bóng đá, tài xỉu online.\n\nXem [cá độ](https://bao-cao.com.vn/).")
            .Write("tenants/mau/hosts.yaml", "hosts:\n  - {host: bao-cao.com.vn, purpose: Báo cáo hằng năm}\n");

        site.Check();

        Assert.Contains(site.Result.Diagnostics, d => (d.Code, d.Severity, d.Position.Line) == (InjectionCodes.InjectedWords, Severity.Error, 13));
    }

    [Fact]
    public void Each_paragraph_is_named_and_all_weigh_together()
    {
        using var site = SiteTest.From().Change(Page, Body, "Chơi nổ hũ.\n\nTrang về soi kèo.\n\nĐoạn khác.");

        site.Check().Refused("injected-words", times: 2);
        Assert.Equal([13, 15], site.Result.Diagnostics.Select(d => d.Position.Line));
    }

    [Fact]
    public void A_lone_word_is_only_pointed_out()
    {
        using var site = SiteTest.From().Change(Page, Body, "Quán mở thêm bàn poker cho khách.");

        site.Check().Warned("injected-words");
    }

    [Fact]
    public void A_listed_host_is_let_through_and_a_child_has_its_parents_list()
    {
        using var site = SiteTest.From().Change(Page, Body, "Xem [báo cáo](https://bao-cao.com.vn/2025).")
            .Write("tenants/mau/hosts.yaml", "hosts:\n  - {host: bao-cao.com.vn, purpose: Báo cáo hằng năm, added-by: Chánh Văn phòng}\n");

        site.Check().Fine();
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_reported()
    {
        using var site = SiteTest.From().Write("tenants/mau/hosts.yaml", "hosts:\n  - {host: bao-cao.com.vn}\n");

        site.Check().Refused("missing-key");
    }

    [Fact]
    public void A_file_named_for_search_engines_is_refused()
    {
        using var site = SiteTest.From().Write("content/mau/tin-tuc/khai-truong/nha-cai-uy-tin-soi-keo.txt", "Tin\n").Change(Page, Body, "Xem [tệp](nha-cai-uy-tin-soi-keo.txt).");

        Assert.Contains(site.Check().Result.Diagnostics, d => d.Code == InjectionCodes.InjectedWords && d.Severity == Severity.Error);
    }
}
