using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>
/// What keeps people from reading a page who do not see it, do not hear it or use it with a keyboard (WCAG 2.2, levels A and AA).
/// An error is what fails for sure and its author can mend at once.
/// </summary>
public static class AccessibilityCodes
{
    public static readonly DiagnosticCode VagueLink = new(
        "link-text-vague", Warning,
        new("Chữ của liên kết là '{0}': người nghe danh sách liên kết không biết nó dẫn tới đâu.", "The link says '{0}': those who hear a list of links do not learn where it leads."),
        new("Viết điều người đọc sẽ gặp, như [Danh mục thủ tục hành chính]({1}).", "Write what readers will find, such as [List of procedures]({1})."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode AddressAsLink = new(
        "link-text-address", Warning,
        new("Chữ của liên kết là địa chỉ '{0}': máy đọc màn hình đọc từng ký tự.", "The link says the address '{0}', which screen readers spell out."),
        new("Viết tên trang rồi dẫn tới địa chỉ: [tên trang]({1}).", "Write the name of the page and lead to the address: [name of the page]({1})."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode SameLink = new(
        "link-text-same", Warning,
        new("Hai liên kết cùng có chữ '{0}' nhưng dẫn tới hai nơi: '{1}' và '{2}'.", "Two links say '{0}' and lead to two places: '{1}' and '{2}'."),
        new("Thêm vào chữ của mỗi liên kết điều phân biệt chúng.", "Add to each what tells it from the other."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode EmptyAlternative = new(
        "image-alternative-empty-words", Error,
        new("Văn bản thay thế '{0}' của hình không nói hình cho thấy gì: {1}.", "The text alternative '{0}' does not say what the image shows: {2}."),
        new("Mô tả điều hình cho thấy trong một câu; hình chỉ để trang trí thì bỏ khỏi bài.", "Describe in a sentence what the image shows; take out an image that is mere decoration."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode LongAlternative = new(
        "image-alternative-long", Warning,
        new("Văn bản thay thế dài {0} ký tự (nên dưới {1}): '{2}'.", "The text alternative has {0} characters (better below {1}): '{2}'."),
        new("Giữ một, hai câu; phần còn lại viết thành đoạn văn cạnh hình.", "Keep a sentence or two; write the rest as a paragraph beside the image."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode RepeatedAlternative = new(
        "image-alternative-repeated", Warning,
        new("Văn bản thay thế '{0}' lặp lại nguyên văn {1}; người dùng máy đọc nghe hai lần mà vẫn không biết hình có gì.", "The text alternative '{0}' repeats {2}; who listens hears it twice and still does not know the image."),
        new("Để chú thích nói về sự việc, để văn bản thay thế mô tả điều nhìn thấy.", "Let the caption tell the event, and the alternative what is to be seen."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode TableAsImage = new(
        "image-of-table", Information,
        new("Hình '{0}' có vẻ là ảnh chụp một bảng: người không nhìn thấy không đọc được các ô.", "The image '{0}' seems to show a table, whose cells nobody can read who does not see it."),
        new("Viết bảng trong bài hoặc kèm tệp .csv; nếu đúng là ảnh chụp tấm bảng, biển thì không cần sửa.", "Write the table into the page or attach a .csv; leave it where it is a photograph of a board."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode BoldHeading = new(
        "bold-heading", Warning,
        new("Đoạn '{0}' chỉ in đậm mà dùng như đề mục: không vào mục lục và máy đọc không nhảy tới được.", "The bold paragraph '{0}' serves as a heading, but no screen reader can jump to it."),
        new("Viết '{1} {0}'; nếu không phải đề mục, bỏ in đậm cả đoạn.", "Write '{1} {0}'; where it is no heading, do not set the whole paragraph in bold."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode NoHeader = new(
        "table-without-header", Error,
        new("Bảng không có tên cột: hàng đầu để trống.", "The table does not name its columns: its first row is empty."),
        new("Ghi tên từng cột vào hàng đầu của bảng.", "Write the names of the columns into the first row."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode EmptyHeader = new(
        "table-header-empty", Warning,
        new("Cột {0} của bảng không có tên.", "Column {0} of the table has no name."),
        new("Ghi tên cột vào hàng đầu, trên cột đó.", "Write its name into the first row."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode MergedCells = new(
        "table-merged-cells", Warning,
        new("Hàng {0} của bảng còn dấu vết ô gộp: {1}.", "Row {0} of the table is what merged cells left behind: {2}."),
        new("Ghi lại giá trị vào từng ô, hoặc tách thành hai bảng dưới hai đề mục.", "Repeat the value in each cell, or make two tables under two headings."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode LayoutTable = new(
        "table-for-layout", Warning,
        new("Bảng chỉ có {0}: đó là khung trình bày, không phải bảng số liệu.", "The table has only {1}: it is a frame, not a table of data."),
        new("Viết thành đoạn văn hoặc danh sách.", "Write a paragraph or a list."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode NoCaptions = new(
        "media-without-captions", Warning,
        new("Video '{0}' không có phụ đề: người khiếm thính không theo dõi được.", "The video '{0}' has no captions, so people who do not hear cannot follow it."),
        new("Thêm tệp phụ đề .vtt cạnh bài và ghi tên tệp vào mục '{1}'; video không có tiếng thì nói rõ trong bản chữ.", "Put a .vtt beside the page and name it in '{1}'; where it has no sound, say so in the transcript."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode MovingImage = new(
        "moving-image", Error,
        new("Hình động '{0}' {1}, không có nút dừng: người đọc không tập trung được, người động kinh có thể lên cơn.", "The animation '{0}' {2} and cannot be stopped: it distracts readers and may cause seizures."),
        new("Thay bằng hình tĩnh, hoặc đăng dưới dạng video có nút dừng.", "Use a still image, or publish a video, which can be paused."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode ForeignPassage = new(
        "foreign-passage", Warning,
        new("Đoạn '{0}' viết bằng {1} nhưng không được đánh dấu: máy đọc màn hình đọc sai tiếng.", "The passage '{0}' is in {2} and not marked as such: screen readers say it in the wrong voice."),
        new("Viết một dòng '::: {3}' trước đoạn và một dòng ':::' sau đoạn.", "Write a line '::: {3}' before the passage and a line ':::' after it."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode SensoryReference = new(
        "colour-only-reference", Warning,
        new("'{0}': chỉ dẫn bằng màu hoặc chuyển động, người không phân biệt được màu, không nhìn thấy thì không hiểu.", "'{0}' points by colour or movement alone, which not everybody sees."),
        new("Gọi tên điều muốn chỉ: 'các ô có chữ Quá hạn', 'mục 3', 'nút Nộp hồ sơ'.", "Name what is meant: 'the cells that say Overdue', 'item 3', 'the button Submit'."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode AllCapitals = new(
        "all-capitals", Warning,
        new("Đoạn '{0}' viết hoa toàn bộ: khó đọc, và có máy đọc đánh vần từng chữ.", "'{0}' is all in capitals: hard to read, and some screen readers spell it."),
        new("Viết chữ thường như trong câu; muốn nhấn mạnh thì dùng **chữ đậm**.", "Write it as a sentence; use **bold** for emphasis."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode SpacingCharacters = new(
        "spacing-characters", Warning,
        new("Đoạn '{0}' dùng {1} để căn chỗ hoặc chia cột: máy đọc đọc sai, trang xuống dòng sai.", "'{0}' uses {2} for spacing or columns: screen readers say each, and lines break wrongly."),
        new("Dùng bảng hoặc danh sách; mẫu đơn cần điền thì đính kèm tệp.", "Use a table or a list; attach forms to be filled in as files."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode EmojiFlood = new(
        "emoji-flood", Warning,
        new("Đoạn '{0}' có {1} biểu tượng cảm xúc: máy đọc đọc tên từng hình.", "'{0}' has {1} emoji, and screen readers say the name of each."),
        new("Bỏ các biểu tượng; danh sách thì dùng '- ' ở đầu dòng.", "Take them out; begin the lines of a list with '- '."))
    { IsAdjustable = true };

    public static readonly DiagnosticCode TableSlip = new(
        "table-without-divider", Warning,
        new("Các dòng bắt đầu từ '{0}' được viết như bảng nhưng không thành bảng: trang sẽ hiện nguyên văn các dấu '|'.", "The lines from '{0}' on look like a table and are none: the page will print every '|'."),
        new("Để một dòng trống trước bảng, viết hàng tên cột, rồi ngay dưới đó dòng '{1}', sau đó mới đến các hàng nội dung.", "Leave an empty line before the table, write the row of column names, the line '{1}' right under it, then the other rows."))
    { IsAdjustable = true };

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        VagueLink, AddressAsLink, SameLink, EmptyAlternative, LongAlternative, RepeatedAlternative, TableAsImage, BoldHeading, NoHeader, EmptyHeader, MergedCells, LayoutTable,
        NoCaptions, MovingImage, ForeignPassage, SensoryReference, AllCapitals, SpacingCharacters, EmojiFlood, TableSlip,
    ];
}
