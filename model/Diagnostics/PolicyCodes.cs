using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with a portal's own weights and waivers.</summary>
public static class PolicyCodes
{
    public static readonly DiagnosticCode UnknownCode = new(
        "unknown-code", Error,
        new("Không có mã kiểm tra '{0}'.{1}", "There is no check with the code '{0}'.{2}"),
        new("Viết đúng một mã trong docs/errors.md.", "Use a code that docs/errors.md lists."));

    public static readonly DiagnosticCode NotAdjustable = new(
        "code-not-adjustable", Error,
        new("Mã '{0}' không được đổi mức hay miễn trừ: điều đó làm trang không dựng được, không an toàn hoặc trái quy chế.",
            "The code '{0}' cannot be given another weight or waived: the page could not be made, would be unsafe or against the regulation."),
        new("Xóa mục này và sửa nội dung; điều quy chế đòi hỏi chỉ có thể được miễn trừ có thời hạn trong waivers.yaml.",
            "Remove the entry and mend the content; what the regulation demands can only be waived for a time in waivers.yaml."));

    public static readonly DiagnosticCode WaiverTerm = new(
        "waiver-term", Error,
        new("Thời hạn miễn trừ từ {0} đến {1} không hợp lệ: phải kết thúc sau ngày duyệt và không quá 366 ngày.",
            "A waiver from {0} to {1} is not possible: it must end after it was approved, and within 366 days."),
        new("Sửa 'approved' và 'expires'.", "Correct 'approved' and 'expires'."));

    public static readonly DiagnosticCode WaiverApprover = new(
        "waiver-approver", Error,
        new("'{0}' không có quyền duyệt miễn trừ: không phải Trưởng ban hoặc Phó Trưởng ban Biên tập.{1}",
            "'{0}' may not approve waivers: not the head or a deputy head of the editorial board.{2}"),
        new("Ghi 'id' của Trưởng ban hoặc Phó Trưởng ban trong board.yaml.", "Give the 'id' of the head or a deputy in board.yaml."));

    public static readonly DiagnosticCode WaiverExpired = new(
        "waiver-expired", Severity.Task,
        new("Miễn trừ cho mã '{0}' ở '{1}' đã hết hạn ngày {2}.", "The waiver of '{0}' for '{1}' expired on {2}."),
        new("Sửa nội dung rồi xóa mục này, hoặc trình duyệt lại.", "Mend the content and remove the entry, or have it approved anew."));

    public static readonly DiagnosticCode WaiverUnused = new(
        "waiver-unused", Severity.Task,
        new("Miễn trừ cho mã '{0}' ở '{1}' không có tác dụng: {2}.", "The waiver of '{0}' for '{1}' has no effect: {3}."),
        new("Xóa mục này khỏi waivers.yaml; nếu đường dẫn ở 'file' viết sai thì sửa lại.", "Remove the entry from waivers.yaml, or correct the path in 'file'."));

    public static IReadOnlyList<DiagnosticCode> All { get; } = [UnknownCode, NotAdjustable, WaiverTerm, WaiverApprover, WaiverExpired, WaiverUnused];
}
