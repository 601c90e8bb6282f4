using Portal.Generator;
using Portal.Generator.Checking;
using Portal.Generator.Commands;
using Portal.Generator.Commands.Reports;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Checking;

/// <summary>What nobody publishes is searched too: whoever clones the repository has it. No number and no password here is anybody's.</summary>
public sealed class UnreadFilesTests : IDisposable
{
    private const string Password = "MAT_KHAU=Hoalong@123\n";
    private const string News = "content/mau/tin-tuc/khai-truong/index.md";

    // Apart, so that what searches this repository does not find it.
    private static readonly string Token = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";

    private readonly SiteTest _site = SiteTest.From();

    [Theory]
    [InlineData("content/mau/.env")]
    [InlineData("content/mau/tin-tuc/khai-truong/.npmrc")]
    [InlineData("content/mau/tin-tuc/.git-cu/config")]
    [InlineData("tenants/mau/assets/ghi-chu.txt")]
    [InlineData("tenants/mau/cu.yml")]
    [InlineData("tenants/mau/forms/mau.yaml")]
    [InlineData("tenants/_shared/cu.yml")]
    [InlineData("themes/base/styles/cu.css")]
    [InlineData("content/mau/doc.js")]
    public void A_password_is_found_wherever_it_lies(string file)
    {
        _site.Write(file, Password).Check();

        Assert.Single(_site.Result.Diagnostics, d => d.Code == PersonalDataCodes.Secret && d.Position == new Position(file, 1, 10));
    }

