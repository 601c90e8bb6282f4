using Portal.Model.Text;

namespace Portal.Generator.Write;

/// <summary>What can be wrong with the markup of a page, as the end of a sentence.</summary>
internal static class GateWords
{
    public static LocalText Encoding { get; } = new("không phải UTF-8", "it is not UTF-8");

    public static LocalText Control { get; } = new("có ký tự điều khiển", "it has a control character");

    public static LocalText Hidden { get; } = new("có ký tự ẩn", "it has a hidden character");

    public static LocalText Doctype { get; } = new("không bắt đầu bằng <!doctype html>", "it does not begin with <!doctype html>");

    public static LocalText Tag { get; } = new("thẻ viết không đúng quy tắc", "a tag is not written by the rules");

    public static LocalText Comment { get; } = new("có chú thích HTML hoặc lệnh <!…>, <?…>", "it has a comment or a <!…>, <?…>");

    public static LocalText Attribute { get; } = new(
        "thuộc tính phải viết dạng tên=\"giá trị\"", "an attribute must be written as name=\"value\"");

    public static LocalText Twice { get; } = new("thuộc tính lặp lại", "an attribute stands twice");

    public static LocalText Reference { get; } = new("dấu & không hợp lệ", "a & is not valid");

    public static LocalText Text { get; } = new("chữ nằm sai chỗ", "text stands where none may");

    public static LocalText Unclosed { get; } = new("thẻ chưa đóng", "a tag is not closed");

    public static LocalText Unopened { get; } = new("thẻ đóng không khớp thẻ mở", "an end tag does not match its start tag");

    public static LocalText Depth { get; } = new("lồng nhau quá sâu", "it is nested too deep");

    public static LocalText Script { get; } = new("nội dung của script", "the content of a script");

    public static LocalText Order { get; } = new("thứ tự html, head, body", "the order of html, head, body");

    public static LocalText Headings { get; } = new("đề mục nhảy cấp", "a heading skips a level");

    public static LocalText SecondTitle { get; } = new("có hơn một h1, main hoặc title", "it has more than one h1, main or title");

    public static LocalText SecondId { get; } = new("id dùng hai lần hoặc để trống", "an id stands twice or is empty");
}
