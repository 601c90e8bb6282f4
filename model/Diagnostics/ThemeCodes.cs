using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with a theme: its templates, components and words.</summary>
public static class ThemeCodes
{
    public static readonly DiagnosticCode Missing = new(
        "theme-missing", Error,
        new("Không có giao diện '{0}'.{1}", "There is no theme '{0}'.{2}"),
        new("Sửa 'theme' trong tenant.yaml, hoặc tạo thư mục themes/{0}.", "Correct 'theme' in tenant.yaml, or create themes/{0}."));

    public static readonly DiagnosticCode TemplateSyntax = new(
        "template-syntax", Error,
        new("Mẫu trang sai cú pháp: {0}.", "The template cannot be parsed: {0}."),
        new("Sửa mẫu ở dòng này.", "Correct the template on this line."));

    public static readonly DiagnosticCode TemplateForbidden = new(
        "template-forbidden", Error,
        new("Mẫu trang dùng '{0}', một lệnh không được phép.", "The template uses '{0}', which is not allowed."),
        new("Gọi thành phần bằng part 'tên' …; mọi giá trị đều được thoát ký tự tự động.", "Call components as part 'name' …; values are escaped by themselves."));

    public static readonly DiagnosticCode TemplateFailed = new(
        "template-failed", Error,
        new("Mẫu trang bị lỗi khi dựng '{0}': {1}.", "The template failed while rendering '{0}': {1}."),
        new("Sửa mẫu, hoặc báo người phụ trách giao diện.", "Correct the template, or tell whoever keeps the theme."));

    public static readonly DiagnosticCode LayoutMissing = new(
        "layout-missing", Error,
        new("Giao diện '{0}' không có bố cục '{1}'.{2}", "The theme '{0}' has no layout '{1}'.{3}"),
        new("Tạo layouts/{1}.html trong giao diện, hoặc sửa 'layout'.", "Create layouts/{1}.html in the theme, or correct 'layout'."));

    public static readonly DiagnosticCode UnknownChannel = new(
        "theme-link", Error,
        new("Mẫu trang dẫn tới '{0}', không phải kênh thông tin đã đăng ký của cổng '{1}'.", "The template leads to '{0}', which is no registered channel of the portal '{1}'."),
        new("Đăng ký địa chỉ trong channels.yaml, hoặc bỏ liên kết khỏi mẫu trang.", "Register the address in channels.yaml, or remove the link from the template."));

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Missing, TemplateSyntax, TemplateForbidden, TemplateFailed, LayoutMissing, UnknownChannel];
}
