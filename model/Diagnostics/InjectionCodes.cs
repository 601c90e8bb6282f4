using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What is smuggled into the portals of public bodies: links and words for search engines, hidden from readers. And what regulations forbid to publish.</summary>
public static class InjectionCodes
{
    public static readonly DiagnosticCode ExternalHost = new(
        "external-host", Error,
        new("Liên kết tới '{0}', trang bên ngoài chưa có trong danh sách của cổng.", "A link leads to '{0}', which is not in the portal's list of hosts."),
        new("Nếu trang này đáng tin và cần cho người đọc, thêm dòng '- {{host: {0}, purpose: …}}' dưới 'hosts:' trong hosts.yaml của cổng (chưa có tệp thì tạo, dòng đầu là 'hosts:'); nếu không rõ liên kết từ đâu ra thì xóa.",
            "If readers need it and it can be trusted, add '- {{host: {0}, purpose: …}}' under 'hosts:' in the portal's hosts.yaml (make the file where there is none); if nobody knows where the link comes from, delete it."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode LookalikeHost = new(
        "lookalike-host", Error,
        new("Địa chỉ '{0}' nhìn giống '{1}' nhưng là trang khác, như cách trang giả mạo thường làm.", "The address '{0}' looks like '{1}' but is another site, as forged sites do."),
        new("Gõ lại địa chỉ thật; nếu '{0}' đúng là trang cần dẫn tới thì thêm vào hosts.yaml của cổng.", "Type the real address; where '{0}' really is meant, add it to the portal's hosts.yaml."));

    public static readonly DiagnosticCode HiddenLink = new(
        "hidden-link", Error,
        new("Liên kết tới '{0}' không có chữ nào cho người đọc thấy.", "The link to '{0}' has no words that a reader could see."),
        new("Viết chữ nói rõ liên kết dẫn tới đâu, hoặc xóa liên kết.", "Write words that say where it leads, or delete the link."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode OtherAddress = new(
        "link-text-other-address", Error,
        new("Chữ của liên kết là địa chỉ '{0}' nhưng liên kết dẫn tới '{1}'.", "The words of the link are the address '{0}', but it leads to '{1}'."),
        new("Sửa để chữ và địa chỉ là một, hoặc thay chữ bằng tên của trang đích.", "Make both the same, or write the name of the page instead."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode LinkStuffing = new(
        "link-stuffing", Error,
        new("Trang có {0} liên kết ra ngoài trong {1} chữ, giống trang dựng cho máy tìm kiếm.", "The page has {0} outside links in {1} words, like a page made for search engines."),
        new("Bỏ những liên kết không cần cho người đọc, hoặc viết lời giới thiệu cho từng liên kết.", "Take out the links that no reader needs, or introduce each in words."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode EncodedBlob = new(
        "encoded-blob", Error,
        new("Có một chuỗi mã hóa dài {0} ký tự mà người duyệt không đọc được.", "There is a run of {0} encoded characters that no approver can read."),
        new("Xóa chuỗi này; nếu là dữ liệu thì đính kèm thành tệp.", "Delete it; attach it as a file where it is data."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode LongAttribute = new(
        "attribute-too-long", Error,
        new("{0} dài {1} ký tự, quá mức cần cho người đọc ({2}).", "The {3} has {1} characters, more than any reader needs ({2})."),
        new("Rút gọn còn một hai câu; phần còn lại đưa vào nội dung trang.", "Keep one or two sentences, and move the rest into the page."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode InjectedWords = new(
        "injected-words", Error,
        new("Có từ ngữ về {0}: {1}.", "There are words about {2}: {1}."),
        new("Nếu không phải bạn viết thì báo ngay người vận hành, vì kho có thể đã bị chèn nội dung; nếu là tin phòng, chống thì viết rõ điều đó trong cùng đoạn.",
            "If you did not write it, tell the operator at once: content may have been injected; where the text is about preventing it, say so in the same passage."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode ProhibitedWord = new(
        "prohibited-word", Warning,
        new("Có từ '{0}', có thể thuộc nội dung bị cấm: {1}. Danh sách từ chỉ gợi ý, người duyệt quyết định.", "The word '{0}' may belong to prohibited content: {2}. A list of words only points; the approver decides."),
        new("Đọc lại câu chứa từ này; nếu nội dung hợp lệ thì không phải sửa gì.", "Read the sentence again; nothing needs to be changed where the content is lawful."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Banner = new(
        "outside-banner", Error,
        new("Hình dẫn tới trang ngoài '{0}' là biểu ngữ quảng cáo.", "A picture that leads to the outside site '{0}' is an advertising banner."),
        new("Bỏ liên kết khỏi hình, hoặc thay bằng liên kết chữ nêu rõ tên trang đích.", "Take the link off the picture, or put a link in words that names the site."))
    { IsAdjustable = true };

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [ExternalHost, LookalikeHost, HiddenLink, OtherAddress, LinkStuffing, EncodedBlob, LongAttribute, InjectedWords, ProhibitedWord, Banner];
}
