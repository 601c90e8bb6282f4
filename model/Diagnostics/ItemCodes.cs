using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with an item as a whole: its place, its address, its front matter.</summary>
public static class ItemCodes
{
    public static readonly DiagnosticCode NoFrontMatter = new(
        "front-matter-missing", Error,
        new("Trang không bắt đầu bằng phần đầu '---'.", "The page does not begin with front matter between '---' lines."),
        new("Thêm phần đầu giữa hai dòng '---' (xem example.md của loại nội dung).", "Add front matter between two '---' lines (see the type's example.md)."));

    public static readonly DiagnosticCode OpenFrontMatter = new(
        "front-matter-unclosed", Error,
        new("Phần đầu trang mở bằng '---' nhưng không có dòng '---' khép lại; có lẽ thiếu ở dòng này.", "The front matter begins with '---' but no line '---' closes it; it may be missing here."),
        new("Thêm một dòng chỉ có ba dấu gạch '---', không có dấu cách, giữa phần đầu và nội dung bài.", "Put a line of just three hyphens '---', without blanks, between the front matter and the body."));

    public static readonly DiagnosticCode BadId = new(
        "bad-id", Error,
        new("Mã '{0}' không hợp lệ.", "The id '{0}' is not valid."),
        new("Chỉ dùng chữ thường không dấu, chữ số và dấu gạch ngang.", "Use lower-case letters, digits and hyphens only."));

    public static readonly DiagnosticCode DuplicateId = new(
        "duplicate-id", Error,
        new("Mã '{0}' đã được dùng ở {1}.", "The id '{0}' is already used in {1}."),
        new("Đặt mã khác cho nội dung mới; mã của nội dung đã đăng không được đổi.", "Give the new item another id; the id of a published one never changes."));

    public static readonly DiagnosticCode DuplicateAddress = new(
        "duplicate-address", Error,
        new("Địa chỉ '{0}' đã thuộc về {1}.", "The address '{0}' already belongs to {1}."),
        new("Đổi tên thư mục, hoặc bỏ chuyển hướng trùng.", "Rename the folder, or remove the redirect."));

    public static readonly DiagnosticCode BadSlug = new(
        "bad-slug", Error,
        new("Tên thư mục '{0}' không dùng làm địa chỉ được.", "The folder name '{0}' cannot be an address."),
        new("Đổi tên thư mục thành '{1}'.", "Rename the folder to '{1}'."));

    public static readonly DiagnosticCode ReservedSlug = new(
        "reserved-slug", Error,
        new("Tên thư mục '{0}' dành cho các trang tiếp theo của danh sách.", "The folder name '{0}' is kept for the further pages of a list."),
        new("Đặt tên thư mục khác, không có dạng 'trang-' và một số.", "Choose another name, not 'trang-' and a number."));

    public static readonly DiagnosticCode UnknownSection = new(
        "unknown-section", Error,
        new("Thư mục '{0}' không phải là chuyên mục nào của cổng.{1}", "The folder '{0}' is no section of the portal.{2}"),
        new("Chuyển nội dung vào chuyên mục có sẵn, hoặc khai báo chuyên mục trong sections.yaml.", "Move it into a section, or declare the section in sections.yaml."));

    public static readonly DiagnosticCode StrayFile = new(
        "stray-file", Error,
        new("'{0}' nằm ở chỗ không được dựng thành trang.{1}", "'{0}' stands where no page is made from it.{2}"),
        new("Mỗi nội dung là một thư mục: chuyên mục/ten-khong-dau/index.md, tệp đính kèm đặt cạnh index.md.", "Each item is a folder: section/slug/index.md with its files beside it."));

    public static readonly DiagnosticCode Link = new(
        "symbolic-link", Error,
        new("'{0}' là liên kết tượng trưng, không được phép.", "'{0}' is a symbolic link, which is not allowed."),
        new("Thay bằng tệp thật.", "Replace it by the file itself."));

    public static readonly DiagnosticCode TypeNotAccepted = new(
        "type-not-accepted", Error,
        new("Chuyên mục '{0}' không nhận loại nội dung '{1}'.", "The section '{0}' does not take the type '{1}'."),
        new("Chọn một trong các loại: {2}, hoặc chuyển sang chuyên mục khác.", "Choose one of: {2}, or move the item to another section."));