    [Fact]
    public void Text_of_two_bytes_a_letter_is_read()
    {
        _site.Write("tenants/mau/assets/cu.txt", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Password)]).Check();

        Assert.Contains(_site.Result.Diagnostics, d => d.Code == PersonalDataCodes.Secret);
    }

    [Theory]
    [InlineData("content/mau/tin-tuc/.DS_Store/x", "content/mau/tin-tuc/.DS_Store")]
    [InlineData("tenants/mau/.obsidian/a/b.json", "tenants/mau/.obsidian")]
    [InlineData("tenants/.htaccess", "tenants/.htaccess")]
    public void What_starts_with_a_dot_is_pointed_out_once(string file, string entry)
    {
        _site.Write(file, "x").Check();

        _site.Warned("hidden-entry");
        Assert.Equal(entry, _site.Result.Diagnostics[0].Position.File);
    }

    [Fact]
    public void What_Git_itself_asks_for_is_expected() => _site.Write("content/mau/tin-tuc/.gitkeep", "x").Write("tenants/.gitignore", "x").Check().Fine();

    /// <summary>They fold pages away from whoever approves a change; the root has the ones that are needed.</summary>
    [Fact]
    public void Attributes_below_content_are_pointed_out() =>
        _site.Write("content/mau/.gitattributes", "*.md -diff linguist-generated\n").Check().Warned("hidden-entry");

    [Theory]
    [InlineData("themes/base/cu.html", "<p class=\"xa\">Nhà cái uy tín, cá cược bóng đá, tài xỉu online.</p>")]
    [InlineData("themes/base/scripts/cu.js", "document.body.append(\"nhà cái casino tài xỉu online\")")]
    [InlineData("tenants/_shared/cu.yaml", "title: Nhà cái uy tín, tài xỉu online")]
    [InlineData("tenants/mau/assets/cu.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Nhà cái uy tín, tài xỉu online</text></svg>")]
    [InlineData("content/mau/cu.txt", "Nhà cái uy tín, tài xỉu online")]
    public void Words_that_are_smuggled_in_are_found_where_no_page_is(string file, string text)
    {
        _site.Write(file, text).Check();

        Assert.Contains(_site.Result.Diagnostics, d => (d.Code, d.Severity, d.Position.File) == (InjectionCodes.InjectedWords, Severity.Error, file));
    }

    [Fact]
    public void Words_that_are_smuggled_into_settings_are_found()
    {
        _site.Edit("tenants/mau/sections.yaml", "\\A", "# Nhà cái uy tín, cá cược bóng đá, tài xỉu online.\n").Check().Refused("injected-words");
    }

    /// <summary>The list itself, and what a regulation forbids.</summary>
    [Fact]
    public void Lists_of_words_are_no_offers() =>
        _site.Write("tenants/_shared/checks/injected/cu.yaml", "label: {vi: cờ bạc, en: gambling}\nwords:\n  - {language: vi, weight: 3, words: [nhà cái, nổ hũ, soi kèo]}\n")
            .Write("tenants/mau/prohibited.yaml", "grounds:\n  - {id: co-bac, label: {vi: cờ bạc}, words: [nhà cái, nổ hũ, soi kèo]}\n")
            .Check().Fine();

    [Theory]
    [InlineData("content/ghi-chu.md")]
    [InlineData("tenants/ghi-chu.txt")]
    public void An_identity_number_beside_the_portals_is_found(string file)
    {
        Begin();
        _site.Write(file, "Ông An, căn cước công dân số 027095000000, điện thoại riêng 0912345678.\n");

        Assert.Equal(PersonalDataCodes.CitizenId, Assert.Single(Check().Diagnostics, d => d.Severity == Severity.Error).Code);
    }

    [Fact]
    public void Words_that_a_change_smuggles_into_a_theme_refuse_it()
    {
        Begin();
        Append("themes/base/layouts/item.html", "{{# Nhà cái uy tín, tài xỉu online #}}");

        Assert.Contains(Check().Diagnostics, d => d.Code == InjectionCodes.InjectedWords && d.Severity == Severity.Error && !d.IsOld);
    }

    [Fact]
    public void A_waiver_covers_personal_data_in_what_nobody_reads()
    {
        _site.Write("tenants/mau/cu.yml", "nguoi: Ông A, CCCD 027095000000\n")
            .Write("tenants/mau/waivers.yaml", "waivers: [{code: personal-data-citizen-id, file: tenants/mau/cu.yml, reason: Số giả để minh họa, approver: Văn phòng, approved: 2026-01-01, expires: 2026-06-30}]\n")
            .Check();

        Assert.DoesNotContain(_site.Result.Diagnostics, d => d.Code == PersonalDataCodes.CitizenId || d.Code == PolicyCodes.All.First(c => c.Id == "waiver-unused"));
    }

    [Theory]
    [InlineData("backend/Program.cs")]
    [InlineData("tools/deploy.py")]
    [InlineData(".env")]
    [InlineData("tests/Sites/mau.yaml")]
    public void A_change_brings_no_token_anywhere(string file)
    {
        Begin();
        _site.Write(file, $"var token = \"{Token}\";\n");

        Assert.Contains(Check().Diagnostics, d => d.Code == PersonalDataCodes.Secret && d.Severity == Severity.Error && d.Position.File == file);
    }

    [Theory]
    [InlineData(".env", true)]
    [InlineData("deploy/appsettings.json", true)]
    [InlineData("backend/Program.cs", false)]
    [InlineData("tests/Sites/mau.yaml", false)]
    public void A_password_by_its_name_alone_is_believed_in_settings_not_in_programs(string file, bool isFound)
    {
        Begin();
        _site.Write(file, "password = \"Hoalong@123\"\n");

        Assert.Equal(isFound, Check().Diagnostics.Any(d => d.Code == PersonalDataCodes.Secret));
    }

    [Fact]
    public void A_secret_that_was_there_is_old()
    {
        _site.Write("deploy.env", $"token={Token}\n");
        Begin();
        _site.Write("deploy.env", $"# ghi chú\ntoken={Token}\n");

        var fault = Assert.Single(Check().Diagnostics);
        Assert.Equal((true, Severity.Task), (fault.IsOld, fault.Severity));
    }

    [Theory]
    [InlineData("027095000000", "027095000009")]
    [InlineData("mật khẩu: Hoalong@123", "mật khẩu: Hoalong@124")]
    public void Another_value_under_the_same_mask_is_new(string old, string now)
    {
        Append(News, $"CCCD {old}");
        Begin();
        _site.Change(News, old, now);

        Assert.True(Check().IsRefused);
    }

    [Fact]
    public void The_same_number_spaced_otherwise_is_old()
    {
        Append(News, "CCCD 027095000000");
        Begin();
        _site.Change(News, "CCCD 027095000000", "Số CCCD: 027 095 000000");

        Assert.False(Check().IsRefused);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("json")]
    public void No_report_spreads_what_it_found(string format)
    {
        var fault = ItemCodes.StrayFile.At(new Position("content/mau/tin-tuc/cccd-027095000000/Don_CMND_125123456.pdf"), "a-027095000001.pdf", "", "") with
        {
            Citation = "căn cước 027095000002",
            Owner = new LocalText("Ông A, số CCCD 027095000003"),
        };
        var waived = fault with { Severity = Severity.Information, Waived = new LocalText("của ông B, CMND 125123457, mật khẩu: Hoalong@123") };

        var said = Say(format, new CheckResult(["mau"], [fault, waived]));

        Assert.DoesNotMatch("0270950000|125123|Hoalong@123", said);
        Assert.Contains("027*********", said, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private static string Say(string format, CheckResult result)
    {
        using StringWriter output = new(), error = new();
        CheckReports.All[format].Write(result, new ConsoleText(Languages.Vietnamese, output, error, isTerminal: false));
        return output.ToString() + error;
    }

    private void Begin()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all", "--force");
        Git("commit", "--quiet", "--message", "bắt đầu");
    }

    private CheckResult Check() => new Checker(new CheckOptions(_site.Root, [], SiteCase.Plain.AsOf, "main", Path.Combine(_site.Root, "themes")), new SilentProgress()).Run();

    private void Append(string file, string line) => File.AppendAllText(Path.Combine(_site.Root, file), $"\n{line}\n");

    private void Git(params string[] arguments) => ScratchRepository.Run(_site.Root, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, [], arguments);
}
