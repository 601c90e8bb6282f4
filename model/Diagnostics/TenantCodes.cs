using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with a portal's own files.</summary>
public static class TenantCodes
{
    public static readonly DiagnosticCode WrongId = new(
        "tenant-id", Error,
        new("Mã cổng '{0}' khác tên thư mục '{1}'.", "The tenant id '{0}' is not the folder name '{1}'."),
        new("Đặt 'id: {1}'.", "Write 'id: {1}'."));

    public static readonly DiagnosticCode UnknownParent = new(
        "unknown-parent", Error,
        new("'extends' dẫn tới cổng '{0}', nhưng không có cổng đó hoặc các cổng nối vòng.{1}", "'extends' names '{0}', which does not exist or extends itself.{2}"),
        new("Sửa 'extends'.", "Correct 'extends'."));

    public static readonly DiagnosticCode UnknownLevel = new(
        "unknown-level", Error,
        new("Cấp '{0}' không có trong quy chế.{1}", "The level '{0}' is not in the regulation.{2}"),
        new("Dùng một cấp khai báo ở 'levels' trong regulation.yaml.", "Use a level of 'levels' in regulation.yaml."));

    public static readonly DiagnosticCode UnknownFolder = new(
        "unknown-folder", Error,
        new("'{0}' dẫn tới chuyên mục '{1}', nhưng không có chuyên mục đó.{2}", "'{0}' names the section '{1}', which does not exist.{3}"),
        new("Sửa tên chuyên mục.", "Correct the section's name."));

    public static readonly DiagnosticCode RedirectLoop = new(
        "redirect-loop", Error,
        new("Chuyển hướng từ '{0}' quay về chính nó: {1}.", "The redirect from '{0}' leads back to itself: {1}."),
        new("Sửa một dòng để dẫn tới trang đang có.", "Correct one of them to lead to a page that there is."));