    public static readonly DiagnosticCode PublishedBefore = new(
        "published-before-start", Error,
        new("Mục 'published-before' không dùng được: {0}.", "'published-before' cannot be used: {1}."),
        new("Ghi ngày đăng cũ, trước 'history-starts' trong tenant.yaml, và địa chỉ cũ đầy đủ; bài chưa đăng ở đâu thì xóa mục này.",
            "Give the former date, before 'history-starts' in tenant.yaml, and the full former address; remove it where there is none."));

    public static readonly DiagnosticCode UnknownPart = new(
        "unknown-part", Error,
        new("'covers' nhắc tới '{0}', nhưng chuyên mục '{1}' không đáp ứng mục nào của quy chế có phần đó.{2}", "'covers' names '{0}', which is a part of nothing that the section '{1}' satisfies.{3}"),
        new("Sửa tên phần theo 'parts' trong regulation.yaml, hoặc xóa khỏi 'covers'.", "Correct it by 'parts' in regulation.yaml, or remove it from 'covers'."));

    public static readonly DiagnosticCode PublishedNotAllowed = new(
        "published-not-allowed", Error,
        new("Mục 'published' chỉ dùng cho cổng có dữ liệu minh họa.", "'published' is only for portals with sample data."),
        new("Xóa dòng 'published': thời điểm đăng được tính từ lịch sử xuất bản.", "Remove 'published': the time comes from the history of publication."));

    public static readonly DiagnosticCode LanguageNotOffered = new(
        "language-not-offered", Warning,
        new("Có bản '{0}' nhưng cổng không công bố ngôn ngữ này.", "There is a '{0}' version, but the portal does not offer that language."),
        new("Thêm '{0}' vào 'languages' trong tenant.yaml, hoặc xóa index.{0}.md.", "Add '{0}' to 'languages' in tenant.yaml, or remove index.{0}.md."));

    public static readonly DiagnosticCode NotTranslatable = new(
        "not-translatable", Error,
        new("Mục '{0}' không đặt trong bản dịch được.", "'{0}' cannot stand in a translation."),
        new("Xóa dòng này: giá trị lấy từ index.md.", "Remove the line: the value comes from index.md."));

    public static readonly DiagnosticCode DocumentDates = new(
        "document-dates", Error,
        new("Ngày '{0}' ({1}) sớm hơn ngày '{2}' ({3}).", "The date '{0}' ({1}) is before '{2}' ({3})."),
        new("Sửa lại một trong hai ngày.", "Correct one of the two dates."));

    public static readonly DiagnosticCode Placeholder = new(
        "placeholder-text", Error,
        new("Mục '{0}' vẫn là chữ giữ chỗ của bài mẫu.", "'{0}' still holds the text of the template."),
        new("Viết nội dung thật vào '{0}', hoặc thêm 'draft: true' để bài chưa được đăng.", "Write the real content, or add 'draft: true' so that the item is not published."));

    public static readonly DiagnosticCode PlaceholderValue = new(
        "placeholder-value", Error,
        new("Mục '{0}' vẫn mang dấu '{1}' của bài mẫu.", "'{0}' still bears the mark '{1}' of the template."),
        new("Sửa giá trị cho đúng rồi xóa '{1}' ở cuối dòng, hoặc thêm 'draft: true' để bài chưa được đăng.", "Correct the value and remove '{1}' from the line, or add 'draft: true' so that the item is not published."));

    public static readonly DiagnosticCode FileFormat = new(
        "file-format", Error,
        new("Tệp '{0}' thuộc định dạng không được đăng.", "The file '{0}' is of a format that is not published."),
        new("Chuyển sang một trong các định dạng: {1}; tệp nén thì giải nén rồi đính kèm từng tệp bên trong.", "Convert it to one of: {1}; unpack an archive and attach the files in it."));

    public static readonly DiagnosticCode Leftover = new(
        "leftover-file", Error,
        new("Tệp '{0}' là {1}, không phải tệp để đăng.", "'{0}' is {2}, not a file to publish."),
        new("Xóa tệp này; đóng Word, Excel trước khi chép thư mục. Nếu đúng là tệp cần đăng thì đổi tên.", "Delete it; close Word and Excel before copying the folder. If it is to be published, rename it."));

