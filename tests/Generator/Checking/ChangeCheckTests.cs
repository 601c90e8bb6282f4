using Portal.Generator;
using Portal.Generator.Checking;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Checking;

/// <summary>Only what a change brings in refuses it, wherever it shows; and no change approves itself.</summary>
public sealed class ChangeCheckTests : IDisposable
{
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";
    private const string Meeting = "content/mau/tin-tuc/hop-dan/index.md";

    private readonly SiteTest _site = SiteTest.From();

    [Fact]
    public void A_change_without_fault_passes()
    {
        Begin();
        Append(News, "Thêm một đoạn.");

        Assert.Empty(Check().Diagnostics);
    }

    [Fact]
    public void A_fault_that_the_change_brings_in_refuses_it()
    {
        Begin();
        Append(News, "[Xem thêm văn bản](/khong-co/)");

        var fault = Assert.Single(Check().Diagnostics);
        Assert.Equal((MarkdownCodes.BrokenLink, Severity.Error, false), (fault.Code, fault.Severity, fault.IsOld));
    }

    [Fact]
    public void A_fault_that_was_there_is_a_task_of_the_unit_that_has_it()
    {
        Append(News, "[Xem thêm văn bản](/khong-co/)");
        Begin();
        Append(News, "Thêm một đoạn.");

        var fault = Assert.Single(Check().Diagnostics);
        Assert.Equal((MarkdownCodes.BrokenLink, Severity.Task, true, "Văn phòng"), (fault.Code, fault.Severity, fault.IsOld, fault.Owner?.Vi));
    }

    [Fact]
    public void A_fault_that_was_there_stays_old_when_lines_move()
    {
        Append(News, "[Xem thêm văn bản](/khong-co/)");
        Begin();
        _site.Change(News, "Điểm phục vụ", "Một đoạn mở đầu mới.\n\nĐiểm phục vụ");

        var fault = Assert.Single(Check().Diagnostics);
        Assert.Equal((MarkdownCodes.BrokenLink, true), (fault.Code, fault.IsOld));
    }

