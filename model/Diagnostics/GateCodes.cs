using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What the output gate refuses in a generated page. Each one is a fault of a theme or a bug, never of an editor.</summary>
public static class GateCodes
{
    public static readonly DiagnosticCode NotWellFormed = new(
        "gate-not-well-formed", Error,
        new("Trang đã dựng không đúng cú pháp HTML: {0}.", "The generated page is not well-formed HTML: {1}."),
        new("Báo người phụ trách giao diện; trang chưa được xuất bản.", "Tell whoever keeps the theme; the page was not published."));

    public static readonly DiagnosticCode ForbiddenElement = new(
        "gate-forbidden-element", Error,
        new("Trang đã dựng có phần tử cấm '{0}'.", "The generated page has the forbidden element '{0}'."),
        new("Báo người phụ trách giao diện; trang chưa được xuất bản.", "Tell whoever keeps the theme; the page was not published."));

    public static readonly DiagnosticCode ForbiddenAttribute = new(
        "gate-forbidden-attribute", Error,
        new("Trang đã dựng có thuộc tính cấm '{0}'.", "The generated page has the forbidden attribute '{0}'."),
        new("Báo người phụ trách giao diện; trang chưa được xuất bản.", "Tell whoever keeps the theme; the page was not published."));

    public static readonly DiagnosticCode ForbiddenUrl = new(
        "gate-forbidden-url", Error,
        new("Trang đã dựng có địa chỉ cấm '{0}'.", "The generated page has the forbidden address '{0}'."),
        new("Báo người phụ trách giao diện; trang chưa được xuất bản.", "Tell whoever keeps the theme; the page was not published."));

    public static readonly DiagnosticCode Incomplete = new(
        "gate-incomplete", Error,
        new("Trang đã dựng thiếu '{0}'.", "The generated page lacks '{0}'."),
        new("Báo người phụ trách giao diện; trang chưa được xuất bản.", "Tell whoever keeps the theme; the page was not published."));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [NotWellFormed, ForbiddenElement, ForbiddenAttribute, ForbiddenUrl, Incomplete];
}