    public static readonly DiagnosticCode FileName = new(
        "file-name", Error,
        new("Tên tệp '{0}' có ký tự không dùng được trong địa chỉ.", "The file name '{0}' has characters that an address cannot have."),
        new("Đổi tên tệp thành '{1}'.", "Rename it to '{1}'."));

    public static readonly DiagnosticCode NotPublic = new(
        "classification-not-public", Error,
        new("Bài mang mức '{0}', không được phổ biến, nên không được có trong kho nội dung của cổng.", "The item is classified '{1}', not for the public, and must not be in the portal's repository."),
        new("Đưa cả thư mục '{4}' ra khỏi kho, không gộp và không chỉ sửa dòng này; báo ngay {2} và Trưởng Ban Biên tập để gỡ bài khỏi cả lịch sử của kho.",
            "Take the whole folder '{4}' out of the repository, do not merge it and do not just change this line; tell {3} and the head of the editorial board at once, so that it is removed from the history too."));

    public static readonly DiagnosticCode MediaFormat = new(
        "media-format", Error,
        new("Trình duyệt không phát được tệp '{0}' ở chỗ này.", "Browsers do not play the file '{0}' here."),
        new("Chuyển sang một trong các định dạng: {1}.", "Convert it to one of: {1}."));

    public static readonly DiagnosticCode NoTranscript = new(
        "media-without-transcript", Error,
        new("Bản ghi âm, ghi hình chưa có lời viết ra chữ ('{0}').", "The recording has no transcript ('{0}')."),
        new("Viết vào '{0}' những gì được nói và những gì cần thấy, cho người không nghe hoặc không nhìn được.", "Write into '{0}' what is said and what has to be seen, for people who cannot hear or see it."));

    public static readonly DiagnosticCode MovedWithoutRedirect = new(
        "moved-without-redirect", Error,
        new("Trang đã đăng '{0}' chuyển tới '{1}' mà địa chỉ cũ không dẫn sang.", "The published page '{0}' moved to '{1}', and its old address leads nowhere."),
        new("Thêm dòng 'redirect-from: [{0}]' vào phần đầu của bài.", "Add 'redirect-from: [{0}]' to the front matter of the item."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode PublishedRemoved = new(
        "published-page-removed", Error,
        new("Trang đã đăng '{0}' bị xóa hoặc chuyển lại thành bản nháp, địa chỉ của nó không còn gì.", "The published page '{0}' is removed or made a draft again, and nothing stands at its address."),
        new("Trả bài lại (bỏ 'draft', 'publish-at' nếu vừa thêm) và ghi 'withdrawn: {{date: …, reason: …}}'; nếu bài được gộp vào bài khác, thêm '{0}' vào 'redirect-from' của bài kia.",
            "Bring the item back (without 'draft' or 'publish-at', if just added) and give it 'withdrawn: {{date: …, reason: …}}'; where it became part of another, add '{0}' to that one's 'redirect-from'."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode IdChanged = new(
        "published-id-changed", Error,
        new("Bài đã đăng mang mã '{0}' bị đổi mã thành '{1}'; nơi khác dẫn tới bài này bằng mã cũ.", "The published item '{0}' is given another id, '{1}'; others refer to it by the old one."),
        new("Trả lại dòng 'id: {0}'. Nếu đây là một bài mới, đặt vào thư mục mới và giữ bài cũ.", "Bring 'id: {0}' back. For a new item make a new folder and keep the old one."))
    { IsAdjustable = true };

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        NoFrontMatter, BadId, DuplicateId, DuplicateAddress, BadSlug, UnknownSection, StrayFile, Link, TypeNotAccepted,
        PublishedNotAllowed, LanguageNotOffered, NotTranslatable, DocumentDates, Placeholder, PlaceholderValue, FileFormat, Leftover, FileName, NotPublic,
        MediaFormat, NoTranscript, OpenFrontMatter, ReservedSlug, PublishedBefore, UnknownPart, MovedWithoutRedirect, PublishedRemoved, IdChanged,
    ];
}
