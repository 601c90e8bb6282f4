using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>What <c>portal check</c> says that is not a diagnostic.</summary>
internal static class CheckTexts
{
    public static readonly LocalText About = new(
        """
        Kiểm tra nội dung trước khi duyệt: thể thức, quy chế, liên kết, tệp đính kèm, dữ liệu cá nhân, khả năng tiếp cận.

        Không ghi gì ra đĩa. Mọi điều sai được liệt kê trong một lần chạy (tệp:dòng:cột) kèm cách sửa. Có ba mức: lỗi thì chặn;
        cảnh báo thì không; việc cần làm là điều do thời gian hoặc do nội dung cũ để lại, có ghi cơ quan phụ trách và không chặn ai.

        Với --since, chỉ điều mà thay đổi này gây ra mới chặn, kể cả ở trang khác. Quy chế, Ban Biên tập và miễn trừ được lấy
        từ trước thay đổi, nên không thay đổi nào tự duyệt cho mình.

        Ví dụ:
          portal check                                   mọi cổng
          portal check bacninh
          portal check --since origin/main               chỉ thay đổi so với nhánh chính
          portal check --since origin/main --format github
          portal check --format sarif > ket-qua.sarif
          portal check --all-tasks                       từng việc cần làm, không gộp
          portal check --standards > tieu-chuan.txt
        """,
        """
        Checks content before it is approved: form, regulation, links, attached files, personal data, accessibility.

        Writes nothing. Everything wrong is listed in one run (file:line:column) with its remedy. There are three weights: an error
        refuses; a warning does not; a task is what time or older content left, names who has it, and stops nobody.

        With --since only what this change brings in refuses it, on other pages too. Regulation, board and waivers are read
        from before the change, so no change approves itself.

        Examples:
          portal check                                   every portal
          portal check bacninh
          portal check --since origin/main               only what differs from the main branch
          portal check --since origin/main --format github
          portal check --format sarif > result.sarif
          portal check --all-tasks                       each task by itself
          portal check --standards > standards.txt
        """);

    public static readonly LocalText Tenants = new("Các cổng cần kiểm tra; bỏ trống = tất cả, hoặc các cổng mà thay đổi chạm tới", "Tenants to check; none = all, or those that the change touches");
    public static readonly LocalText Since = new("Chỉ xét thay đổi kể từ mốc này của Git (nhánh, thẻ, commit)", "Look only at what changed since this Git revision");
    public static readonly LocalText Commits = new("Chỉ tìm số căn cước và mật khẩu trong từng commit mà B có còn A không có, kể cả điều đã xóa ở commit sau", "Only look for identity numbers and passwords in each commit that B has and A has not, also where a later one removed them");
    public static readonly LocalText Format = new("Dạng kết quả: text, github (chú thích ở yêu cầu hợp nhất), sarif hoặc json", "Form of the result: text, github (annotations), sarif or json");

    public static readonly LocalText AllTasks = new("Liệt kê từng việc cần làm; mặc định, các việc cùng loại của một cổng được gộp lại (json và sarif luôn liệt kê đủ)", "List every task; otherwise those of one kind in one portal are told together (json and sarif always list all)");
    public static readonly LocalText TaskHeading = new("== Việc cần làm: có từ trước hoặc do thời gian, không chặn ai", "== Tasks: from before or brought by time, they refuse nothing");
    public static readonly LocalText WarningHeading = new("== Cảnh báo: nên sửa, không chặn", "== Warnings: better mended, they refuse nothing");
    public static readonly LocalText ErrorHeading = new("== Lỗi: phải sửa", "== Errors: to be mended");
    public static readonly LocalText MoreTasks = new("và {0} việc cùng loại ở cổng này; liệt kê đủ bằng --all-tasks", "and {0} more of the kind in this portal; --all-tasks lists them");

    public static readonly LocalText WithStandards = new("Liệt kê thêm các tiêu chuẩn kỹ thuật mà quy chế của từng cổng nêu, đạt hay chưa đạt", "Also list the technical standards that each portal's regulation names, met or not");
    public static readonly LocalText Standards = new("Tiêu chuẩn kỹ thuật của {0} ({1}):", "Technical standards of {0} ({1}):");
    public static readonly LocalText Met = new("đạt: {0}", "met: {0}");
    public static readonly LocalText NotMet = new("chưa đạt ({1}): {0}", "not met ({1}): {0}");
    public static readonly LocalText ByPeople = new("không kiểm tra được bằng máy; cơ quan quản lý tự đánh giá", "cannot be checked by machine; for the managing body to judge");

    public static readonly LocalText AlsoAt = new("còn ở dòng: {0}", "also in lines: {0}");
    public static readonly LocalText Old = new("đã có từ trước thay đổi này, nên không chặn", "was there before this change, so it does not refuse it");
    public static readonly LocalText Owner = new("phụ trách", "owner");
    public static readonly LocalText Checked = new("Đã kiểm tra {0} cổng: {1} lỗi, {2} cảnh báo, {3} việc cần làm.", "Checked {0} portals: {1} errors, {2} warnings, {3} tasks.");
    public static readonly LocalText NothingTouched = new("Thay đổi không chạm đến cổng nào.", "The change touches no portal.");
    public static readonly LocalText WaivedCount = new("{0} điều được miễn trừ theo waivers.yaml (xem bằng --format json).", "{0} waived by waivers.yaml (see --format json).");
    public static readonly LocalText OldCount = new("Ngoài ra có {0} điều đã có từ trước ở những tệp mà thay đổi này không chạm đến: không tính cho thay đổi này và không liệt kê ở trên. Muốn xem, chạy portal check không kèm --since.", "Besides, {0} were there before in files that this change does not touch: they do not count for it and are not listed above. To see them run portal check without --since.");
    public static readonly LocalText OldHere = new("Trong số đó, {0} điều đã có từ trước ở những tệp mà thay đổi này chạm đến: nên sửa luôn, nhưng không chặn.", "Of these, {0} were there before in files that this change touches: best mended now, but they do not refuse it.");
    public static readonly LocalText WaitingWaivers = new("Miễn trừ viết trong chính thay đổi này ({0} lỗi) chưa có hiệu lực: hãy trình duyệt và hợp nhất riêng phần waivers.yaml trước, rồi kiểm tra lại.", "The waivers that this change itself brings ({0} errors) do not count yet: have waivers.yaml approved and merged by itself first, then check again.");
    public static readonly LocalText Refused = new("Chưa thể duyệt: hãy sửa các lỗi trên.", "Not fit for approval: mend the errors above.");
}
