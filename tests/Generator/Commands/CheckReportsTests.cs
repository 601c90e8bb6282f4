using Portal.Generator.Checking;
using Portal.Generator.Commands;
using Portal.Generator.Commands.Reports;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Commands;

/// <summary>What a check found, in each form that people and programs read.</summary>
public sealed class CheckReportsTests
{
    private static readonly Diagnostic Error = MarkdownCodes.BrokenLink.At(new Position("content/mau/tin-tuc/a b, 100%/index.md", 12, 5), "/khong-co/", "", "");
    private static readonly Diagnostic Task = RegulationCodes.EmptySection.At(new Position("tenants/mau/sections.yaml", 2, 6), "thong-bao", "van-phong")
            with
    { Severity = Severity.Task, Owner = new LocalText("Văn phòng", "Office"), IsOld = true };
    private static readonly Diagnostic Waived = RegulationCodes.EmptySection.At(new Position("tenants/mau/sections.yaml", 3, 6), "lien-he", "van-phong")
        with
    { Severity = Severity.Information, Waived = new LocalText("Đang chờ số liệu") };
    private static readonly Diagnostic Whole = TextCodes.NotUtf8.At(new Position("content/mau/tin-tuc/cu/index.md"), "không rõ", "unknown", "", "");
    private static readonly Diagnostic OnTrial = RegulationCodes.EmptySection.At(new Position("tenants/mau/sections.yaml", 4, 6), "van-kien", "van-phong")
        with
    { FailsFrom = new DateOnly(2027, 3, 1) };

    private static readonly CheckResult Result = new(["mau"], [Error, Error with { Position = Error.Position with { Line = 40 } }, Task, Waived, Whole, OnTrial]) { OldElsewhere = 3 };

    [Fact]
    public async Task A_sarif_log_is_valid_by_the_schema_of_its_standard()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Repo.At("tests", "Support", "schemas", "sarif-2.1.0.json"));
        var log = Say("sarif").Output;

        Assert.Empty(schema.Validate(log).Select(e => e.ToString()));
        Assert.NotEmpty(schema.Validate(log.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal)));
        Assert.Contains("\"baselineState\": \"unchanged\"", log, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"content/mau/tin-tuc/a%20b%2C%20100%25/index.md\"", log, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\{\d\}", log);
        Assert.Contains("\"justification\": \"Đang chờ số liệu\"", log, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_stands_on_one_line_whatever_it_says()
    {
        var lines = Say("github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(5, lines.Length);
        Assert.StartsWith("::error file=content/mau/tin-tuc/a b%2C 100%25/index.md,line=12,col=5,title=broken-link::", lines[0], StringComparison.Ordinal);
        Assert.Contains("%0Acách sửa: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::notice ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("::error file=content/mau/tin-tuc/cu/index.md,title=", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void People_read_errors_last_a_repeated_one_once_and_tasks_with_their_owner()
    {
        var text = Say("text").Output;

        Assert.DoesNotContain('\u001b', text);
        Assert.Single(Lines(text), l => l.Contains("broken-link", StringComparison.Ordinal));
        Assert.Contains("    còn ở dòng: 40", Lines(text));
        Assert.Contains("    phụ trách: Văn phòng", Lines(text));
        Assert.Contains("    đã có từ trước thay đổi này, nên không chặn", Lines(text));
        Assert.Contains("(thành lỗi từ ngày 01/03/2027)", text, StringComparison.Ordinal);
        Assert.Contains("Đã kiểm tra 1 cổng: 3 lỗi, 1 cảnh báo, 1 việc cần làm.", Lines(text));
        Assert.Contains("1 điều được miễn trừ theo waivers.yaml (xem bằng --format json).", Lines(text));
        Assert.Equal(
            ["== Việc cần làm: có từ trước hoặc do thời gian, không chặn ai", "== Cảnh báo: nên sửa, không chặn", "== Lỗi: phải sửa"],
            Lines(text).Where(l => l.StartsWith("== ", StringComparison.Ordinal)));
        Assert.True(text.LastIndexOf("section-empty", StringComparison.Ordinal) < text.IndexOf("text-not-utf8", StringComparison.Ordinal));
        Assert.DoesNotContain("lien-he", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_tasks_of_one_kind_in_a_portal_are_told_together_unless_all_are_asked_for()
    {
        var files = Enumerable.Range(1, 5).Select(i => FileCodes.Scan.At(new Position($"content/mau/van-ban/vb-{i}/vb.pdf"), "vb.pdf", "Văn phòng", "Office") with { Owner = new LocalText(i < 4 ? "Văn phòng" : "Sở Y tế") });
        var other = FileCodes.Scan.At(new Position("content/khac/van-ban/vb/vb.pdf"), "vb.pdf", "Văn phòng", "Office");
        var result = new CheckResult(["khac", "mau"], [other, .. files]);

        var (folded, full) = (Lines(Say("text", result: result).Output), Lines(Say("text", isFull: true, result).Output));

        Assert.Equal(2, folded.Count(l => l.Contains("pdf-without-text", StringComparison.Ordinal)));
        Assert.Contains(folded, l => l.StartsWith("content/mau/van-ban/vb-1/vb.pdf: ", StringComparison.Ordinal));
        Assert.Contains("    và 4 việc cùng loại ở cổng này; liệt kê đủ bằng --all-tasks", folded);
        Assert.Contains("    phụ trách: Văn phòng (3), Sở Y tế (2)", folded);
        Assert.Contains("Đã kiểm tra 2 cổng: 0 lỗi, 0 cảnh báo, 6 việc cần làm.", folded);
        Assert.Equal(6, full.Count(l => l.Contains("pdf-without-text", StringComparison.Ordinal)));
    }

    [Fact]
    public void Programs_get_counts_and_whatever_was_found()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Say("json").Output);
        var root = json.RootElement;

        Assert.Equal(3, root.GetProperty("counts").GetProperty("error").GetInt32());
        Assert.Equal(1, root.GetProperty("counts").GetProperty("task").GetInt32());
        Assert.Equal(1, root.GetProperty("counts").GetProperty("waived").GetInt32());
        Assert.Equal(3, root.GetProperty("counts").GetProperty("oldElsewhere").GetInt32());
        Assert.Equal("Văn phòng", root.GetProperty("diagnostics")[2].GetProperty("owner").GetString());
        Assert.Equal("2027-03-01", root.GetProperty("diagnostics")[5].GetProperty("failsFrom").GetString());
    }

    private static (string Output, string Error) Say(string format, bool isFull = false, CheckResult? result = null)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        CheckReports.Of(format, isFull).Write(result ?? Result, new ConsoleText(Languages.Vietnamese, output, error, isTerminal: false));
        return (output.ToString(), error.ToString());
    }

    private static string[] Lines(string text) => text.Split('\n');
}
