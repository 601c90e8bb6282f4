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
        new("Tệp không phải UTF-8; {0}.", "The file is not UTF-8; {1}."),
        new("Lưu lại tệp với bảng mã UTF-8{2}.", "Save the file as UTF-8{3}."));

    public static readonly DiagnosticCode LegacyFont = new(
        "text-legacy-font", Error,
        new("Đoạn '{0}' là chữ {1} dán vào, người đọc không đọc được; chuyển sang Unicode thì đọc là '{3}'. Trang có {4} dòng như vậy.",
            "'{0}' was pasted as {2} and nobody can read it; in Unicode it reads '{3}'. The page has {4} such lines."),
        new("Chạy 'portal fix' để xem và chuyển các đoạn này, hoặc chuyển mã bằng bộ gõ tiếng Việt rồi dán lại.",
            "Run 'portal fix' to see them converted, or convert the text with the Vietnamese keyboard program and paste it again."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode LostLetters = new(
        "lost-letters", Error,
        new("Chữ ở '{0}' đã mất, chỉ còn dấu � (U+FFFD) do chuyển mã sai.", "Letters in '{0}' are lost: a wrong conversion left only � (U+FFFD)."),
        new("Gõ lại từ này theo bản gốc; máy không biết chữ đã mất là chữ gì.", "Type the word again from the original; nothing can tell which letter was lost."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode MixedScript = new(
        "mixed-script-word", Error,
        new("Từ '{0}' có chữ '{1}' ({2}) thuộc {3}, trông như chữ Latinh nhưng máy đọc và tìm kiếm không nhận ra.",
            "The word '{0}' has '{1}' ({2}), {4}: it looks like a Latin letter, but screen readers and search do not take it for one."),
        new("Xóa cả từ rồi gõ lại bằng bàn phím; nếu dán từ nơi khác, hãy xem có phải chữ giả mạo không.", "Delete the word and type it again; where it was pasted, ask whether somebody disguised it."))
    { IsAdjustable = true };

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

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Unreadable, NotUtf8, LegacyFont, LostLetters, MixedScript, NotNfc, Hidden, TooLarge];
}
