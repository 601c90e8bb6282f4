using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with the body of a page.</summary>
public static class MarkdownCodes
{
    public static readonly DiagnosticCode RawHtml = new(
        "raw-html", Error,
        new("Nội dung có HTML thô: '{0}'.", "The content has raw HTML: '{0}'."),
        new("Dùng cú pháp Markdown; nếu muốn in nguyên dấu '<', viết '\\<'.", "Use Markdown; to print '<' itself, write '\\<'."));

    public static readonly DiagnosticCode UnsafeUrl = new(
        "unsafe-url", Error,
        new("Địa chỉ '{0}' không được phép: {1}.", "The address '{0}' is not allowed: {2}."),
        new("Dùng địa chỉ https://, mailto:, tel: hoặc đường dẫn trong cổng.", "Use https://, mailto:, tel: or a path inside the portal."));

    public static readonly DiagnosticCode Preview = new(
        "preview-address", Error,
        new("'{0}' là địa chỉ chỉ mở được trên máy bạn hoặc trong mạng cơ quan; người đọc bấm vào không mở được.", "'{0}' opens on your machine or in your office only; readers cannot open it."),
        new("Trang của cổng này thì viết '{1}', không có phần tên máy (mục chỉ nhận địa chỉ web thì viết đủ tên miền của cổng); trang nội bộ khác thì bỏ liên kết.", "For a page of this portal write '{1}', without the name of the machine (with the portal's own where only a whole address will do); remove a link to anything else that is internal."));

    public static readonly DiagnosticCode TooComplex = new(
        "markdown-too-complex", Error,
        new("Nội dung quá phức tạp để dựng trang: {0}.", "The content is too complex to render: {1}."),
        new("Bỏ bớt các lớp lồng nhau hoặc chia trang.", "Nest less, or split the page."));

    public static readonly DiagnosticCode HeadingLevel = new(
        "heading-level", Error,
        new("Đề mục '{0}' ở cấp {1}; ở đây sâu nhất là cấp {2}, còn cấp 1 dành cho tiêu đề trang.", "The heading '{0}' has level {1}; here {2} is the deepest, and level 1 is the title's."),
        new("Bắt đầu bằng '##' (tiêu đề trang đã là cấp 1) và không nhảy cấp.", "Start with '##' (the title is level 1) and do not skip a level."));

    public static readonly DiagnosticCode MissingAlternative = new(
        "image-without-alternative", Error,
        new("Hình '{0}' không có văn bản thay thế.", "The image '{0}' has no text alternative."),
        new("Viết mô tả trong ngoặc vuông: ![mô tả hình]({0}).", "Write a description in the brackets: ![description]({0})."));

    public static readonly DiagnosticCode BrokenLink = new(
        "broken-link", Error,
        new("Liên kết '{0}' không dẫn tới trang hay tệp nào.{1}", "The link '{0}' leads to no page or file.{2}"),
        new("Sửa địa chỉ liên kết hoặc bỏ liên kết.", "Correct the link or remove it."));

    public static readonly DiagnosticCode WithdrawnLink = new(
        "withdrawn-link", Severity.Task,
        new("Liên kết '{0}' dẫn tới bài đã được gỡ, người đọc bấm vào sẽ không thấy gì.", "The link '{0}' leads to an item that has been withdrawn; readers will find nothing there."),
        new("Bỏ liên kết, hoặc dẫn tới bài thay cho bài đã gỡ.", "Remove the link, or lead to what took its place."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode OtherPortalLink = new(
        "other-portal-link", Warning,
        new("Liên kết '{0}' dẫn tới cổng '{1}', nhưng ở địa chỉ đó không có bài nào.", "The link '{0}' leads to the portal '{2}', which has no item at that address."),
        new("Mở cổng đó, tìm bài cần dẫn rồi chép lại địa chỉ; nếu bài không còn thì bỏ liên kết.", "Open that portal, find the item and copy its address; where it is gone, remove the link."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode BodyOnly = new(
        "body-only-markdown", Error,
        new("Đoạn Markdown trong phần đầu trang có {0} ('{1}'), thứ chỉ nội dung bài mới có.", "A Markdown passage in the front matter has {2} ('{1}'), which only the body may have."),
        new("Viết phần đó trong nội dung bài, hoặc viết thành đoạn văn thường; muốn nhấn mạnh thì dùng **chữ đậm**.", "Move it into the body, or write it as a paragraph; use **bold** for emphasis."));

    public static readonly DiagnosticCode Slip = new(
        "markdown-slip", Warning,
        new("Đoạn '{0}' sẽ hiện nguyên văn trên trang: {1}.", "'{0}' will be printed as it stands: {2}."),
        new("Viết '{3}'; nếu đúng là muốn in nguyên văn, đặt dấu '\\' trước dấu đầu tiên.", "Write '{3}'; to print it as it stands put a '\\' before its first mark."));

    public static readonly DiagnosticCode ListMark = new(
        "list-mark", Warning,
        new("Dòng '{0}' có vẻ là một mục danh sách, nhưng trên trang sẽ dính liền vào đoạn văn.", "'{0}' looks like an item of a list, but runs into the paragraph on the page."),
        new("Viết '{1}', cả các mục khác cũng vậy; hoặc chạy 'portal fix' để xem và sửa.", "Write '{1}', and the other items likewise; or run 'portal fix' to see them mended."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Pasted = new(
        "pasted-text", Warning,
        new("Đoạn '{0}' {1}.", "'{0}' {2}."),
        new("{3}.", "{4}."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode CurlyQuotes = new(
        "curly-quotes", Warning,
        new("Mục '{0}' nằm trọn trong ngoặc kép cong {1}: dấu ngoặc sẽ hiện trên trang.", "The whole of '{0}' stands in quotation marks of print, {1}, which the page will show."),
        new("Viết {0}: \"{2}\" với nháy thẳng, hoặc bỏ hai dấu ngoặc; nếu đúng là muốn hiện dấu ngoặc thì viết {0}: '“{3}”'.", "Write {0}: \"{2}\" with straight quotes, or without any; to show them write {0}: '“{3}”'."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode UnusedDefinition = new(
        "unused-definition", Error,
        new("Dòng '[{0}]: …' không hiện trên trang, vì trong bài không có chỗ nào nhắc tới '[{0}]'.", "The line '[{0}]: …' does not appear on the page, since nothing in the text refers to '[{0}]'."),
        new("Viết '[{0}]' vào chỗ cần dẫn, hoặc xóa dòng này; nếu là câu bình thường, viết '\\[' thay cho '['.", "Refer to it as '[{0}]', or remove the line; where it is plain text, write '\\[' for '['."));

    public static readonly DiagnosticCode PassageLanguage = new(
        "passage-language", Error,
        new("Không đọc được đoạn bắt đầu bằng '{0}': {1}.", "The passage that begins with '{0}' cannot be read: {2}."),
        new("Viết '::: en' trước đoạn tiếng Anh và ':::' sau đoạn, mỗi dấu một dòng riêng.", "Write '::: en' before the English passage and ':::' after it, each on a line of its own."));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [RawHtml, UnsafeUrl, Preview, TooComplex, HeadingLevel, MissingAlternative, BrokenLink, WithdrawnLink, OtherPortalLink, BodyOnly, Slip, ListMark, Pasted, CurlyQuotes, UnusedDefinition, PassageLanguage];
}
