using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What a regulation demands and the portal does not have. Each diagnostic cites its provision.</summary>
public static class RegulationCodes
{
    public static readonly DiagnosticCode MissingField = new(
        "regulation-field", Error,
        new("Thiếu mục '{0}' mà quy chế {1}.", "The field '{0}' is missing, which the regulation {2}."),
        new("Thêm dòng '{0}: …' vào phần đầu trang.", "Add a line '{0}: …' to the front matter."));

    public static readonly DiagnosticCode MissingFact = new(
        "regulation-tenant-fact", Error,
        new("Cổng chưa khai báo '{0}'.", "The portal does not state '{0}'."),
        new("Thêm '{0}' vào {1}.", "Add '{0}' to {1}."));

    public static readonly DiagnosticCode MissingSection = new(
        "regulation-section", Error,
        new("Thiếu chuyên mục bắt buộc '{0}' ({1}).", "The required section '{0}' ({1}) is missing."),
        new("Khai báo một chuyên mục có 'satisfies: [{1}]' trong sections.yaml.", "Declare a section with 'satisfies: [{1}]' in sections.yaml."));

    public static readonly DiagnosticCode MissingPart = new(
        "regulation-part", Error,
        new("Chuyên mục bắt buộc '{0}' thiếu phần '{1}' ({2}).", "The required section '{0}' lacks the part '{1}' ({2})."),
        new("Thêm một trang có 'covers: [{2}]', hoặc một chuyên mục có 'satisfies: [{3}/{2}]'.", "Add a page with 'covers: [{2}]', or a section with 'satisfies: [{3}/{2}]'."));

    public static readonly DiagnosticCode EmptySection = new(
        "section-empty", Warning,
        new("Chuyên mục '{0}' đã khởi tạo nhưng chưa có nội dung.", "The section '{0}' exists but has no content."),
        new("Đơn vị '{1}' đăng ít nhất một nội dung vào chuyên mục.", "The unit '{1}' publishes at least one item there."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode WrongHost = new(
        "regulation-host", Error,
        new("Tên miền '{0}' không đúng quy định: phải {1}.", "The host '{0}' is not as prescribed: it must {2}."),
        new("Sửa 'hosts' trong tenant.yaml; tên miền cũ chỉ còn để chuyển hướng thì ghi 'role: former'.", "Correct 'hosts' in tenant.yaml; a former name that only redirects has 'role: former'."));

    public static readonly DiagnosticCode MissingTranslation = new(
        "missing-translation", Error,
        new("Trang chưa có bản '{0}'.", "The page has no '{0}' version."),
        new("Thêm tệp index.{0}.md cạnh index.md.", "Add index.{0}.md beside index.md."));

    public static readonly DiagnosticCode WrongEmailDomain = new(
        "regulation-email", Error,
        new("Thư điện tử '{0}' không thuộc hệ thống thư '{1}'.", "The e-mail address '{0}' does not belong to '{1}'."),
        new("Dùng địa chỉ công vụ có đuôi {1}.", "Use the official address that ends in {1}."));

    public static readonly DiagnosticCode WrongFormat = new(
        "regulation-format", Error,
        new("Tệp '{0}' không thuộc định dạng mà quy chế cho phép.", "The file '{0}' is not of a format that the regulation allows."),
        new("Chuyển sang một trong các định dạng: {1}.", "Convert it to one of: {1}."));

    public static readonly DiagnosticCode NoAgreement = new(
        "source-without-agreement", Error,
        new("Nguồn '{0}' chỉ được trích dẫn khi có thỏa thuận, nhưng chưa ghi thỏa thuận.", "The source '{0}' may only be quoted under an agreement, and none is recorded."),
        new("Ghi số văn bản thỏa thuận vào 'agreement' trong sources.yaml, hoặc bỏ nội dung trích dẫn.", "Record the agreement in sources.yaml, or remove the quotation."));

    public static readonly DiagnosticCode UnapprovedChild = new(
        "child-without-approval", Error,
        new("Cổng thành phần '{0}' chưa ghi văn bản cho phép.", "The component portal '{0}' records no approval."),
        new("Thêm 'approval: {{number: …, date: …}}' vào tenant.yaml.", "Add 'approval: {{number: …, date: …}}' to tenant.yaml."));

    public static readonly DiagnosticCode MissingMetadata = new(
        "missing-metadata", Error,
        new("Trang thiếu dữ liệu đặc tả bắt buộc '{0}'.", "The page lacks the mandatory metadata element '{0}'."),
        new("Bổ sung thông tin để có phần tử này: {1}.", "Supply what the element is made from: {1}."));

    public static readonly DiagnosticCode UnknownName = new(
        "regulation-unknown-name", Error,
        new("Quy chế nhắc tới '{0}', nhưng không có tên đó.{1}", "The regulation names '{0}', which does not exist.{2}"),
        new("Sửa tên trong regulation.yaml.", "Correct the name in regulation.yaml."));

    public static readonly DiagnosticCode UnknownRequirement = new(
        "unknown-requirement", Error,
        new("Chuyên mục '{0}' ghi 'satisfies: {1}', nhưng quy chế không có mục đó.{2}", "The section '{0}' says 'satisfies: {1}', which the regulation does not have.{3}"),
        new("Sửa 'satisfies' của chuyên mục trong sections.yaml theo khóa ở 'sections' của regulation.yaml, hoặc bỏ đi.",
            "Correct the section's 'satisfies' in sections.yaml by the keys of 'sections' in regulation.yaml, or remove it."));

    public static readonly DiagnosticCode EmptyPortal = new(
        "portal-empty", Warning,
        new("Cổng chưa có nội dung nào hiện ra: cả {0} chuyên mục đều trống.", "The portal shows no content yet: all {0} sections are empty."),
        new("Bắt đầu bằng 'portal new --tenant {1}'; mỗi đơn vị phụ trách đăng ít nhất một nội dung vào chuyên mục của mình.",
            "Begin with 'portal new --tenant {1}'; each owner publishes at least one item in its section."));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        MissingField, MissingFact, MissingSection, MissingPart, EmptySection, EmptyPortal, WrongHost, MissingTranslation, WrongEmailDomain, WrongFormat, NoAgreement,
        UnapprovedChild, MissingMetadata, UnknownName, UnknownRequirement,
    ];
}