    [Theory]
    [InlineData("Tài xỉu online, nổ hũ, soi kèo, casino, soi cầu, sòng bạc.", "Nhà cái uy tín hàng đầu, game bài đổi thưởng.")]
    [InlineData("Tài xỉu online, nổ hũ, soi kèo, casino, soi cầu, sòng bạc.", "Tài xỉu online, nổ hũ, soi kèo, casino, soi cầu, sòng bạc.")]
    [InlineData("Điểm ph\ufffdc vụ.", "Điểm ph\ufffdc vụ mở c\ufffda.")]
    public void An_old_fault_of_a_page_does_not_stand_for_what_comes_later(string old, string added)
    {
        Append(News, old);
        Begin();
        Append(News, added);

        Assert.Contains(Check().Diagnostics, d => !d.IsOld && d.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("Tài xỉu online, nổ hũ, soi kèo, casino, soi cầu, sòng bạc.", " Nhà cái uy tín, nổ hũ.")]
    public void Nor_does_it_in_the_same_paragraph(string old, string added)
    {
        Append(News, old);
        Begin();
        _site.Change(News, old, old + added);

        Assert.True(Check().IsRefused);
    }

    [Fact]
    public void Old_words_stay_old_when_another_paragraph_is_written()
    {
        Append(News, "Tài xỉu online, nổ hũ, soi kèo.");
        Begin();
        Append(News, "Một đoạn khác.");

        Assert.True(Assert.Single(Check().Diagnostics).IsOld);
    }

    [Fact]
    public void Many_telephones_hide_no_identity_number()
    {
        Begin();
        Append(News, string.Concat(Enumerable.Range(0, 101).Select(i => $"- Ông Nguyễn Văn A, điện thoại riêng 0912345{i:D3}\n")) + "\nÔng Nguyễn Văn An, 027095000000, đã nộp đơn.");

        Assert.Contains(Check().Diagnostics, d => d.Code == PersonalDataCodes.CitizenId && d.Severity == Severity.Error);
    }

    [Fact]
    public void A_fault_elsewhere_that_was_there_is_only_counted()
    {
        Append(Meeting, "[Xem thêm văn bản](/khong-co/) ở khai-truong.");
        Begin();
        Append(News, "Thêm một đoạn.");

        var result = Check();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(1, result.OldElsewhere);
    }

    [Fact]
    public void A_query_that_the_change_makes_slip_refuses_it()
    {
        _site.Write("tenants/mau/search.yaml", "queries:\n  - {query: khai trương, finds: [tin-khai-truong]}\n  - {query: biển đảo, finds: [tin-khai-truong]}\n");
        Begin();
        _site.Change(News, "title: Khai trương", "title: Mở");

        var slipped = Check().Diagnostics.Where(d => d.Code == SearchCodes.Slipped).ToList();
        var fault = Assert.Single(slipped, d => !d.IsOld);
        Assert.Equal(("khai trương", Severity.Error), (fault.Arguments[0], fault.Severity));
        // What nobody found before either is not this author's.
        Assert.DoesNotContain(slipped, d => d.Arguments[0] == "biển đảo" && d.Severity == Severity.Error);
    }

    [Fact]
    [Shows("moved-without-redirect")]
    public void A_renamed_page_leaves_a_redirect()
    {
        Begin();
        _site.Write("content/mau/tin-tuc/khai-mac/index.md", File.ReadAllText(At(News)));
        _site.Remove("content/mau/tin-tuc/khai-truong");
        _site.Change(Meeting, "../khai-truong/", "../khai-mac/");

        var fault = Assert.Single(Check().Diagnostics);
        Assert.Equal((ItemCodes.MovedWithoutRedirect, "content/mau/tin-tuc/khai-mac/index.md", Severity.Error), (fault.Code, fault.Position.File, fault.Severity));
    }

    [Fact]
    public void A_withdrawn_page_and_a_removed_draft_take_nothing_away()
    {
        _site.Write("content/mau/tin-tuc/nhap/index.md", File.ReadAllText(At(News)).Replace("id: tin-khai-truong", "id: tin-nhap\ndraft: true", StringComparison.Ordinal).Replace("published: 2025-03-03T08:00:00+07:00\n", "", StringComparison.Ordinal));
        Begin();
        _site.Remove("content/mau/tin-tuc/nhap");
        // No page links to it.
        _site.Change(Meeting, "published:", "withdrawn: {date: 2025-06-01, reason: Trùng bài}\npublished:");

        Assert.Empty(Check().Diagnostics);
    }

    [Fact]
    [Shows("published-page-removed")]
    public void What_a_removed_page_breaks_elsewhere_refuses_the_change()
    {
        Begin();
        _site.Remove("content/mau/tin-tuc/khai-truong");

        Assert.Equal(
            [(MarkdownCodes.BrokenLink, Meeting, Severity.Error), (ItemCodes.PublishedRemoved, News, Severity.Error)],
            Check().Diagnostics.Select(d => (d.Code, d.Position.File, d.Severity)));
    }

    [Fact]
    [Shows("published-id-changed")]
    public void A_published_item_keeps_its_id()
    {
        Begin();
        _site.Change(News, "id: tin-khai-truong", "id: tin-khac");

        var fault = Assert.Single(Check().Diagnostics, d => d.Code == ItemCodes.IdChanged);
        Assert.Equal((News, 2, Severity.Error), (fault.Position.File, fault.Position.Line, fault.Severity));
        Assert.Contains("'id: tin-khai-truong'", fault.Remedy("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_published_items_with_one_id_one_may_be_given_another()
    {
        _site.Write("content/mau/tin-tuc/a-ban-chep/index.md", File.ReadAllText(At(News)));
        Begin();
        _site.Change(News, "id: tin-khai-truong", "id: tin-khac");

        Assert.DoesNotContain(Check().Diagnostics, d => d.Code == ItemCodes.IdChanged || d.Code == ItemCodes.DuplicateId);
    }

    [Fact]
    public void An_item_may_move_with_its_id_and_another_take_its_folder()
    {
        Begin();
        _site.Write("content/mau/tin-tuc/noi-khac/index.md", File.ReadAllText(At(News)));
        _site.Change(News, "id: tin-khai-truong", "id: tin-khac");

        Assert.DoesNotContain(Check().Diagnostics, d => d.Code == ItemCodes.IdChanged);
    }

    [Fact]
    public void Of_two_items_with_one_id_the_one_that_the_change_adds_is_told()
    {
        Begin();
        const string copy = "content/mau/tin-tuc/a-ban-chep/index.md";
        _site.Write(copy, File.ReadAllText(At(News)));

        var fault = Assert.Single(Check().Diagnostics, d => d.Code == ItemCodes.DuplicateId);
        Assert.Equal((copy, News), (fault.Position.File, fault.Arguments[1]));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish-at: 2099-01-01T08:00:00+07:00")]
    public void Whoever_takes_a_page_back_into_a_draft_takes_it_from_its_readers(string line)
    {
        Begin();
        _site.Change(News, "published:", $"{line}\npublished:");

        Assert.Equal(
            [(MarkdownCodes.BrokenLink, Meeting, Severity.Error), (ItemCodes.PublishedRemoved, News, Severity.Error)],
            Check().Diagnostics.Select(d => (d.Code, d.Position.File, d.Severity)));
    }

    [Fact]
    public void A_page_that_readers_see_does_not_lead_to_a_draft_and_a_draft_may()
    {
        Begin();
        _site.Change(News, "published:", "draft: true\npublished:");
        _site.Change(Meeting, "published:", "draft: true\npublished:");

        Assert.DoesNotContain(Check().Diagnostics, d => d.Code == MarkdownCodes.BrokenLink);
    }

    [Theory]
    [InlineData("../khai%2dtruong/")]
    [InlineData("../khai%2Dtruong/")]
    [InlineData("../khai&#x2d;truong/")]
    [InlineData("../khai&#45;truong/")]
    [InlineData("..\\/khai\\-truong/")]
    public void A_link_that_is_written_otherwise_breaks_too(string link)
    {
        _site.Change(Meeting, "../khai-truong/", link);
        Begin();
        _site.Remove("content/mau/tin-tuc/khai-truong");

        Assert.Contains(Check().Diagnostics, d => (d.Code, d.Position.File, d.Severity) == (MarkdownCodes.BrokenLink, Meeting, Severity.Error));
    }

    [Fact]
    public void A_link_that_is_defined_elsewhere_breaks_too()
    {
        _site.Change(Meeting, "[tin khai trương](../khai-truong/)", "[tin khai trương][1]");
        Append(Meeting, "[1]: </tin-tuc/khai%2dtruong/>");
        Begin();
        _site.Remove("content/mau/tin-tuc/khai-truong");

        Assert.Contains(Check().Diagnostics, d => (d.Code, d.Position.File, d.Severity) == (MarkdownCodes.BrokenLink, Meeting, Severity.Error));
    }

    [Fact]
    public void A_renamed_page_that_leaves_a_redirect_breaks_nothing()
    {
        Begin();
        _site.Write("content/mau/tin-tuc/khai-mac/index.md", File.ReadAllText(At(News)).Replace("title:", "redirect-from: [/tin-tuc/khai-truong/]\ntitle:", StringComparison.Ordinal));
        _site.Remove("content/mau/tin-tuc/khai-truong");

        Assert.Empty(Check().Diagnostics);
    }

    [Fact]
    public void Who_moves_a_page_has_not_written_its_old_faults()
    {
        Append(News, "[Xem thêm văn bản](/khong-co/)\n\n[Trang khác](https://khac.example.com/)");
        Begin();
        const string moved = "content/mau/tin-tuc/khai-mac/index.md";
        _site.Write(moved, File.ReadAllText(At(News)).Replace("title:", "redirect-from: [/tin-tuc/khai-truong/]\ntitle:", StringComparison.Ordinal));
        _site.Remove("content/mau/tin-tuc/khai-truong");

        var found = Check().Diagnostics;
        Assert.Equal(2, found.Count);
        Assert.All(found, d => Assert.Equal((moved, true, Severity.Task), (d.Position.File, d.IsOld, d.Severity)));
        Append(moved, "[Một trang nữa](/cung-khong-co/)");
        Assert.Contains(Check().Diagnostics, d => (d.Code, d.IsOld, d.Severity) == (MarkdownCodes.BrokenLink, false, Severity.Error));
    }

    [Fact]
    public void A_change_of_a_theme_has_not_broken_the_links_of_pages()
    {
        _site.Take("themes");
        Append(Meeting, "[Xem thêm văn bản](/khong-co/)");
        Begin();
        Append("themes/base/layouts/item.html", "<!-- -->");

        var result = Check();
        Assert.DoesNotContain(result.Diagnostics, d => d.Code == MarkdownCodes.BrokenLink);
        Assert.Equal(1, result.OldElsewhere);
    }

    [Fact]
    public void A_change_of_a_theme_answers_for_what_the_gate_refuses()
    {
        _site.Take("themes");
        Begin();
        Append("themes/base/layouts/item.html", "<script>1</script>");

        Assert.True(Check().IsRefused);
    }

    [Fact]
    public void Who_mends_what_kept_pages_from_being_made_is_not_refused_for_what_it_hid()
    {
        Append(News, "[Xem thêm văn bản](/khong-co/) và [tin họp](../hop-dan/).");
        _site.Change(Meeting, "unit: van-phong", "unit: van-phonk");
        Begin();
        _site.Change(Meeting, "unit: van-phonk", "unit: van-phong");

        var result = Check();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(1, result.OldElsewhere);
    }

    [Fact]
    public void A_fault_behind_many_old_ones_refuses_the_change()
    {
        Append(News, string.Concat(Enumerable.Range(0, DiagnosticBag.MostAlike + 20).Select(i => $"[Văn bản số {i}](/khong-co-{i}/)\n\n")));
        Begin();
        Append(News, "[Văn bản mới](/moi/)");

        Assert.Equal(["/moi/"], Check().Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Arguments[0]));
    }

    [Theory]
    [InlineData("files: 5", false)]
    [InlineData("items: 2", false)]
    [InlineData("megabytes: 1", true)]
    [InlineData("file-megabytes: 1", true)]
    public void A_change_that_does_not_fit_on_the_host_is_refused_once(string limit, bool isAdded)
    {
        _site.Change("tenants/mau/tenant.yaml", "level: province\n", "level: province\nhosting: may-chu-nho\n");
        _site.Write("tenants/_shared/profiles/may-chu-nho.yaml", $"kind: host\nid: may-chu-nho\ntitle: Máy chủ nhỏ\n{limit}\n");
        Begin();
        _site.Write("content/mau/tin-tuc/hop-dan/to-trinh.txt", new string('a', 1_500_000));
        Append(Meeting, "Xem [tờ trình](to-trinh.txt).");

        // What was too much before is no fault of who adds to it.
        Assert.Equal(isAdded, Check().Diagnostics.Any(d => d.Code == TenantCodes.OverQuota && d.Severity == Severity.Error));
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "thêm");
        Append(News, "Thêm một đoạn.");
        Assert.DoesNotContain(Check("HEAD").Diagnostics, d => d.Code == TenantCodes.OverQuota && d.Severity == Severity.Error);
    }

    [Fact]
    public void A_change_of_no_portal_is_checked_against_none()
    {
        Begin();
        _site.Write("README.md", "Ghi chú");

        Assert.Empty(Check().Tenants);
    }

    [Fact]
    public void A_change_cannot_take_away_the_rule_that_it_breaks()
    {
        _site.Edit("tenants/mau/regulation.yaml", "^metadata:", "requires: {tenant: [{fact: contact.phone, source: \"Điều 3\"}]}\nmetadata:");
        Begin();
        _site.Edit("tenants/mau/regulation.yaml", "^requires:.*\n", "");
        _site.Edit("tenants/mau/tenant.yaml", "phone: 0200 1234, ", "");

        var fault = Assert.Single(Check().Diagnostics);
        Assert.Equal(("regulation-tenant-fact", Severity.Error), (fault.Code.Id, fault.Severity));
    }

    [Fact]
    public void A_change_cannot_waive_its_own_fault()
    {
        _site.Edit("tenants/mau/regulation.yaml", "^metadata:", "requires: {tenant: [{fact: contact.phone, source: \"Điều 3\"}]}\nmetadata:");
        Begin();
        _site.Edit("tenants/mau/tenant.yaml", "phone: 0200 1234, ", "");
        const string waiver = "waivers:\n  - {code: regulation-tenant-fact, file: tenants/mau/tenant.yaml, reason: Chưa có số, approver: Văn phòng, approved: 2026-01-01, expires: 2026-03-01}\n";
        _site.Write("tenants/mau/waivers.yaml", waiver);

        var result = Check();
        Assert.True(result.IsRefused);
        Assert.Equal(1, result.WaitingWaivers);
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "đã duyệt");
        Assert.False(Check("HEAD").IsRefused);
    }

    [Fact]
    public void A_link_that_the_change_brings_in_was_not_there_before()
    {
        Begin();
        File.CreateSymbolicLink(At("content/mau/tin-tuc/khai-truong/la.png"), "/etc/hostname");

        Assert.Contains(Check().Diagnostics, d => d.Code == ItemCodes.Link && d.Severity == Severity.Error);
    }

    [Fact]
    public void A_change_cannot_become_one_that_is_only_encouraged()
    {
        Begin();
        _site.Edit("tenants/mau/sections.yaml", "satisfies: \\[news\\]", "satisfies: []");
        _site.Edit("tenants/mau/tenant.yaml", "^level: province", "level: province\ncompliance: encouraged");

        Assert.True(Check().IsRefused);
    }

    [Fact]
    public void A_waiver_that_ran_out_covers_nothing_new()
    {
        _site.Write("tenants/mau/waivers.yaml", "waivers: [{code: external-host, file: content/mau/, reason: Cũ, approver: Văn phòng, approved: 2025-01-01, expires: 2025-02-01}]\n");
        Begin();
        Append(News, "[Trang khác](https://khac.example.com/)");

        Assert.Contains(Check().Diagnostics, d => d.Code == InjectionCodes.ExternalHost && d.Severity == Severity.Error);
    }

    [Fact]
    public void A_file_that_nobody_can_read_is_refused_again_when_it_is_touched()
    {
        _site.Change(News, "title: Khai trương", "title: [Khai trương");
        Begin();
        Append(News, "Thêm một đoạn.");

        Assert.True(Check().IsRefused);
    }

    [Fact]
    public void Content_of_no_portal_is_reported()
    {
        Begin();
        _site.Write("content/la/tin-tuc/bai/index.md", "---\n---\n");

        Assert.Contains(Check().Diagnostics, d => d.Code == ItemCodes.StrayFile && d.Severity == Severity.Error);
    }

    [Fact]
    [Shows("unknown-revision")]
    public void A_revision_that_there_is_not_is_a_fault_of_usage()
    {
        Begin();

        var result = Check("orign/main");
        Assert.Equal((UsageCodes.UnknownRevision, ExitCode.Usage), (Assert.Single(result.Diagnostics).Code, result.ExitCode));
    }

    [Fact]
    public void What_went_on_at_the_base_meanwhile_is_no_part_of_the_change()
    {
        Begin();
        Git("checkout", "--quiet", "-b", "sua-bai");
        Append(News, "Thêm một đoạn.");
        Git("commit", "--quiet", "--all", "--message", "sửa");
        Git("checkout", "--quiet", "main");
        Append(Meeting, "Một đoạn khác.");
        Git("commit", "--quiet", "--all", "--message", "khác");
        Git("checkout", "--quiet", "sua-bai");

        var change = Portal.Generator.History.GitChange.Since(_site.Root, "main", new DiagnosticBag());
        Assert.Equal([News], change!.Files.Keys);
    }

    public void Dispose() => _site.Dispose();

    private void Begin()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "bắt đầu");
    }

    private CheckResult Check(string since = "main") =>
        new Checker(new CheckOptions(_site.Root, [], SiteCase.Plain.AsOf, since, At("themes")), new SilentProgress()).Run();

    private void Append(string file, string line) => File.AppendAllText(At(file), $"\n{line}\n");

    private string At(string path) => Path.Combine(_site.Root, path);

    private string Git(params string[] arguments) => ScratchRepository.Run(_site.Root, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, [], arguments);
}