    public static readonly DiagnosticCode RedirectChain = new(
        "redirect-chain", Warning,
        new("Chuyển hướng từ '{0}' dẫn tới '{1}', một địa chỉ cũ khác; người đọc bị chuyển nhiều lần.", "The redirect from '{0}' leads to '{1}', another former address; readers are sent on twice."),
        new("Dẫn thẳng tới '{2}'.", "Lead straight to '{2}'."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode RedirectTarget = new(
        "redirect-target", Error,
        new("Chuyển hướng từ '{0}' dẫn tới '{1}', {2}.", "The redirect from '{0}' leads to '{1}', {3}."),
        new("Dẫn tới trang đang có, hoặc bỏ dòng này.", "Lead to a page that there is, or remove the line."));

    public static readonly DiagnosticCode UnknownHosting = new(
        "unknown-hosting", Error,
        new("'hosting' dẫn tới '{0}', nhưng không có hồ sơ nơi lưu trữ nào tên như vậy.{1}", "'hosting' names '{0}', but there is no profile of a host with that name.{2}"),
        new("Dùng tên một tệp có 'kind: host' trong tenants/_shared/profiles/, hoặc thêm tệp đó.", "Use the name of a file with 'kind: host' in tenants/_shared/profiles/, or add one."));

    public static readonly DiagnosticCode OverQuota = new(
        "over-quota", Error,
        new("Cổng có {0}, quá mức {1} mà {2} nhận.", "The portal has {3}, more than the {4} that {5} takes."),
        new("Nén hoặc chuyển bớt tệp lớn sang kho dữ liệu, gỡ bài đã hết giá trị, hoặc chọn nơi lưu trữ lớn hơn ở 'hosting' trong tenant.yaml.",
            "Compress large files or move them elsewhere, withdraw what has served its time, or choose a larger host in 'hosting' of tenant.yaml."));

    public static readonly DiagnosticCode NearQuota = new(
        "near-quota", Severity.Task,
        new("Cổng có {0}, đã gần mức {1} mà {2} nhận.", "The portal has {3}, near the {4} that {5} takes."),
        new("Lập kế hoạch nén, chuyển bớt tệp lớn hoặc đổi nơi lưu trữ trước khi đầy.", "Plan to compress or move large files, or to change the host, before it is full."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode SectionCycle = new(
        "section-cycle", Error,
        new("Chuyên mục '{0}' nằm dưới chính nó.", "The section '{0}' stands under itself."),
        new("Sửa 'parent' để các chuyên mục không nối vòng.", "Correct 'parent' so that no section leads back to itself."));

    public static readonly DiagnosticCode ReservedFolder = new(
        "reserved-folder", Error,
        new("Chuyên mục '{0}' trùng với địa chỉ dành riêng hoặc bị khai báo hai lần.", "The section '{0}' is a reserved address, or declared twice."),
        new("Đặt tên thư mục khác.", "Choose another folder name."));

    public static readonly DiagnosticCode CannotBrowse = new(
        "browse-field", Error,
        new("Chuyên mục '{0}' không chia được theo mục '{1}'.{2}", "The section '{0}' cannot be browsed by '{1}'.{3}"),
        new("Dùng một mục kiểu lựa chọn, danh sách lựa chọn hoặc đơn vị, có 'facet: true' trong loại nội dung mà chuyên mục nhận; hoặc một mục ngày tháng.",
            "Use a field that is a choice, a list of choices or a unit, with 'facet: true' in a type that the section accepts; or one that is a date."));

    public static readonly DiagnosticCode NoOwner = new(
        "section-without-owner", Error,
        new("Chuyên mục '{0}' không có đơn vị phụ trách.", "The section '{0}' has no owner."),
        new("Thêm 'owner: <mã đơn vị>' cho chuyên mục.", "Add 'owner: <unit id>' to the section."));

    public static readonly DiagnosticCode UnknownUnit = new(
        "unknown-unit", Error,
        new("Không có đơn vị '{0}' trong units.yaml.{1}", "There is no unit '{0}' in units.yaml.{2}"),
        new("Sửa mã đơn vị, hoặc thêm đơn vị vào units.yaml.", "Correct the id, or add the unit to units.yaml."));

    public static readonly DiagnosticCode UnknownSource = new(
        "unknown-source", Error,
        new("Không có nguồn '{0}' trong sources.yaml.{1}", "There is no source '{0}' in sources.yaml.{2}"),
        new("Sửa mã nguồn, hoặc đăng ký nguồn trong sources.yaml.", "Correct the id, or register the source in sources.yaml."));

    public static readonly DiagnosticCode UnknownContributor = new(
        "unknown-contributor", Error,
        new("Không có cộng tác viên '{0}' trong contributors.yaml.{1}", "There is no contributor '{0}' in contributors.yaml.{2}"),
        new("Sửa mã, hoặc đăng ký trong contributors.yaml.", "Correct the id, or register it in contributors.yaml."));

    public static readonly DiagnosticCode UnknownContributorKind = new(
        "unknown-contributor-kind", Error,
        new("Không có loại cộng tác viên '{0}'.{1}", "There is no kind of contributor '{0}'.{2}"),
        new("Chọn một trong: {3}.", "Choose one of: {3}."));

    public static readonly DiagnosticCode UnknownTopic = new(
        "unknown-topic", Error,
        new("Không có chủ đề '{0}'.{1}", "There is no topic '{0}'.{2}"),
        new("Chọn một chủ đề trong tenants/_shared/vocabularies/topics.yaml.", "Choose a topic of tenants/_shared/vocabularies/topics.yaml."));

    public static readonly DiagnosticCode NoResponsible = new(
        "no-responsible", Error,
        new("Không xác định được người chịu trách nhiệm: đơn vị '{0}' chưa khai báo chức danh người đứng đầu.", "Nobody is accountable: the unit '{0}' states no head."),
        new("Thêm 'head: {{position: …}}' cho đơn vị trong units.yaml.", "Add 'head: {{position: …}}' to the unit in units.yaml."));

    public static readonly DiagnosticCode LoosenedRegulation = new(
        "regulation-loosened", Error,
        new("Quy chế của cổng này sửa hoặc bỏ bớt '{0}' trong quy chế của cổng '{1}'.", "The portal's own regulation changes or takes away '{0}' in that of '{1}'."),
        new("Bỏ phần đó khỏi regulation.yaml của cổng này: cổng thành phần chỉ được quy định thêm.", "Remove it from this portal's regulation.yaml: a component portal may only add."));

    public static readonly DiagnosticCode DuplicateEntry = new(
        "duplicate-entry", Error,
        new("Mã '{0}' đã được khai báo trong tệp này.", "The id '{0}' is declared twice in this file."),
        new("Đặt mã khác cho mục thứ hai, hoặc xóa mục đó.", "Give the second entry another id, or remove it."));

    public static readonly DiagnosticCode InheritedUnit = new(
        "inherited-unit", Error,
        new("Đơn vị '{0}' đã có trong units.yaml của cổng '{1}' mà cổng này kế thừa.", "The unit '{0}' is in units.yaml of '{1}' already, which this portal extends."),
        new("Đặt mã khác cho đơn vị của cổng này, hoặc xóa nó: đơn vị của cổng '{1}' dùng được ở đây.", "Give this portal's unit another id, or remove it: the units of '{1}' can be named here."));

    public static readonly DiagnosticCode NoSections = new(
        "sections-missing", Error,
        new("Cổng '{0}' chưa có tệp sections.yaml.", "The portal '{0}' has no sections.yaml."),
        new("Tạo tệp này và khai báo các chuyên mục ở 'sections': cổng nào cũng phải có.", "Create it and declare the sections under 'sections': every portal needs it."));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        RedirectLoop, RedirectChain, RedirectTarget, OverQuota, NearQuota, UnknownHosting,
        WrongId, UnknownParent, UnknownLevel, UnknownFolder, ReservedFolder, CannotBrowse, NoOwner, UnknownUnit, UnknownSource,
        UnknownContributor, UnknownContributorKind, UnknownTopic, NoResponsible, DuplicateEntry, InheritedUnit, LoosenedRegulation, SectionCycle, NoSections,
    ];
}
