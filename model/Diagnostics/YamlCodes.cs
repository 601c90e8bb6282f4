using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with a YAML text before anyone asks what it means.</summary>
public static class YamlCodes
{
    public static readonly DiagnosticCode Syntax = new(
        "yaml-syntax", Error,
        new("Không đọc được YAML: {0}.", "The YAML cannot be read: {1}."),
        new("Kiểm tra thụt lề, dấu hai chấm và dấu nháy ở dòng này; giá trị có dấu ': ' phải đặt trong dấu nháy kép.",
            "Check indentation, colons and quotes on this line; a value with ': ' must stand in double quotes."));

    public static readonly DiagnosticCode DuplicateKey = new(
        "yaml-duplicate-key", Error,
        new("Khóa '{0}' được khai báo hai lần.", "The key '{0}' is given twice."),
        new("Xóa một trong hai dòng '{0}'.", "Remove one of the two '{0}' lines."));

    public static readonly DiagnosticCode Forbidden = new(
        "yaml-forbidden", Error,
        new("YAML dùng '{0}', một tính năng không được phép.", "The YAML uses '{0}', which is not allowed."),
        new("Viết giá trị ra đầy đủ, không dùng anchor (&), alias (*), tag (!) hay khóa gộp (<<).",
            "Write the value out; no anchors (&), aliases (*), tags (!) or merge keys (<<)."));

    public static readonly DiagnosticCode TooLarge = new(
        "yaml-too-large", Error,
        new("YAML vượt giới hạn '{0}' ({1}).", "The YAML exceeds the limit '{0}' ({1})."),
        new("Chia nhỏ nội dung hoặc chuyển dữ liệu lớn sang tệp đính kèm.", "Split it, or move large data to an attached file."));

    public static readonly DiagnosticCode WrongShape = new(
        "yaml-wrong-shape", Error,
        new("'{0}' phải là {1}.", "'{0}' must be {2}."),
        new("Sửa '{0}' theo đúng dạng trong ví dụ của loại nội dung.", "Write '{0}' in the form that the example shows."));

    public static readonly DiagnosticCode UnknownKey = new(
        "unknown-key", Error,
        new("Không có mục nào tên '{0}' ở đây.{1}", "There is no '{0}' here.{2}"),
        new("Sửa tên mục hoặc xóa dòng này.", "Correct the name or remove the line."));

    public static readonly DiagnosticCode MissingKey = new(
        "missing-key", Error,
        new("Thiếu mục bắt buộc '{0}'.", "The required '{0}' is missing."),
        new("Thêm dòng '{0}: …' vào tệp này.", "Add a line '{0}: …' to this file."));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [Syntax, DuplicateKey, Forbidden, TooLarge, WrongShape, UnknownKey, MissingKey];
}
