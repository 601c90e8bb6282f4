using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>Everything that <c>portal fix</c> says.</summary>
internal static class FixTexts
{
    public static readonly LocalText Fix = new(
        """
        Sửa giúp những lỗi máy tự sửa được: bảng mã cũ, chữ tổ hợp rời, ký tự ẩn, số hiệu văn bản, cấp đề mục.

        Mặc định chỉ cho xem: mỗi chỗ sửa hiện tệp:dòng, dòng cũ (-) và dòng mới (+). Thêm --write mới ghi vào tệp.
        Chỉ sửa bài viết (index.md, index.en.md) và tệp cấu hình của cổng; tệp đính kèm giữ nguyên từng byte.

          bảng mã              TCVN3, VNI, Windows-1258, UTF-16 chuyển sang UTF-8; chữ TCVN3, VNI dán vào bài chuyển sang Unicode
          chữ và ký tự         ghép chữ tổ hợp rời (NFC); bỏ dấu BOM, dấu cách không độ rộng, dấu ngắt từ ẩn, dấu cách cuối dòng; đổi CRLF thành LF
          số hiệu văn bản      6/2014/qd-ubnd thành 06/2014/QĐ-UBND
          đề mục               bắt đầu bằng '##', không nhảy cấp

        Ví dụ:
          portal fix                                     xem những chỗ sẽ sửa ở mọi cổng
          portal fix bacninh --write                     sửa và ghi vào tệp
          git diff                                       xem lại trước khi gửi duyệt
        """,
        """
        Mends what a machine can mend: old encodings, decomposed letters, hidden characters, numbers of documents, levels of headings.

        By default it only shows: each change with file:line, the old line (-) and the new one (+). With --write the files are written.
        Only pages (index.md, index.en.md) and settings of portals are mended; attached files stay byte for byte.

          encodings            TCVN3, VNI, Windows-1258, UTF-16 become UTF-8; text pasted from TCVN3 or VNI fonts becomes Unicode
          letters              decomposed letters are composed (NFC); byte order marks, blanks without width, soft hyphens and trailing blanks go; CRLF becomes LF
          numbers              6/2014/qd-ubnd becomes 06/2014/QĐ-UBND
          headings             begin with '##' and skip no level

        Examples:
          portal fix                                     show what would be mended, in every portal
          portal fix bacninh --write                     mend and write
          git diff                                       look again before it goes for approval
        """);

    public static readonly LocalText Tenants = new("Các cổng cần sửa; bỏ trống = tất cả", "Tenants to mend; none = all");
    public static readonly LocalText Write = new("Ghi các chỗ sửa vào tệp", "Write what is mended");
    public static readonly LocalText DryRun = new("Chỉ cho xem, không ghi (mặc định)", "Only show, write nothing (default)");
    public static readonly LocalText Both = new("Chỉ dùng một trong hai: --write hoặc --dry-run.", "Use one of --write and --dry-run.");
    public static readonly LocalText Nothing = new("Không có gì phải sửa.", "Nothing to mend.");
    public static readonly LocalText HowToWrite = new("Sẽ sửa {0} chỗ trong {1} tệp. Để ghi: {2}", "{0} changes in {1} files. To write them: {2}");
    public static readonly LocalText Written = new("Đã sửa {0} chỗ trong {1} tệp. Xem lại bằng git diff, rồi chạy portal check.", "{0} changes in {1} files written. Look at them with git diff, then run portal check.");
}
