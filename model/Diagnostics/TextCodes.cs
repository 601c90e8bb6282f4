using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with a file as text.</summary>
public static class TextCodes
{
    public static readonly DiagnosticCode Unreadable = new(
        "file-unreadable", Error,
        new("Không mở được tệp: {0}.", "The file cannot be opened: {0}."),
        new("Kiểm tra tệp có tồn tại và không bị khóa.", "Check that the file exists and is not locked."));

    public static readonly DiagnosticCode NotUtf8 = new(
        "text-not-utf8", Error,
        new("Tệp không phải UTF-8 (có thể đang dùng bảng mã cũ như TCVN3, VNI hoặc Windows-1258).",
            "The file is not UTF-8 (it may use an old encoding such as TCVN3, VNI or Windows-1258)."),
        new("Lưu lại tệp với bảng mã UTF-8.", "Save the file as UTF-8."));

    public static readonly DiagnosticCode NotNfc = new(
        "text-not-nfc", Error,
        new("Chữ tiếng Việt ở dạng tổ hợp rời (không phải Unicode dựng sẵn NFC): '{0}'.",
            "Vietnamese letters stand in decomposed form, not Unicode NFC: '{0}'."),
        new("Gõ lại đoạn chữ bằng Unicode dựng sẵn, hoặc chuyển cả tệp sang NFC.", "Retype the words in composed Unicode, or convert the file to NFC."));

    public static readonly DiagnosticCode Hidden = new(
        "hidden-character", Error,
        new("Có ký tự ẩn hoặc ký tự điều khiển {0}, người đọc không nhìn thấy.", "There is a hidden or control character {0}, which readers do not see."),
        new("Xóa ký tự ở vị trí này rồi gõ lại chữ quanh nó.", "Delete the character at this place and retype the words around it."));

    public static readonly DiagnosticCode TooLarge = new(
        "file-too-large", Error,
        new("Tệp dài {0} byte, quá giới hạn {1} byte.", "The file has {0} bytes, more than the limit of {1}."),
        new("Chia nội dung thành nhiều trang, hoặc đính kèm phần dài dưới dạng tệp.", "Split the content into pages, or attach the long part as a file."));

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Unreadable, NotUtf8, NotNfc, Hidden, TooLarge];
}
