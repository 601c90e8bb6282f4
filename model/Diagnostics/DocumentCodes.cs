using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with documents: their numbers, their dates, what they say of one another and what texts say of them.</summary>
public static class DocumentCodes
{
    public static readonly DiagnosticCode Duplicate = new(
        "document-duplicate", Error,
        new("Văn bản số {0} của {1} đã có trên cổng, ở {2}.", "Document {0} of {1} is already on the portal, in {2}."),
        new("Giữ một bài cho mỗi văn bản: bổ sung vào bài đã có rồi bỏ bài này; nếu là hai văn bản khác nhau thì sửa số hoặc ngày ban hành.",
            "Keep one item for a document: add to the one there is and drop this one; where they are two, correct the number or the date."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode NumberSpelling = new(
        "document-number-spelling", Warning,
        new("Số, ký hiệu '{0}' không đúng cách viết.", "The number '{0}' is not spelt as it should be."),
        new("Viết '{1}'{2}.", "Write '{1}'{3}."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Disagreement = new(
        "document-disagreement", Warning,
        new("Văn bản '{0}': {1}.", "Document '{0}': {2}."),
        new("Mở văn bản đã ký, sửa mục ghi sai cho giống văn bản.", "Open the signed document and correct what differs from it."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode SameFile = new(
        "document-same-file", Warning,
        new("Tệp '{0}' giống hệt tệp của văn bản {1} ở {2}.", "The file '{0}' is the same as that of document {1} in {2}."),
        new("Mở tệp xem là của văn bản nào, rồi đính đúng tệp cho văn bản kia.", "Open the file, see which document it is, and attach the right one to the other."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode Incomplete = new(
        "document-incomplete", Error,
        new("Văn bản chưa có '{0}' ({1}), nên người đọc không biết đó là văn bản nào, có hiệu lực khi nào.", "The document has no '{0}' ({2}), so readers cannot tell which one it is and since when it holds."),
        new("Ghi '{0}' như trên văn bản; bài chưa đủ thì thêm 'draft: true'.", "Give '{0}' as the document has it; where it is not known yet add 'draft: true'."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode BeforeIssue = new(
        "document-before-issue", Error,
        new("Bài được đăng ngày {0}, trước ngày ban hành văn bản ({1}).", "The item was published on {0}, before the document was issued ({1})."),
        new("Sửa '{2}' cho đúng ngày ký trên văn bản; văn bản còn là dự thảo thì đưa sang mục lấy ý kiến.", "Correct '{2}' to the day it was signed; a draft belongs to the consultations."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode RelationLoop = new(
        "document-relation-loop", Error,
        new("Văn bản {0} và văn bản {1} cùng ghi là '{2}' nhau.", "Documents {0} and {1} both say '{3}' of each other."),
        new("Giữ quan hệ ở văn bản ban hành sau, bỏ dòng kia; chiều ngược lại tự hiện trên trang.", "Keep the relation in the later document and remove the other line; the page shows the reverse by itself."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode RelationDates = new(
        "document-relation-dates", Error,
        new("Văn bản ban hành ngày {0} ghi '{1}' văn bản {2}, là văn bản ban hành sau ({3}).", "A document issued on {0} says '{4}' of document {2}, which was issued later ({3})."),
        new("Ghi quan hệ ở văn bản ban hành sau, hoặc sửa ngày ban hành bị ghi sai.", "State the relation in the later document, or correct the date that is wrong."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode EndDates = new(
        "document-end-dates", Warning,
        new("Văn bản ghi hết hiệu lực ngày {0}, nhưng bị văn bản {1} thay thế từ ngày {2}.", "The document says it expires on {0}, but document {1} replaces it from {2}."),
        new("Sửa '{3}' thành ngày {2}, hoặc bỏ mục này: ngày hết hiệu lực tự tính từ văn bản thay thế.", "Correct '{3}' to {2} or remove it: the end follows from the document that replaces it."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode CitedEnded = new(
        "cited-document-ended", Severity.Task,
        new("Bài nhắc tới '{0}', văn bản đã hết hiệu lực từ ngày {1}.{2}", "The text cites '{0}', which is no longer in force since {1}.{3}"),
        new("Xem lại bài: dẫn văn bản đang có hiệu lực, hoặc ghi rõ văn bản này đã hết hiệu lực.", "Look through the text: cite what is in force, or say that this document is not."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode CitedMissing = new(
        "cited-document-missing", Severity.Task,
        new("Bài nhắc tới '{0}' do chính cơ quan chủ quản ban hành, nhưng trên cổng không có văn bản này.", "The text cites '{0}', issued by the owner of the portal itself, but the portal does not have it."),
        new("Đăng văn bản đó vào chuyên mục văn bản, hoặc sửa số, ký hiệu nếu viết nhầm.", "Publish the document, or correct its number where it is misspelt."))
    { IsAdjustable = true };

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [Duplicate, NumberSpelling, Disagreement, SameFile, Incomplete, BeforeIssue, RelationLoop, RelationDates, EndDates, CitedEnded, CitedMissing];
}
