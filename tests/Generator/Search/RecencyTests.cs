using Portal.Generator.Search;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Search;

/// <summary>News are searched for while they are new; what is searched for by its name is found however old it is.</summary>
public sealed class RecencyTests
{
    [Fact]
    public void Of_two_pages_that_say_the_same_the_newer_counts_up_to_a_fifth_more()
    {
        var scores = Scores(365, ("2025-06-01", "", "Lễ hội"), ("2024-11-30", "", "Lễ hội"), ("2023-01-01", "", "Lễ hội"), ("2020-01-01", "", "Lễ hội"));

        Assert.True(scores[0] > scores[1] && scores[1] > scores[2], string.Join(' ', scores));
        Assert.Equal(scores[2], scores[3]);
        Assert.InRange(scores[0], scores[3], (int)(scores[3] * 1.25));
    }

    [Fact]
    public void Where_the_type_does_not_say_so_all_count_alike() =>
        Assert.Single(Scores(0, ("2025-06-01", "", "Lễ hội"), ("2020-01-01", "", "Lễ hội")).Distinct());

    [Fact]
    public void A_title_outweighs_news()
    {
        var scores = Scores(365, ("2025-06-01", "Có lễ hội và tin khác trong ngày hôm nay ở xã", ""), ("2019-01-01", "Hội làng mở ba ngày", "Lễ hội"));

        Assert.True(scores[1] > scores[0], string.Join(' ', scores));
    }

    [Theory]
    [InlineData("search: {recency: -1}", "yaml-wrong-shape")]
    [InlineData("search: {recency: năm}", "yaml-wrong-shape")]
    [InlineData("search: {recent: 365}", "unknown-key")]
    public void What_a_type_says_of_it_is_read_with_care(string line, string code)
    {
        using var site = SiteTest.From().Edit("tenants/_shared/types/news-item/type.yaml", "^fields:", $"{line}\nfields:");

        Assert.Equal([code], site.Build().Result.Diagnostics.Select(d => d.Code.Id).Distinct());
    }

    [Fact]
    public void A_type_that_says_so_changes_the_scores_of_its_items()
    {
        using var site = SiteTest.From().Write("content/mau/tin-tuc/hop-dan-cu/index.md", File.ReadAllText(Repo.At("tests/Sites/_base/content/mau/tin-tuc/hop-dan/index.md"))
            .Replace("tin-hop-dan", "tin-hop-dan-cu", StringComparison.Ordinal).Replace("2025-03-05T", "2024-03-05T", StringComparison.Ordinal));
        Assert.Single(Scores(site.Build().Fine()).Distinct());

        site.Edit("tenants/_shared/types/news-item/type.yaml", "^fields:", "search: {recency: 365}\nfields:");

        var scores = Scores(site.Build().Fine());
        Assert.True(scores[0] > scores[1], string.Join(' ', scores));
    }

    private static List<int> Scores(SiteTest site) =>
        [.. new SearchReader(path => File.ReadAllBytes(Path.Combine(site.Output, "mau", path))).Ranked("họp dân về trạm").Select(r => r.Score)];

    /// <summary>The score of each page, the newest first.</summary>
    private static List<int> Scores(int recency, params (string Day, string Body, string Title)[] pages)
    {
        var collected = new SearchCollector(SearchAbbreviations.None);
        foreach (var (i, (day, body, title)) in pages.Index())
            collected.Add(new SearchPage($"/p{i}/", title, "", "Trang", day, [], new Dictionary<string, IReadOnlyList<string>>()) { Recency = recency }, body, [(title, SearchFiles.TitleWeight)]);
        for (var i = 0; i < 40; i++)
            collected.Add(new SearchPage($"/x{i}/", "", "", "Trang", "2018-01-01", [], new Dictionary<string, IReadOnlyList<string>>()), "chuyện khác hẳn của xã", []);
        return [.. new SearchReader(SearchIndex.Build(collected, "Cổng mẫu").GetValueOrDefault).Ranked("lễ hội").OrderBy(r => r.Page).Select(r => r.Score)];
    }
}
