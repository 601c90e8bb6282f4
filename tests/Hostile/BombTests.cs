using System.Text;
using Portal.Tests.Hostile.Bombs;
using Portal.Tests.Support;

namespace Portal.Tests.Hostile;

/// <summary>Every bomb ends in a named diagnostic. What it costs is measured by <c>bench bombs</c>: a time that a test asserts is that of the machine.</summary>
public sealed class BombTests
{
    private const int MostReported = 500;

    public static TheoryData<string> Names => new(BombSet.All.Select(b => b.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bomb_is_refused_by_name(string name)
    {
        var bomb = BombSet.All.Single(b => b.Name == name);
        using var scratch = new ScratchFolder();
        File.WriteAllText(scratch.At("a.md"), bomb.Make(), new UTF8Encoding(false));

        var found = Bomb.Read(bomb.Kind, scratch.Path, "a.md");

        var codes = found.Select(d => d.Code.Id).Distinct().ToList();
        if (bomb.Code == "*") Assert.NotEmpty(codes);
        else if (bomb.Code.EndsWith('*')) Assert.Contains(codes, c => c.StartsWith(bomb.Code[..^1], StringComparison.Ordinal));
        else if (bomb.Code.Length > 0) Assert.Contains(bomb.Code, codes);
        Assert.DoesNotContain(found, d => d.Arguments.Any(a => a.Contains("is not supported", StringComparison.Ordinal)));
        Assert.InRange(found.Count, 0, MostReported);
    }

    [Theory]
    [InlineData("a: \xed\xa0\x80", "text-not-utf8")]
    [InlineData("---\ntitle: \xff\xfe\n---\n", "text-not-utf8")]
    [InlineData("\xff\xfe-\0-\0-\0", "text-not-utf8")]
    public void Bytes_that_are_no_text_are_refused(string latin, string code)
    {
        using var scratch = new ScratchFolder();
        File.WriteAllBytes(scratch.At("a.md"), Encoding.Latin1.GetBytes(latin));

        Assert.Equal(code, Assert.Single(Bomb.Read(BombKind.Page, scratch.Path, "a.md")).Code.Id);
    }

    /// <summary>One page beyond the budgets says so, and everything else is checked as if it were not there.</summary>
    [Theory]
    [InlineData("markdown-too-complex", "---\n", "[a](b")]
    [InlineData("file-too-large", "---\n", "a b c\n")]
    [InlineData("yaml-too-large", "x: [[[[[[[[[[[[[[[[[[[[\n---\n", "a")]
    public void A_page_beyond_the_budgets_is_reported_and_the_others_go_on(string code, string end, string body)
    {
        using var site = SiteTest.From();
        var times = code == "yaml-too-large" ? 1 : 50_000;
        site.Edit("content/mau/tin-tuc/khai-truong/index.md", "^---\n[^-]*\\z", end + string.Concat(Enumerable.Repeat(body, times)) + "\n")
            .Change("content/mau/tin-tuc/hop-dan/index.md", "(../khai-truong/)", "(javascript:canary())")
            .Edit("content/mau/van-ban/quyet-dinh-1/index.md", "^unit: .*", "unit: khong-co");

        site.Check();

        Assert.Equal((code, "content/mau/tin-tuc/khai-truong/index.md"), Found(site, code));
        Assert.Equal(("unsafe-url", "content/mau/tin-tuc/hop-dan/index.md"), Found(site, "unsafe-url"));
        Assert.Equal(("unknown-unit", "content/mau/van-ban/quyet-dinh-1/index.md"), Found(site, "unknown-unit"));
    }

    private static (string Code, string File) Found(SiteTest site, string code) =>
        site.Result.Diagnostics.Where(d => d.Code.Id == code).Select(d => (d.Code.Id, d.Position.File)).FirstOrDefault((site.Report(), ""));
}
