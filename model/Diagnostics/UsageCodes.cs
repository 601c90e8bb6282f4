using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with how the command was called.</summary>
public static class UsageCodes
{
    public static readonly DiagnosticCode UnknownTenant = new(
        "unknown-tenant", Error,
        new("Không có cổng '{0}'.{1}", "There is no tenant '{0}'.{2}"),
        new("Các cổng hiện có: {3}.", "Known tenants: {3}."));

    public static readonly DiagnosticCode NoRoot = new(
        "root-without-tenants", Error,
        new("Thư mục '{0}' không có thư mục 'tenants'.", "The folder '{0}' has no folder 'tenants'."),
        new("Chạy lệnh ở thư mục gốc của kho nội dung, hoặc chỉ ra bằng --root.", "Run the command in the root of the content repository, or name it with --root."));

    public static readonly DiagnosticCode NoClock = new(
        "clock-missing", Error,
        new("Không biết dựng trang theo thời điểm nào: thư mục không thuộc kho Git.", "The build has no clock: the folder is in no Git repository."),
        new("Thêm --as-of, ví dụ --as-of 2026-11-22T08:00:00+07:00.", "Add --as-of, for example --as-of 2026-11-22T08:00:00+07:00."));

    public static readonly DiagnosticCode OutputInUse = new(
        "output-not-ours", Error,
        new("Thư mục '{0}' đã có tệp không do portal tạo ra, nên không bị ghi đè.", "The folder '{0}' holds files that portal did not make, and is not replaced."),
        new("Chọn --output khác, hoặc tự xóa thư mục đó.", "Choose another --output, or remove that folder yourself."));

    public static readonly DiagnosticCode UnknownRevision = new(
        "unknown-revision", Error,
        new("Kho Git không có mốc '{0}' để so sánh.", "The Git repository has no revision '{0}' to compare with."),
        new("Viết tên nhánh, thẻ hoặc mã commit có thật, ví dụ --since origin/main; nếu nhánh chưa được tải về, chạy 'git fetch' trước.",
            "Name a branch, tag or commit that is there, for example --since origin/main; run 'git fetch' first where it was not fetched."));

    public static IReadOnlyList<DiagnosticCode> All { get; } = [UnknownTenant, NoRoot, NoClock, OutputInUse, UnknownRevision];
}
