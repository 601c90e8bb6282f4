using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong inside the files beside a page.</summary>
public static class FileCodes
{
    public static readonly DiagnosticCode Mismatch = new(
        "file-content-mismatch", Error,
        new("Tệp '{0}' mang đuôi '{1}' nhưng nội dung là {2}.", "The file '{0}' is named '{1}' but its content is {3}."),
        new("Mở tệp bằng chương trình đã tạo ra nó, lưu lại đúng định dạng '{1}', không chỉ đổi tên.", "Open it in the program that made it and save it as '{1}'; do not just rename it."));

    public static readonly DiagnosticCode Polyglot = new(
        "file-polyglot", Error,
        new("Tệp '{0}' giấu thêm một tệp khác: {1}.", "The file '{0}' hides another file: it {2}."),
        new("Xuất lại tệp từ chương trình gốc; nếu không rõ tệp từ đâu đến, không đăng và báo bộ phận an toàn thông tin.", "Export it again from the original program; if its origin is unclear, do not publish it and tell the security officer."));

    public static readonly DiagnosticCode Bomb = new(
        "file-bomb", Error,
        new("Tệp '{0}' {1}: mở ra có thể làm treo máy.", "The file '{0}' {2}: opening it may bring a computer down."),
        new("Xuất lại tệp từ chương trình gốc; nếu không rõ tệp từ đâu đến, không mở và báo bộ phận an toàn thông tin.", "Export it again from the original program; if its origin is unclear, do not open it and tell the security officer."));

    public static readonly DiagnosticCode Damaged = new(
        "file-damaged", Error,
        new("Tệp '{0}' bị hỏng: {1}.", "The file '{0}' is damaged: it {2}."),
        new("Mở tệp gốc, kiểm tra nội dung rồi lưu lại và thay tệp này.", "Open the original, check its content, save it again and replace this file."));

    public static readonly DiagnosticCode Encrypted = new(
        "file-encrypted", Error,
        new("Tệp '{0}' được đặt mật khẩu hoặc hạn chế quyền, người đọc và phần mềm kiểm tra không đọc được hết.", "The file '{0}' is protected by a password or restrictions; neither readers nor this check can read all of it."),
        new("Lưu lại tệp không đặt mật khẩu và không hạn chế quyền rồi ký số lại nếu cần.", "Save it without a password and restrictions, and sign it again where needed."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Active = new(
        "file-active-content", Error,
        new("Tệp '{0}' chứa {1}.", "The file '{0}' holds {2}."),
        new("Bỏ phần đó trong tệp gốc (macro, tệp nhúng, liên kết ra ngoài) rồi lưu lại, hoặc xuất sang PDF thường.", "Take that part out of the original (macros, embedded files, outside links) and save it again, or export a plain PDF."));

    public static readonly DiagnosticCode TooLarge = new(
        "attachment-too-large", Error,
        new("Tệp '{0}' nặng {1} MB, quá mức {2} MB.", "The file '{0}' has {1} MB, more than {2} MB."),
        new("Giảm độ phân giải khi quét hoặc chụp, nén video, hoặc chia tài liệu thành nhiều tệp.", "Scan or photograph at a lower resolution, compress the video, or split the document."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode ImageTooLarge = new(
        "image-too-large", Error,
        new("Hình '{0}' {1}.", "The image '{0}' {2}."),
        new("Thu nhỏ hình (cạnh dài 2000 điểm ảnh là đủ cho trang) hoặc bớt số khung hình.", "Make it smaller (2000 pixels on the long side are enough for a page) or give it fewer frames."));

    public static readonly DiagnosticCode NotStatic = new(
        "svg-not-static", Error,
        new("Hình SVG '{0}' có {1}, ngoài phần tĩnh được phép đăng.", "The SVG image '{0}' has {2}, which is not of the static part that is published."),
        new("Xuất lại hình dạng SVG đơn giản (Plain SVG), hoặc chuyển sang PNG.", "Export it as plain SVG, or as PNG."));

    public static readonly DiagnosticCode Location = new(
        "image-location", Warning,
        new("Hình '{0}' ghi tọa độ nơi chụp. Bản đăng trên cổng không còn tọa độ, nhưng tệp trong kho nội dung vẫn còn.", "The image '{0}' tells where it was taken. What the portal publishes does not, but the file in the repository still does."),
        new("Xóa thông tin vị trí trong thuộc tính của tệp rồi thay tệp trong kho.", "Remove the location from the file's properties and replace the file in the repository."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Scan = new(
        "pdf-without-text", Severity.Task,
        new("Tệp '{0}' là bản quét không có chữ: trình đọc màn hình và tìm kiếm không dùng được. Bài vẫn được đăng; {1} còn phải bổ sung bản có chữ.", "The file '{0}' is a scan without text: screen readers and search cannot use it. It is published all the same; {2} still has to add a version with text."),
        new("{1} đăng kèm bản có chữ (tệp xuất từ phần mềm soạn thảo, hoặc bản đã nhận dạng chữ); bản quét đã ký vẫn giữ nguyên.", "{2} adds a version with text (exported from the word processor, or after text recognition); the signed scan stays as it is."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Inaccessible = new(
        "pdf-not-accessible", Severity.Task,
        new("Tệp '{0}' thiếu {1} cho người dùng trình đọc màn hình. Bài vẫn được đăng; {3} còn phải khắc phục.", "The file '{0}' lacks {2} for users of screen readers. It is published all the same; {4} still has to mend it."),
        new("Khi xuất PDF lần sau, chọn 'PDF gắn thẻ', ghi tiêu đề và ngôn ngữ của tài liệu; văn bản đã ký số không sửa lại.", "Next time export a tagged PDF with the title and the language of the document; what is signed is not changed."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Unread = new(
        "file-text-unread", Information,
        new("Chưa kiểm tra được hết chữ trong tệp '{0}': {1}.", "Not all the text of the file '{0}' could be checked: {2}."),
        new("Người duyệt tự đọc phần còn lại, nhất là dữ liệu cá nhân.", "Whoever approves it reads the rest, for personal data above all."))
    { IsAdjustable = true };

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [Mismatch, Polyglot, Bomb, Damaged, Encrypted, Active, TooLarge, ImageTooLarge, NotStatic, Location, Scan, Inaccessible, Unread];
}
