using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with a field that an editor or a citizen filled in.</summary>
public static class FieldCodes
{
    public static readonly DiagnosticCode Missing = new(
        "missing-field", Error,
        new("Thiếu mục bắt buộc '{0}' ({1}).", "The required field '{0}' ({2}) is missing."),
        new("Thêm dòng '{0}: …' vào phần đầu trang.", "Add a line '{0}: …' to the front matter."));

    public static readonly DiagnosticCode WrongValue = new(
        "wrong-value", Error,
        new("Mục '{0}' có giá trị '{1}', nhưng phải là {2}.", "The field '{0}' is '{1}' but must be {3}."),
        new("Viết {4}.", "Write {5}."));

    public static readonly DiagnosticCode UnknownChoice = new(
        "unknown-choice", Error,
        new("Mục '{0}' không có lựa chọn '{1}'.{2}", "The field '{0}' has no choice '{1}'.{3}"),
        new("Chọn một trong: {4}.", "Choose one of: {4}."));

    public static readonly DiagnosticCode UnknownReference = new(
        "unknown-reference", Error,
        new("Mục '{0}' dẫn tới '{1}', nhưng không có nội dung nào mang mã đó.{2}", "The field '{0}' refers to '{1}', but no item has that id.{3}"),
        new("Sửa mã, hoặc tạo nội dung được dẫn tới.", "Correct the id, or create the item."));

    public static readonly DiagnosticCode WrongReference = new(
        "wrong-reference", Error,
        new("Mục '{0}' dẫn tới '{1}', nhưng nội dung đó không thuộc loại được dẫn ở đây.", "The field '{0}' refers to '{1}', which is not of a type that may stand here."),
        new("Chọn một nội dung thuộc đúng loại.", "Choose an item of the right type."));

    public static readonly DiagnosticCode MissingFile = new(
        "missing-file", Error,
        new("Mục '{0}' cần tệp '{1}', nhưng không có tệp đó cạnh trang.{2}", "The field '{0}' needs the file '{1}', which does not stand beside the page.{3}"),
        new("Đặt tệp '{1}' vào cùng thư mục với index.md, hoặc sửa tên tệp.", "Put '{1}' into the folder of index.md, or correct its name."));

    public static readonly DiagnosticCode BadTable = new(
        "bad-table", Error,
        new("Bảng '{0}' không đọc được: {1}.", "The table '{0}' cannot be read: {2}."),
        new("Lưu bảng dạng CSV (UTF-8, ngăn cách bằng dấu phẩy), hàng đầu là tên cột, mọi hàng có cùng số cột.",
            "Save it as CSV (UTF-8, commas), first row the column names, every row with the same number of columns."));

    public static readonly DiagnosticCode TermOutsideDates = new(
        "term-outside-dates", Error,
        new("Mục '{0}' chọn '{1}', nhưng lựa chọn này chỉ dùng {2}; ngày được xét là {4}.", "The field '{0}' is '{1}', which may be chosen {3} only; the day that counts is {4}."),
        new("Chọn lựa chọn khác đang còn dùng.", "Choose another one that is in use."));

    public static readonly DiagnosticCode PartOutsideDates = new(
        "address-part-outside-dates", Error,
        new("Địa chỉ '{0}' có phần '{1}', nhưng phần này chỉ dùng {2}; địa chỉ được viết cho ngày {4}.", "The address '{0}' has a '{1}', which is used {3} only; the address is written for {4}."),
        new("Bỏ phần '{1}', hoặc nếu đây là địa chỉ của một ngày khác thì ghi ngày đó, ví dụ 'at: {5}'.", "Leave '{1}' out, or state the day that the address is of, such as 'at: {5}'."));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [Missing, WrongValue, UnknownChoice, UnknownReference, WrongReference, MissingFile, BadTable, TermOutsideDates, PartOutsideDates];
}
