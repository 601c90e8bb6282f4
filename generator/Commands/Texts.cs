using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>Everything the command says that is not a diagnostic.</summary>
internal static class Texts
{
    public static readonly LocalText About = new(
        """
        Dựng cổng thông tin điện tử của cơ quan nhà nước từ Markdown và YAML.

        Ví dụ:
          portal build                                   dựng mọi cổng vào thư mục out/
          portal build bacninh --as-of 2026-11-22T08:00:00+07:00
          portal check                                   kiểm tra mọi cổng, không ghi gì
          portal fix                                     xem những lỗi máy tự sửa được
          portal serve bacninh                           xem thử, tự nạp lại khi sửa bài
          portal new news-article --tenant bacninh --section tin-tuc --title "Khai mạc tuần lễ chuyển đổi số"
        """,
        """
        Builds official portals of public bodies from Markdown and YAML.

        Examples:
          portal build                                   build every portal into out/
          portal build bacninh --as-of 2026-11-22T08:00:00+07:00
          portal check                                   check every portal, write nothing
          portal fix                                     show what a machine can mend
          portal serve bacninh                           preview, reloads while you edit
          portal new news-article --tenant bacninh --section tin-tuc --title "Khai mạc tuần lễ chuyển đổi số"
        """);

    public static readonly LocalText Build = new(
        """
        Dựng các cổng thành trang tĩnh.

        Kết quả của mỗi cổng nằm ở out/<cổng>/. Nếu nội dung có lỗi, mọi lỗi được liệt kê (tệp:dòng:cột) và bản dựng trước được giữ nguyên.

        Ví dụ:
          portal build
          portal build bacninh bacninh-soyte --output /var/www
          portal build --as-of 2026-11-22T08:00:00+07:00 --drafts
        """,
        """
        Builds portals into static pages.

        Each portal goes to out/<tenant>/. Where content has errors all of them are listed (file:line:column) and the previous output stays.

        Examples:
          portal build
          portal build bacninh bacninh-soyte --output /var/www
          portal build --as-of 2026-11-22T08:00:00+07:00 --drafts
        """);

    public static readonly LocalText Search = new(
        """
        Tìm trong một cổng đúng như người dân sẽ thấy: cùng chỉ mục, cùng thứ tự, kèm số tệp và dung lượng trình duyệt phải tải.

        Không ghi gì. Chữ không dấu tìm được chữ có dấu; có dấu thì bài đúng dấu đứng trên. Cụm từ trong ngoặc kép phải đứng liền nhau.

        Ví dụ:
          portal search bacninh "quyết định cổng thông tin"
          portal search bacninh 96/QĐ-UBND --top 3 --format json
        """,
        """
        Searches a portal just as readers will: the same index, the same order, with the files and bytes that a browser loads.

        Writes nothing. Words without accents find those with; words with accents put exact matches first. A phrase in quotation marks has to stand together.

        Examples:
          portal search bacninh "quyết định cổng thông tin"
          portal search bacninh 96/QĐ-UBND --top 3 --format json
        """);

