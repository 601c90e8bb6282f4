using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>What <c>portal fix</c> says; its help stands with that of the other verbs.</summary>
internal static class FixTexts
{
    public static readonly LocalText Tenants = new("Các cổng cần sửa; bỏ trống = tất cả", "Tenants to mend; none = all");
    public static readonly LocalText Write = new("Ghi các chỗ sửa vào tệp", "Write what is mended");
    public static readonly LocalText DryRun = new("Chỉ cho xem, không ghi (mặc định)", "Only show, write nothing (default)");
    public static readonly LocalText Both = new("Chỉ dùng một trong hai: --write hoặc --dry-run.", "Use one of --write and --dry-run.");
    public static readonly LocalText Nothing = new("Không có gì phải sửa.", "Nothing to mend.");
    public static readonly LocalText HowToWrite = new("Sẽ sửa {0} chỗ trong {1} tệp. Để ghi: {2}", "{0} changes in {1} files. To write them: {2}");
    public static readonly LocalText Written = new("Đã sửa {0} chỗ trong {1} tệp. Xem lại bằng git diff, rồi chạy portal check.", "{0} changes in {1} files written. Look at them with git diff, then run portal check.");
}
