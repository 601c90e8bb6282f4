using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What a regulation asks of sections, units, terms and the look of a portal. Each diagnostic cites its provision.</summary>
public static class RequirementCodes
{
    public static readonly DiagnosticCode WrongTitle = new(
        "regulation-title", Error,
        new("Chuyên mục '{0}' phải có tên đúng là '{1}'.", "The section '{0}' must be titled '{1}'."),
        new("Đặt 'title: {1}' trong sections.yaml.", "Write 'title: {1}' in sections.yaml."));

    public static readonly DiagnosticCode MissingLink = new(
        "regulation-link", Error,
        new("Chuyên mục '{0}' chưa có liên kết tới {1}.", "The section '{0}' does not lead to {1}."),
        new("Thêm liên kết https://{1}/ vào một bài đang hiện ra của chuyên mục.", "Add a link to https://{1}/ to a visible item of the section."));

    public static readonly DiagnosticCode FamilyLink = new(
        "regulation-family-link", Error,
        new("Trang chủ chưa có liên kết tới {0} ({1}).", "The home page does not lead to {2} ({1})."),
        new("Giữ phần liên kết các cổng cùng hệ thống trong bố cục trang chủ hoặc chân trang của giao diện.", "Keep the links to related portals in the theme's home page or footer."));

    public static readonly DiagnosticCode MissingYear = new(
        "regulation-year", Warning,
        new("Chuyên mục '{0}' chưa có nội dung của năm {1}.", "The section '{0}' has no item of {1}."),
        new("Đăng nội dung của năm {1} với '{2}: {1}'.", "Publish the item of {1} with '{2}: {1}'."));

    public static readonly DiagnosticCode MissingValue = new(
        "regulation-value", Error,
        new("Mục '{0}' chưa có '{1}' mà quy chế {2}.", "The field '{0}' lacks '{1}', which the regulation {3}."),
        new("Thêm '{1}' vào danh sách '{0}'.", "Add '{1}' to the list '{0}'."));

    public static readonly DiagnosticCode MissingUnitFact = new(
        "regulation-unit-fact", Error,
        new("Đơn vị '{0}' chưa khai báo '{1}'.", "The unit '{0}' does not state '{1}'."),
        new("Bổ sung {2} cho đơn vị trong units.yaml.", "Add {3} to the unit in units.yaml."));

    public static readonly DiagnosticCode WrongTeamHead = new(
        "information-team-head", Error,
        new("Tổ thông tin của đơn vị '{0}' do '{1}' phụ trách, không phải người đứng đầu đơn vị ('{2}').", "The information team of the unit '{0}' is led by '{1}', not by the unit's head ('{2}')."),
        new("Ghi chức danh người đứng đầu đơn vị vào 'information-team'.", "Write the position of the unit's head in 'information-team'."));

    public static readonly DiagnosticCode MissingSectionFact = new(
        "regulation-section-fact", Error,
        new("Chuyên mục '{0}' chưa khai báo '{1}'.", "The section '{0}' does not state '{1}'."),
        new("Thêm '{1}: …' cho chuyên mục trong sections.yaml.", "Add '{1}: …' to the section in sections.yaml."));

    public static readonly DiagnosticCode NotCovered = new(
        "regulation-coverage", Error,
        new("Đơn vị '{0}' chưa có nội dung nào ở chuyên mục '{1}' và cũng không khai báo là không có.", "The unit '{0}' has nothing in the section '{1}' and does not say that it has none."),
        new("Đăng nội dung của đơn vị, hoặc thêm 'none: [{1}]' cho đơn vị trong units.yaml.", "Publish an item of the unit, or add 'none: [{1}]' to the unit in units.yaml."));

    public static readonly DiagnosticCode OutsideRemit = new(
        "outside-remit", Error,
        new("Chủ đề '{0}' nằm ngoài lĩnh vực của cổng ({1}).", "The topic '{0}' is outside the fields of the portal ({1})."),
        new("Bỏ chủ đề này, hoặc gửi bài cho cổng phụ trách lĩnh vực.", "Remove the topic, or give the item to the portal that the field belongs to."));

    public static readonly DiagnosticCode WrongLanguage = new(
        "regulation-language", Error,
        new("Có bản '{0}', nhưng quy chế chỉ nêu ngôn ngữ: {1}.", "There is a '{0}' version, but the regulation names only: {1}."),
        new("Xóa bản '{0}' và bỏ '{0}' khỏi 'languages' trong tenant.yaml.", "Remove the '{0}' version, and '{0}' from 'languages' in tenant.yaml."));

    public static readonly DiagnosticCode WrongFont = new(
        "regulation-font", Error,
        new("Giao diện '{0}' dùng phông chữ '{1}', quy chế quy định '{2}'.", "The theme '{0}' is set in '{1}'; the regulation prescribes '{2}'."),
        new("Đặt '{2}' ở đầu '--font' trong styles/tokens.css của giao diện.", "Put '{2}' first in '--font' in the theme's styles/tokens.css."));

    public static readonly DiagnosticCode UnknownTerm = new(
        "regulation-term", Error,
        new("Mục '{0}' có giá trị '{1}' mà quy chế không có.", "The field '{0}' is '{1}', which the regulation does not know."),
        new("Chọn một trong: {2}.", "Choose one of: {2}."));

    public static readonly DiagnosticCode NoEvent = new(
        "deadline-without-event", Error,
        new("Thời hạn của '{0}' tính từ '{1}', nhưng không loại nội dung nào của chuyên mục có sự kiện này: {2}.", "The deadline of '{0}' runs from '{1}', but no type of its sections has that event: {2}."),
        new("Thêm '{1}' vào 'events' của loại nội dung, hoặc nhận vào chuyên mục một loại có sự kiện này.", "Add '{1}' to the type's 'events', or accept a type that has it."));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        WrongTitle, MissingLink, FamilyLink, MissingYear, MissingValue, MissingUnitFact, WrongTeamHead, MissingSectionFact, NotCovered, OutsideRemit,
        WrongLanguage, WrongFont, UnknownTerm, NoEvent,
    ];
}