    public static readonly LocalText Fix = new(
        """
        Sửa giúp những lỗi máy tự sửa được: bảng mã cũ, chữ tổ hợp rời, ký tự ẩn, số hiệu văn bản, dấu đầu dòng của danh sách, cấp đề mục.

        Mặc định chỉ cho xem: mỗi chỗ sửa hiện tệp:dòng, dòng cũ (-) và dòng mới (+). Thêm --write mới ghi vào tệp.
        Chỉ sửa bài viết (index.md, index.en.md) và tệp cấu hình của cổng; tệp đính kèm giữ nguyên từng byte, trừ bảng .csv không phải UTF-8.

          bảng mã              TCVN3, VNI, Windows-1258, UTF-16 chuyển sang UTF-8; chữ TCVN3, VNI dán vào bài chuyển sang Unicode
          chữ và ký tự         ghép chữ tổ hợp rời (NFC); bỏ dấu BOM, dấu cách không độ rộng, dấu ngắt từ ẩn, dấu cách cuối dòng; đổi CRLF thành LF
          số hiệu văn bản      6/2014/qd-ubnd thành 06/2014/QĐ-UBND
          danh sách            '•', 'o' của Word, '-' và '1.' thiếu dấu cách thành '- ', '1. '
          đề mục               bắt đầu bằng '##', không nhảy cấp

        Ví dụ:
          portal fix                                     xem những chỗ sẽ sửa ở mọi cổng
          portal fix bacninh --write                     sửa và ghi vào tệp
          git diff                                       xem lại trước khi gửi duyệt
        """,
        """
        Mends what a machine can mend: old encodings, decomposed letters, hidden characters, numbers of documents, marks of lists, levels of headings.

        By default it only shows: each change with file:line, the old line (-) and the new one (+). With --write the files are written.
        Only pages (index.md, index.en.md) and settings of portals are mended; attached files stay byte for byte, but for .csv tables that are not UTF-8.

          encodings            TCVN3, VNI, Windows-1258, UTF-16 become UTF-8; text pasted from TCVN3 or VNI fonts becomes Unicode
          letters              decomposed letters are composed (NFC); byte order marks, blanks without width, soft hyphens and trailing blanks go; CRLF becomes LF
          numbers              6/2014/qd-ubnd becomes 06/2014/QĐ-UBND
          lists                '•', Word's 'o', '-' and '1.' without a blank become '- ', '1. '
          headings             begin with '##' and skip no level

        Examples:
          portal fix                                     show what would be mended, in every portal
          portal fix bacninh --write                     mend and write
          git diff                                       look again before it goes for approval
        """);

    public static readonly LocalText Serve = new(
        """
        Xem thử cổng trên máy này; trang tự nạp lại mỗi khi lưu bài, bản nháp cũng được hiện.

        Ví dụ:
          portal serve bacninh
          portal serve --port 9000                       mọi cổng, mỗi cổng một số cổng mạng
        """,
        """
        Previews portals on this machine; pages reload when a file is saved, drafts are shown.

        Examples:
          portal serve bacninh
          portal serve --port 9000                       every portal, each on a port of its own
        """);

    public static readonly LocalText New = new(
        """
        Tạo một bài mới hợp lệ để bắt đầu viết. Thiếu thông tin nào thì hỏi (khi chạy trong cửa sổ lệnh).

        Ví dụ:
          portal new news-article --tenant bacninh --section tin-tuc --title "Khai mạc tuần lễ chuyển đổi số"
          portal new                                     hỏi từng mục
        """,
        """
        Creates a valid item to start from. Asks for what is missing (in a terminal).

        Examples:
          portal new news-article --tenant bacninh --section tin-tuc --title "Khai mạc tuần lễ chuyển đổi số"
          portal new                                     asks for each part
        """);

    public static readonly LocalText Tenants = new("Các cổng cần dựng; bỏ trống = tất cả", "Tenants to build; none = all");
    public static readonly LocalText Tenant = new("Cổng cần xem; bỏ trống = tất cả", "Tenant to preview; none = all");
    public static readonly LocalText Root = new("Thư mục chứa tenants/ và content/", "Folder that holds tenants/ and content/");
    public static readonly LocalText Output = new("Thư mục nhận kết quả", "Folder for the result");
    public static readonly LocalText AsOf = new("Thời điểm dựng trang (mặc định: thời điểm của commit mới nhất)", "The build's clock (default: the time of HEAD)");
    public static readonly LocalText Drafts = new("Hiện cả bản nháp và bài hẹn giờ", "Show drafts and scheduled items");
    public static readonly LocalText BaseUrl = new("Địa chỉ thay cho tên miền chính thức, để xem thử ở nơi khác", "Origin that replaces the canonical host");
    public static readonly LocalText Format = new("Dạng thông báo: text hoặc json", "Format of messages: text or json");
    public static readonly LocalText Language = new("Ngôn ngữ của thông báo: vi hoặc en", "Language of messages: vi or en");
    public static readonly LocalText Port = new("Số cổng mạng đầu tiên", "First port");
    public static readonly LocalText Type = new("Loại nội dung", "Content type");
    public static readonly LocalText NewTenant = new("Cổng", "Tenant");
    public static readonly LocalText NewSection = new("Chuyên mục (tên thư mục)", "Section (folder)");
    public static readonly LocalText NewTitle = new("Tiêu đề", "Title");

