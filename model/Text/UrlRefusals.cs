namespace Portal.Model.Text;

/// <summary>The reasons for refusing an address, as the end of a sentence.</summary>
public static class UrlRefusals
{
    public static LocalText Empty { get; } = new("địa chỉ trống", "it is empty");

    public static LocalText TooLong { get; } = new("dài quá 2048 ký tự", "it is longer than 2048 characters");

    public static LocalText Character { get; } = new(
        "có dấu cách, ký tự ẩn hoặc một trong các ký tự \\ < > \" `", "it has a space, an invisible character or one of \\ < > \" `");

    public static LocalText Disguised { get; } = new(
        "có ký tự được mã hóa để che giấu", "it hides characters behind an encoding");

    public static LocalText ProtocolRelative { get; } = new(
        "bắt đầu bằng '//' nên có thể dẫn ra ngoài cổng", "it starts with '//' and may lead out of the portal");

    public static LocalText Scheme { get; } = new(
        "chỉ được dùng https, mailto và tel", "only https, mailto and tel are allowed");

    public static LocalText Http { get; } = new("http không mã hóa; dùng https", "http is not encrypted; use https");

    public static LocalText Slashes { get; } = new("sau 'https:' phải là '//'", "'//' must follow 'https:'");

    public static LocalText UserInfo { get; } = new(
        "có dấu '@' trước tên miền, cách thường dùng để giả mạo", "it has '@' before the host, as forged addresses do");

    public static LocalText Host { get; } = new(
        "tên miền không hợp lệ (tên miền có dấu phải viết dạng xn--…)", "the host is not valid (write an international name as xn--…)");

    public static LocalText Mailbox { get; } = new("không phải địa chỉ thư điện tử", "it is not an e-mail address");

    public static LocalText Number { get; } = new("không phải số điện thoại", "it is not a telephone number");
}
