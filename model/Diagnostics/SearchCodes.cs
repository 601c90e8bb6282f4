using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with what readers find.</summary>
public static class SearchCodes
{
    public static readonly DiagnosticCode Slipped = new(
        "golden-query-slipped", Severity.Task,
        new("Tìm “{0}” không thấy '{1}' trong {2} kết quả đầu ({3}).", "The query “{0}” does not find '{1}' among the first {2} results ({4})."),
        new("Xem lại tiêu đề, tóm tắt của bài đó và của các bài đứng trên (portal search cho biết thứ tự). Nếu câu tìm không còn đúng nhu cầu thì sửa search.yaml.",
            "Look at the title and summary of that item and of those above it (portal search tells the order). Where people no longer ask so, change search.yaml."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Heavy = new(
        "golden-query-heavy", Severity.Task,
        new("Tìm “{0}” phải tải {1} kB, quá mức {2} kB.", "The query “{0}” loads {1} kB, above {2} kB."),
        new("Báo người vận hành: chỉ mục đã lớn. Hoặc nâng mức trong search.yaml nếu chấp nhận được.", "Tell the operator: the index has grown. Or raise the limit in search.yaml, where that is acceptable."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Unknown = new(
        "golden-query-unknown", Error,
        new("Câu tìm “{0}” phải thấy bài có mã '{1}', nhưng cổng không đăng bài nào có mã đó.", "The query “{0}” must find the item '{1}', which the portal does not publish."),
        new("Ghi đúng mã (id) của bài đang đăng, hoặc bỏ mã đó khỏi search.yaml.", "Give the id of a published item, or take it out of search.yaml."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode DuplicateAbbreviation = new(
        "duplicate-abbreviation", Error,
        new("Chữ viết tắt '{0}' đã được khai báo trong tệp này.", "The abbreviation '{0}' is declared twice in this file."),
        new("Xóa một trong hai dòng. Chữ tắt mà người đọc hiểu theo hai nghĩa thì xóa cả hai.", "Remove one of the two lines; both, where people read the short form in two ways."));

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Slipped, Heavy, Unknown, DuplicateAbbreviation];
}
