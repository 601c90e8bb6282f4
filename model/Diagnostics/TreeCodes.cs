using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with the entries of a folder, whatever stands in them.</summary>
public static class TreeCodes
{
    public static readonly DiagnosticCode Unportable = new(
        "unportable-name", Error,
        new("Tên '{0}' không dùng được trên mọi máy: {1}.", "The name '{0}' cannot be used on every machine: {2}."),
        new("Đổi tên, chỉ dùng chữ không dấu, chữ số và dấu gạch nối.", "Rename it; use plain letters, digits and dashes only."));

    public static readonly DiagnosticCode Collision = new(
        "name-collision", Error,
        new("Tên '{0}' và '{1}' chỉ khác nhau ở chữ hoa, chữ thường hoặc cách gõ dấu; trên nhiều máy đó là một.",
            "The names '{0}' and '{1}' differ only in case or in how accents are typed; on many machines they are one."),
        new("Đổi tên một trong hai.", "Rename one of them."));

    public static readonly DiagnosticCode NestedRepository = new(
        "nested-repository", Error,
        new("Thư mục '{0}' là một kho Git khác (mô-đun con), nội dung trong đó không qua kiểm duyệt của kho này.",
            "The folder '{0}' is another Git repository (a submodule); what stands in it is not reviewed here."),
        new("Chép hẳn các tệp vào kho này và bỏ mô-đun con.", "Copy the files into this repository and remove the submodule."));

    public static readonly DiagnosticCode Empty = new(
        "file-empty", Error,
        new("Tệp '{0}' rỗng (0 byte), hoặc không phải tệp thường.", "The file '{0}' is empty (0 bytes), or no ordinary file."),
        new("Đặt lại tệp có nội dung, hoặc xóa tệp này.", "Put the file with its content here again, or delete it."));

    public static readonly DiagnosticCode Oversized = new(
        "file-oversized", Error,
        new("Tệp '{0}' nặng {1} MB; chương trình không đọc tệp quá {2} MB.", "The file '{0}' has {1} MB; files beyond {2} MB are not read."),
        new("Đưa tệp ra khỏi kho nội dung. Bản ghi hình, ghi âm thì nén lại hoặc cắt ngắn; tài liệu thì chia thành nhiều tệp.",
            "Take it out of the content. Compress or shorten a recording; split a document into files."));

    public static readonly DiagnosticCode HiddenEntry = new(
        "hidden-entry", Warning,
        new("'{0}' có tên bắt đầu bằng dấu chấm nên không được đăng và không hiện ra khi duyệt, nhưng vẫn nằm trong kho cho mọi người tải về.",
            "'{0}' has a name that starts with a dot: it is neither published nor shown to whoever approves, and still in the repository for everybody to fetch."),
        new("Xóa khỏi kho; nếu là tệp riêng của máy bạn thì ghi tên vào .gitignore.", "Remove it from the repository; where it belongs to your machine alone, name it in .gitignore."))
    { IsAdjustable = true };

    public static IReadOnlyList<DiagnosticCode> All { get; } = [Unportable, Collision, NestedRepository, Empty, Oversized, HiddenEntry];
}
