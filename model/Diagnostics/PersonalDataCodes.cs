using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>
/// Personal data and secrets that must not be published. What was found is shown masked only.
/// Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Luật Công nghệ thông tin 2006, Điều 21 and 22.
/// </summary>
public static class PersonalDataCodes
{
    private static readonly Text.LocalText RemoveRemedy = new(
        "Xóa khỏi nội dung hoặc che bớt trước khi đăng (chỉ giữ vài chữ số đầu, ví dụ {0}); nếu đã commit hoặc đã đăng thì làm theo docs/van-hanh/lo-du-lieu.md.",
        "Remove it, or mask it before publication (keep a few of the first digits, such as {0}); where it was committed or published, follow docs/van-hanh/lo-du-lieu.md.");

    private static readonly Text.LocalText ContactRemedy = new(
        "Nếu là của người dân thì xóa hoặc che; nếu là đầu mối công khai của cơ quan thì ghi trong units.yaml hoặc trang danh bạ, hoặc nói rõ đơn vị, chức vụ ngay trong câu.",
        "Remove or mask it where it is a citizen's; where it is a body's published contact, enter it in units.yaml or the directory, or name the body or position in the same sentence.");

    public static readonly DiagnosticCode CitizenId = new(
        "personal-data-citizen-id", Error,
        new("Có số định danh cá nhân (căn cước) của công dân: {0}{1}.", "There is a citizen's identity number: {0}{1}."), RemoveRemedy)
    { IsAdjustable = true };

    public static readonly DiagnosticCode OldId = new(
        "personal-data-old-id", Error,
        new("Có số chứng minh nhân dân: {0}{1}.", "There is the number of an old identity card: {0}{1}."), RemoveRemedy)
    { IsAdjustable = true };

    public static readonly DiagnosticCode Phone = new(
        "personal-data-phone", Warning,
        new("Có số điện thoại di động có vẻ của cá nhân: {0}{1}.", "There is a mobile number that seems to be a private person's: {0}{1}."), ContactRemedy)
    { IsAdjustable = true };

    public static readonly DiagnosticCode Email = new(
        "personal-data-email", Warning,
        new("Có địa chỉ thư điện tử có vẻ của cá nhân: {0}{1}.", "There is an e-mail address that seems to be a private person's: {0}{1}."), ContactRemedy)
    { IsAdjustable = true };

    public static readonly DiagnosticCode BankAccount = new(
        "personal-data-bank-account", Warning,
        new("Có số tài khoản ngân hàng có vẻ của cá nhân: {0}{1}.", "There is a bank account that seems to be a private person's: {0}{1}."),
        new("Nếu là của cá nhân thì xóa hoặc che; nếu là tài khoản thu của cơ quan thì ghi tên cơ quan ngay cạnh số tài khoản.",
            "Remove or mask it where it is a person's; where it is a body's account, name the body beside it."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode OtherId = new(
        "personal-data-other-id", Warning,
        new("Có {2} của cá nhân: {0}{1}.", "There is {3} of a person: {0}{1}."), RemoveRemedy)
    { IsAdjustable = true };

    /// <summary>Not adjustable: nothing makes a published key lawful or safe.</summary>
    public static readonly DiagnosticCode Secret = new(
        "secret-found", Error,
        new("Có mật khẩu, khóa hoặc mã truy cập: {0}{1}.", "There is a password, key or token: {0}{1}."),
        new("Đổi ngay mật khẩu hoặc khóa này (coi như đã lộ), rồi xóa khỏi nội dung theo docs/van-hanh/lo-du-lieu.md.",
            "Change this password or key at once (it is no secret any more), then remove it as docs/van-hanh/lo-du-lieu.md says."));

    public static IReadOnlyList<DiagnosticCode> All { get; } = [CitizenId, OldId, Phone, Email, BankAccount, OtherId, Secret];
}
