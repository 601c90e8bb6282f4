using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with the Git history that publication times come from.</summary>
public static class HistoryCodes
{
    public static readonly DiagnosticCode Shallow = new(
        "history-shallow", Error,
        new("Kho Git được tải về thiếu lịch sử (shallow clone), nên không tính được thời điểm đăng.",
            "The Git repository is a shallow clone, so publication times cannot be computed."),
        new("Chạy 'git fetch --unshallow', hoặc trong CI đặt 'fetch-depth: 0'.", "Run 'git fetch --unshallow', or set 'fetch-depth: 0' in CI."));

    public static readonly DiagnosticCode Unavailable = new(
        "history-unavailable", Error,
        new("Không đọc được lịch sử Git: {0}.", "The Git history cannot be read: {0}."),
        new("Cài Git và chạy trong một kho có ít nhất một commit, hoặc cho biết thời điểm bằng '--as-of'.",
            "Install Git and run in a repository with a commit, or give the time with '--as-of'."));

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Shallow, Unavailable];
}
