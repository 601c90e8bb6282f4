using System.Text.RegularExpressions;
using Portal.Model.Text;
using Portal.Tests.Support;
using Xunit.Abstractions;

namespace Portal.Tests.Model.Text;

[Trait("Needs", "node")]
public sealed partial class TypedVietnameseTests(ITestOutputHelper log)
{
    private static readonly Lazy<IReadOnlyList<string>> Titles = new(() =>
        [.. Repo.Files("content", "index.md").Select(f => Title().Match(File.ReadAllText(Repo.At(f))).Groups["title"].Value).Where(t => t.Length > 0).Distinct()]);

    [Theory]
    [InlineData("quyeets ddinhj", "quyết định")]
    [InlineData("quyeest ddijnh", "quyết định")]
    [InlineData("ho62 so7", "hồ sơ")]
    [InlineData("hoof sow", "hồ sơ")]
    [InlineData("uyr ban nhaan daan", "ủy ban nhân dân")]
    [InlineData("dduwowngf truongwf", "đường trường")]
    [InlineData("d9uong72 d9u7o7ng2", "đường đường")]
    [InlineData("dinhdj dinh95", "định định")]
    [InlineData("giếng gieengs gif giuwx quys quyeetj", "giếng giếng gì giữ quý quyệt")]
    [InlineData("hoafn hoanf hoaf khoer thuys khuyur", "hoàn hoàn hòa khỏe thúy khuỷu")]
    [InlineData("Vieetj NAM VIEETJ", "Việt NAM VIỆT")]
    [InlineData("tws tuws nhwngx", "tứ tứ những")]
    [InlineData("đinhj quyêts", "định quyết")]
    [InlineData("DDawks Lawks", "Đắk Lắk")]
    [InlineData("06/2014/QDD-UBND, ndd-cp, hd9nd", "06/2014/QĐ-UBND, nđ-cp, hđnd")]
    [InlineData("\"uyr ban\" 2025", "\"ủy ban\" 2025")]
    public void What_Telex_or_VNI_left_is_put_right(string typed, string meant) => Assert.Equal(meant, TypedVietnamese.InText(typed));

    [Theory]
    [InlineData("data")]
    [InlineData("xsmb")]
    [InlineData("windows update search TW")]
    [InlineData("quyet dinh so 06 nam 2014")]
    [InlineData("quyết định số 06/2014/QĐ-UBND")]
    [InlineData("UBND H5N1 covid19 K12 2025")]
    [InlineData("kilogam")]
    [InlineData("<img onerror>")]
    [InlineData("")]
    public void What_makes_no_Vietnamese_syllable_stays(string text) => Assert.Null(TypedVietnamese.InText(text));

    [Fact]
    public void Titles_of_the_portals_here_come_back_from_either_way_of_typing()
    {
        foreach (var (name, typed, least) in Ways())
        {
            var right = Titles.Value.Count(title => Words(TypedVietnamese.InText(typed(title)) ?? typed(title)) == Words(title));

            log.WriteLine($"{name}: {right} of {Titles.Value.Count}");
            Assert.True(right >= least * Titles.Value.Count, $"{name}: {right} of {Titles.Value.Count}");
        }
    }

    [Fact]
    public void The_browser_puts_the_same_right()
    {
        List<string> cases = [.. Ways().SelectMany(w => Titles.Value.Select(w.Typed)), .. Odd()];
        cases.AddRange(Repo.Files("content", "index*.md").SelectMany(f => Word().Matches(File.ReadAllText(Repo.At(f))).Select(m => m.Value)).Distinct());

        var browser = SearchScript.Run<string?[]>("return input.map(retyped);", cases);

        Assert.All(cases.Index(), c => Assert.Equal(TypedVietnamese.InText(c.Item), browser[c.Index]));
    }

    private static IEnumerable<(string Name, Func<string, string> Typed, double Least)> Ways() =>
    [
        ("Telex, tones at the end", t => TypedKeys.Telex(t, atEnd: true), 0.97),
        ("Telex, tones at their letters", t => TypedKeys.Telex(t, atEnd: false), 0.97),
        ("VNI, tones at the end", t => TypedKeys.Vni(t, atEnd: true), 0.98),
        ("VNI, tones at their letters", t => TypedKeys.Vni(t, atEnd: false), 0.98),
    ];

    private static IEnumerable<string> Odd() =>
        ["", "w", "www", "Ww", "aaa", "dd", "ddd", "d9d9", "ßs", "İs", "ǅs", "a\u0301s", "e\u0302e", "oạs", "ươw", "u7o7w", "ho62s", "q", "quw", "gi", "gis", "ooo", "oeo", "oeos", "ngoeofo", "日本s", "नीs", "٢s", "a٢", new string('a', 40) + "s"];

    private static string Words(string text) => string.Join(' ', Syllables.Of(text));

    [GeneratedRegex("^title: *\"?(?<title>.+?)\"?$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