    public static readonly LocalText Built = new("Đã dựng {0}: {1} nội dung, {2} tệp → {3}", "Built {0}: {1} items, {2} files → {3}");
    public static readonly LocalText TryServe = new("Xem thử: portal serve {0}", "Preview: portal serve {0}");
    public static readonly LocalText Summary = new("{0} lỗi, {1} cảnh báo.", "{0} errors, {1} warnings.");
    public static readonly LocalText NothingPublished = new("Chưa dựng: bản dựng trước (nếu có) được giữ nguyên.", "Nothing was published; the previous output, if any, is untouched.");
    public static readonly LocalText Remedy = new("cách sửa", "remedy");
    public static readonly LocalText Overdue = new(
        "'{0}' chạy quá lâu dù không vượt giới hạn nào; đó là lỗi của chương trình. Chưa có gì được xuất bản; xin gửi thông báo này kèm tệp đó cho đơn vị kỹ thuật.",
        "'{0}' takes too long although it is within every limit; that is a fault of the program. Nothing was published; please report this with that file.");

    public static readonly LocalText Bug = new(
        "Chương trình gặp lỗi ngoài dự kiến ({0}: {1}). Đây không phải lỗi của bài viết; xin gửi thông báo này cho đơn vị kỹ thuật.",
        "The program met an unexpected error ({0}: {1}). The content is not at fault; please report this.");

    public static readonly LocalText UsageHint = new("Xem cách dùng: portal {0}--help", "See how: portal {0}--help");
    public static readonly LocalText Loading = new("Đang đọc nội dung", "Reading content");
    public static readonly LocalText Making = new("Đang dựng {0}", "Building {0}");
    public static readonly LocalText Serving = new("Đang phục vụ {0} tại {1}", "Serving {0} at {1}");
    public static readonly LocalText Stop = new("Nhấn Ctrl+C để dừng.", "Press Ctrl+C to stop.");
    public static readonly LocalText Rebuilt = new("Đã dựng lại {0} trong {1} ms", "Rebuilt {0} in {1} ms");
    public static readonly LocalText PortInUse = new("Số cổng mạng {0} đang được chương trình khác dùng; chọn số khác bằng --port.", "Port {0} is in use; choose another with --port.");
    public static readonly LocalText Created = new("Đã tạo {0}", "Created {0}");
    public static readonly LocalText CreatedNext = new("Mở tệp, thay các chỗ có dấu … và xem lại các dòng có # sửa lại, rồi chạy: portal serve {0}", "Open the file, replace every …, look at each line with # sửa lại, then run: portal serve {0}");
    public static readonly LocalText Needed = new("Thiếu {0}.", "{0} is missing.");
    public static readonly LocalText Exists = new("Đã có {0}; đặt tiêu đề khác hoặc sửa bài đó.", "{0} exists already; choose another title or edit that item.");
    public static readonly LocalText UnknownOption = new("Không hiểu '{0}'.{1}", "'{0}' is not understood.{1}");
    public static readonly LocalText BadTime = new("'{0}' không phải là thời điểm; viết như 2026-11-22T08:00:00+07:00.", "'{0}' is not a time; write 2026-11-22T08:00:00+07:00.");
    public static readonly LocalText BadUrl = new("'{0}' không phải là địa chỉ http:// hoặc https://.", "'{0}' is not an http:// or https:// address.");
    public static readonly LocalText BadPort = new("'{0}' không phải là số cổng mạng (1–65535).", "'{0}' is not a port (1–65535).");
    public static readonly LocalText BadChoice = new("'{0}' phải là một trong: {1}.", "'{0}' must be one of: {1}.");
    public static readonly LocalText NeedsValue = new("Thiếu giá trị sau {0}.", "A value is missing after {0}.");
}
