using System.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Load;

/// <summary>A table as large as is promised is shown; a larger one is refused with a message that says so.</summary>
public sealed class LargeTableTests
{
    private const string Type = "statistics-release";

    [Fact]
    public void The_largest_table_is_shown()
    {
        using var site = With(5_000, 10);

        site.Build().Fine();

        Assert.Equal(4_999, site.Page($"mau/vi-du/{Type}/index.html").QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData(5_001, 2)]
    [InlineData(4_000, 13)]
    public void A_larger_one_is_not(int rows, int columns)
    {
        using var site = With(rows, columns);

        site.Build().Refused("bad-table");
    }

    [Fact]
    public void A_table_parted_by_semicolons_is_refused_once_with_the_remedy()
    {
        using var site = With(2, 2).Write($"content/mau/vi-du/{Type}/so-lieu.csv", "Nhóm;Tỷ lệ\nHộ tịch;91,3\nĐất đai;84,0\n");

        site.Build().Refused("bad-table");

        Assert.Contains("so-lieu.csv:1:1: lỗi bad-table", site.Report(), StringComparison.Ordinal);
        Assert.Contains("lưu lại dạng CSV UTF-8 phân cách bằng dấu phẩy", site.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_measured_as_it_stands_in_the_page()
    {
        using var site = With(2, 2).Write($"content/mau/vi-du/{Type}/so-lieu.csv", $"a,b\n{new string('&', 620_000)},1\n");

        site.Build().Refused("bad-table");
    }

    private static SiteTest With(int rows, int columns)
    {
        var row = string.Join(',', Enumerable.Range(0, columns).Select(c => $"giá trị {c}")) + "\n";
        var site = TypeSite.With(Type).Take("themes");
        var name = Path.GetFileName(Directory.EnumerateFiles(Path.Combine(site.Root, $"content/mau/vi-du/{Type}"), "*.csv").Single());
        return site.Write($"content/mau/vi-du/{Type}/{name}", new StringBuilder().Insert(0, row, rows).ToString());
    }
}
