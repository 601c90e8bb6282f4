using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>What <c>portal search</c> says; its help stands with that of the other verbs.</summary>
internal static class SearchTexts
{
    public static readonly LocalText Tenant = new("Cổng cần tìm", "The portal to search");
    public static readonly LocalText Query = new("Câu tìm, đặt trong ngoặc kép nếu có dấu cách", "The query, in quotation marks where it has blanks");
    public static readonly LocalText Top = new("Số kết quả hiện ra", "How many results to show");
    public static readonly LocalText BadTop = new("--top nhận số từ 1 đến 1000.", "--top takes a number from 1 to 1000.");
    public static readonly LocalText Total = new("{0} trang có đủ các từ của “{1}”.", "{0} pages have all words of “{1}”.");
    public static readonly LocalText Instead = new("Không có trang nào với “{1}”; đã tìm “{0}”.", "No page has “{1}”; searched “{0}” instead.");
    public static readonly LocalText LeftOut = new("Không có trang nào có đủ các từ của “{0}”; đã bỏ bớt: {1}.", "No page has all words of “{0}”; left out: {1}.");
    public static readonly LocalText Suggestion = new("Có phải bạn muốn tìm: “{0}”?", "Did you mean “{0}”?");
    public static readonly LocalText Loaded = new("Trình duyệt tải {0} tệp, {1} kB (nén Brotli), chưa kể trang tìm kiếm.", "A browser loads {0} files, {1} kB (Brotli), the search page not counted.");
}
