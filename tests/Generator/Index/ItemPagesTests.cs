using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Index;

/// <summary>Pages of the types that ship, with the theme that portals have.</summary>
public sealed class ItemPagesTests
{
    [Fact]
    [Requirement("HN-3.1/2")]
    public void A_procedure_shows_its_steps_and_the_agency_that_answers_for_it()
    {
        var page = Example("public-service");

        var steps = Table(page, "Trình tự thực hiện");
        Assert.Equal(["Bước", "Cơ quan thực hiện", "Thời gian"], Cells(steps, "thead th"));
        Assert.Equal(3, steps.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("/don-vi/van-phong/", steps.QuerySelector("tbody tr a")!.GetAttribute("href"));
        Assert.Equal("Văn phòng", Fact(page, "Cơ quan tiếp nhận").TextContent.Trim());
        Assert.Contains("Chánh Văn phòng", ByLine(page, "Chịu trách nhiệm nội dung"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("YT-3.5")]
    public void The_level_of_a_service_is_shown_with_its_definition()
    {
        using var site = TypeSite.With("public-service").Copy("public-service", "muc-3", ("level", "level-3"));
        site.Build().Fine();

        Assert.Contains("việc thanh toán chi phí được thực hiện trực tuyến, việc trả kết quả có thể thực hiện trực tuyến hoặc gửi qua đường bưu điện", Fact(site.Page(TypeSite.Page("public-service")), "Mức độ dịch vụ").TextContent, StringComparison.Ordinal);
        Assert.Contains("điền trực tuyến vào các mẫu đơn, hồ sơ và gửi lại trực tuyến", Fact(site.Page(TypeSite.Page("muc-3")), "Mức độ dịch vụ").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("YT-4.5.b/2")]
    public void A_service_shows_how_often_it_was_used_and_how_many_dossiers_were_settled()
    {
        using var site = TypeSite.With("public-service").Copy("public-service", "khac", ("code", "\"2.000001\""))
            .Write("content/mau/vi-du/khac/vi-du.csv", "Kỳ,Lượt sử dụng,Đã giải quyết\n2026-04,77,70\n");
        site.Build().Fine();

        var (first, second) = (Table(site.Page(TypeSite.Page("public-service")), "Tình hình sử dụng"), Table(site.Page(TypeSite.Page("khac")), "Tình hình sử dụng"));

        Assert.Equal(["2026-01", "412", "405", "0", "405", "0"], Cells(first, "tbody tr:first-child > *"));
        Assert.Equal(["2026-04", "77", "70"], Cells(second, "tbody tr > *"));
    }

    [Fact]
    [Requirement("YT-4.4.dd/4")]
    public void A_list_of_sources_of_pollution_is_a_table_and_a_csv_file() =>
        AssertTable("development-plan", "Danh sách, số liệu", "Nguồn thải", "Chợ trung tâm", "1850");

    [Fact]
    [Requirement("YT-7.5.b/1")]
    public void A_csv_file_becomes_the_page_of_a_directory() =>
        AssertTable("data-directory", "Bảng dữ liệu", "Tên trạm", "Trạm Y tế phường Mẫu Đông", "7 giờ - 21 giờ");

    [Fact]
    [Requirement("NA-5.7")]
    public void A_gallery_shows_every_photo_with_its_alternative_and_none_without()
    {
        using var site = TypeSite.With("photo-gallery");

        var photos = site.Build().Fine().Page(TypeSite.Page("photo-gallery")).QuerySelectorAll("main img");

        Assert.Equal(["/vi-du/photo-gallery/anh.png", "/vi-du/photo-gallery/anh-2.png"], photos.Select(p => p.GetAttribute("src")));
        Assert.Equal(
            ["Cánh đồng lúa chín vàng dưới trời xanh, một con đường đất chạy ngang.", "Mặt sông xanh thẫm buổi chiều, bờ cát sáng ở phía trước."],
            photos.Select(p => p.GetAttribute("alt")));
        site.Edit(TypeSite.Example("photo-gallery"), ", alt: \"Mặt sông[^\"]*\"", "").Build();
        Assert.NotEmpty(site.Errors);
    }

    [Fact]
    [Requirement("BN-8.1.m/3")]
    public void The_list_of_public_information_has_a_working_address_for_requests()
    {
        var page = Example("information-list");

        Assert.Equal("mailto:tiepcan@bacninh.gov.vn", Fact(page, "Hộp thư tiếp nhận yêu cầu").QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    [Requirement("YT-4.4.d")]
    public void Guidance_leads_to_the_document_that_it_explains()
    {
        using var site = TypeSite.With("law-guidance", "legal-document").Edit(TypeSite.Example("law-guidance"), "^document-number:", "explains: vi-du-van-ban\ndocument-number:")
            .Edit(TypeSite.Example("legal-document"), "^id: .*$", "id: vi-du-van-ban");

        var page = site.Build().Fine().Page(TypeSite.Page("law-guidance"));

        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/vi-du/legal-document/");
    }

    private static void AssertTable(string type, string caption, string column, string row, string cell)
    {
        using var site = TypeSite.With(type);

        var page = site.Build().Fine().Page(TypeSite.Page(type));
        var table = Table(page, caption);

        Assert.Equal(column, Cells(table, "thead th")[0]);
        Assert.Equal(row, Cells(table, "tbody th")[0]);
        Assert.Contains(cell, Cells(table, "tbody tr:first-child td"));
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/vi-du/{type}/vi-du.csv");
        Assert.Equal(File.ReadAllText(Repo.At($"{TypeSite.Types}/{type}/vi-du.csv")), site.Text($"mau/vi-du/{type}/vi-du.csv"));
    }

    private static IHtmlDocument Example(string type)
    {
        using var site = TypeSite.With(type);
        return site.Build().Fine().Page(TypeSite.Page(type));
    }

    private static IElement Table(IParentNode page, string caption) => page.QuerySelectorAll("main table").Single(t => t.QuerySelector("caption")!.TextContent == caption);

    private static List<string> Cells(IElement table, string selector) => [.. table.QuerySelectorAll(selector).Select(c => c.TextContent.Trim())];

    private static IElement Fact(IParentNode page, string label) => page.QuerySelectorAll(".record > div").Single(d => d.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!;

    private static string ByLine(IParentNode page, string label) => page.QuerySelectorAll(".byline > div").Single(d => d.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!.TextContent.Trim();
}
