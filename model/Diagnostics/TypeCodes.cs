using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with the definition of a content type.</summary>
public static class TypeCodes
{
    public static readonly DiagnosticCode UnknownKind = new(
        "unknown-field-kind", Error,
        new("Không có kiểu trường '{0}'.{1}", "There is no field kind '{0}'.{2}"),
        new("Dùng một kiểu trường có trong tài liệu.", "Use one of the documented field kinds."));

    public static readonly DiagnosticCode UnknownVocabulary = new(
        "unknown-vocabulary", Error,
        new("Không có danh mục '{0}'.{1}", "There is no vocabulary '{0}'.{2}"),
        new("Tạo tệp tenants/_shared/vocabularies/{0}.yaml hoặc sửa tên.", "Create tenants/_shared/vocabularies/{0}.yaml, or correct the name."));

    public static readonly DiagnosticCode BadTypeId = new(
        "bad-type-id", Error,
        new("Mã loại nội dung '{0}' không hợp lệ.", "The type id '{0}' is not valid."),
        new("Đặt mã gồm hai từ tiếng Anh viết thường nối bằng dấu gạch ngang, trùng tên thư mục, không trùng tên kiểu trường hay đặc tính.",
            "Use two lower-case English words joined by a hyphen, equal to the folder name, no field kind or trait."));

    public static readonly DiagnosticCode UnknownTrait = new(
        "unknown-trait", Error,
        new("Không có đặc tính hoặc vai trò '{0}'.{1}", "There is no trait or role '{0}'.{2}"),
        new("Dùng đặc tính và vai trò có trong tài liệu.", "Use a documented trait and role."));

    public static readonly DiagnosticCode UnknownEvent = new(
        "unknown-event", Error,
        new("Không có sự kiện '{0}'.{1}", "There is no event '{0}'.{2}"),
        new("Dùng một sự kiện có trong tài liệu.", "Use a documented event."));

    public static readonly DiagnosticCode UnknownField = new(
        "unknown-type-field", Error,
        new("'{0}' dẫn tới trường '{1}', nhưng loại nội dung không có trường đó.{2}", "'{0}' names the field '{1}', which the type does not have.{3}"),
        new("Sửa tên trường hoặc khai báo trường đó trong 'fields'.", "Correct the name, or declare it in 'fields'."));

    public static readonly DiagnosticCode ReservedField = new(
        "reserved-field", Error,
        new("Trường '{0}' trùng với mục chung của mọi trang hoặc bị khai báo hai lần.", "The field '{0}' is one that every page has, or is declared twice."),
        new("Đặt tên khác cho trường.", "Give the field another name."));

    public static readonly DiagnosticCode UnknownType = new(
        "unknown-type", Error,
        new("Không có loại nội dung '{0}'.{1}", "There is no content type '{0}'.{2}"),
        new("Sửa 'type', hoặc tạo tenants/_shared/types/{0}/type.yaml.", "Correct 'type', or create tenants/_shared/types/{0}/type.yaml."));

    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [UnknownKind, UnknownVocabulary, BadTypeId, UnknownTrait, UnknownEvent, UnknownField, ReservedField, UnknownType];
}
