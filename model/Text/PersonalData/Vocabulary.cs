namespace Portal.Model.Text.PersonalData;

/// <summary>What a word beside a number says about the number.</summary>
internal enum Sense
{
    None,

    /// <summary>It identifies a citizen.</summary>
    Identity,
    Phone,
    Bank,

    /// <summary>It identifies something else: a file, a parcel, a contract.</summary>
    Thing,

    /// <summary>It is a tax code: that of a person is the citizen's number since 1 July 2025 (Thông tư 86/2024/TT-BTC).</summary>
    Tax,
    Passport,

    /// <summary>It is that of a person insured, or of the card.</summary>
    Insurance,

    /// <summary>It belongs to a body or to somebody in office, who is to be reached.</summary>
    Office,

    /// <summary>It belongs to a private person.</summary>
    Private,
}

/// <summary>The words that say what a number is. Two words or more, and words without marks, are recognised with and without Vietnamese marks.</summary>
internal static class Vocabulary
{
    /// <summary>Labels that stand before a number.</summary>
    public static ILookup<char, Word> Labels { get; } = WordIndex.Lookup(
    [
        .. Words(Sense.Identity,
            "cccd", "cmnd", "cmtnd", "cmt", "cc/cccd", "căn cước", "căn cước công dân", "thẻ căn cước", "chứng minh nhân dân", "chứng minh thư", "giấy chứng minh",
            "số định danh của công dân", "công dân", "congdan", "cm nhân dân", "số cm", "socccd", "socmnd", "socancuoc", "sodinhdanh", "định danh", "định danh cá nhân", "số định danh", "mã định danh cá nhân", "mã số định danh", "sđdcn", "đdcn", "giấy tờ tùy thân", "giấy tờ tuỳ thân", "số giấy tờ",
            "mã số thuế cá nhân", "mst cá nhân", "citizen id", "id card", "identity card", "identification number", "personal id", "national id", "id number", "id no"),
        .. Words(Sense.Phone,
            "điện thoại", "số điện thoại", "sđt", "đt", "di động", "sdt", "zalo", "mobile", "phone", "tel", "số máy", "liên lạc", "gọi số", "đtdđ", "số thuê bao", "sodienthoai", "dienthoai"),
        .. Words(Sense.Bank,
            "số tài khoản", "stk", "tài khoản số", "số tk", "tk số", "tài khoản ngân hàng", "tài khoản cá nhân", "tài khoản nhận", "vào tài khoản", "qua tài khoản", "tài khoản", "account number", "account no", "bank account", "a/c", "iban", "tk", "sotaikhoan", "taikhoan", "sotk", "vietcombank", "vcb", "bidv", "agribank", "vietinbank", "techcombank", "mb bank", "mbbank", "acb", "sacombank", "vpbank", "tpbank", "hdbank", "vib", "shb", "msb", "lpbank", "lienvietpostbank", "seabank", "ocb", "eximbank", "ngân hàng chính sách xã hội",
            "số thẻ", "số thẻ atm", "thẻ atm"),
        .. Words(Sense.Thing,
            "số tiền", "mức hưởng", "kinh phí", "giá trị", "tổng mức", "nguyên giá", "sản lượng", "diện tích", "tổng số", "doanh thu", "số lượng", "số dư", "mã hồ sơ", "số hồ sơ", "hồ sơ số", "hồ sơ mã", "mã biên nhận", "số biên nhận", "mã đơn", "mã đơn hàng", "vận đơn", "mã vận đơn", "bưu gửi", "mã bưu gửi", "mã bưu phẩm", "mã vạch", "barcode",
            "mã sản phẩm", "mã hàng", "số seri", "số sê-ri", "sê-ri", "seri", "serial", "số hiệu", "số máy công tơ", "imei", "mã tra cứu", "mã giao dịch", "giao dịch số", "mã thanh toán", "mã hóa đơn", "mã hoá đơn",
            "số hóa đơn", "hóa đơn số", "hóa đơn", "số hoá đơn", "hoá đơn", "biên lai", "mã biên lai", "số biên lai", "hợp đồng", "mã hợp đồng", "số hợp đồng", "mã khách hàng", "số khách hàng", "mã kh", "mã công trình",
            "mã dự án", "mã gói thầu", "gói thầu", "tbmt", "mã tbmt", "khlcnt", "mã lô", "số lô", "mã thủ tục", "mã tthc", "gplx", "giấy phép lái xe", "bảo hiểm xã hội", "bhyt", "bảo hiểm y tế",
            "mã thửa", "thửa đất", "mã phiếu", "số phiếu", "phiếu số", "công tơ", "mã điểm đo", "điểm đo", "mã trạm", "isbn", "issn", "số phát hành", "số vào sổ", "mã tham chiếu", "tham chiếu", "reference", "order", "tracking",
            "mã kiện", "mã thiết bị", "thiết bị", "mã cơ quan", "mã đơn vị", "quan hệ ngân sách", "qhns", "tờ khai", "mã chứng từ", "chứng từ", "mã chuyến", "mã tài sản", "tài sản số", "mã số tài sản", "mã bản ghi", "mã số bản ghi",
            "mã lưu trữ", "mã hiệu", "mã định danh cơ quan", "mã định danh hồ sơ", "mã định danh thửa", "mã xác nhận", "mã số doanh nghiệp", "mã niêm phong", "niêm phong", "số khung", "số động cơ", "tọa độ", "toạ độ", "mã băng", "batch", "mã tem", "tem số",
            "mã yêu cầu", "mã phản ánh", "mã bài", "mã tin", "mã sách", "mã vật tư", "mã thuốc", "số đăng ký", "sđk", "mã lệnh", "lệnh số", "sku", "ticket", "invoice", "mã cuộc gọi", "mã phiên", "phiên bản", "version", "build", "log", "checksum", "hash", "sha", "md5"),
        .. Words(Sense.Tax, "mã số thuế", "mst"),
        .. Words(Sense.Passport, "hộ chiếu", "số hộ chiếu", "hộ chiếu số", "passport", "passport no", "passport number"),
        .. Words(Sense.Insurance,
            "mã bhxh", "số bhxh", "sổ bhxh", "mã số bhxh", "số sổ bhxh", "bhxh số", "mã số bảo hiểm", "mã số bảo hiểm xã hội", "số sổ bảo hiểm xã hội", "sổ bảo hiểm xã hội số",
            "mã bhyt", "số bhyt", "bhyt số", "mã số bhyt", "thẻ bhyt", "thẻ bhyt số", "số thẻ bhyt", "mã thẻ bhyt", "thẻ bảo hiểm y tế", "thẻ bảo hiểm y tế số", "số thẻ bảo hiểm y tế", "mã thẻ bảo hiểm y tế"),
    ]);

    /// <summary>Words near a number that tell whose it is.</summary>
    public static ILookup<char, Word> Owners { get; } = WordIndex.Lookup(
    [
        .. Words(Sense.Office,
            "đường dây nóng", "hotline", "tổng đài", "trực ban", "trực lãnh đạo", "số trực", "trực cứu hộ", "trực cấp cứu", "trực 24", "kíp trực", "ca trực", "người trực", "đồng chí", "đ/c", "chủ tịch", "phó chủ tịch", "bí thư", "giám đốc", "chánh văn phòng", "chánh thanh tra",
            "trưởng phòng", "phó phòng", "trưởng ban", "phó ban", "trưởng công an", "trưởng thôn", "trưởng bản", "trưởng khu", "tổ trưởng", "trưởng trạm", "trạm trưởng", "chỉ huy trưởng", "hiệu trưởng", "trưởng bộ phận", "cán bộ", "công chức", "viên chức", "chuyên viên",
            "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hđnd", "hội đồng nhân dân", "văn phòng", "trung tâm", "công an", "trạm y tế", "bệnh viện", "cơ quan", "bộ phận một cửa", "một cửa", "tiếp công dân", "bộ phận tiếp nhận", "đầu mối", "phụ trách", "người phát ngôn",
            "ban biên tập", "ban quản lý", "ban chỉ huy", "ban chỉ đạo", "kho bạc", "kbnn", "ngân sách", "mặt trận tổ quốc", "mttq", "ủy ban", "uỷ ban", "chi cục", "cục thuế", "hội chữ thập đỏ", "nhà trường", "trường thpt", "trường thcs", "trường tiểu học", "trường mầm non",
            "công ty", "hợp tác xã", "htx", "doanh nghiệp", "chủ đầu tư", "bên mời thầu", "quỹ", "lãnh đạo", "thanh tra", "tòa soạn", "toà soạn", "chức vụ", "sở", "phòng", "thư ký", "kiểm lâm", "hạt kiểm lâm", "thường trực", "danh bạ", "hỗ trợ kỹ thuật", "kỹ thuật viên", "chăm sóc khách hàng", "treasury", "department", "office", "people's committee", "duty officer", "official"),
        .. Words(Sense.Private,
            "của ông", "của bà", "phản ánh của", "kiến nghị của", "ý kiến của", "đơn của", "số thuê bao", "điện thoại cá nhân", "sđt cá nhân", "đt cá nhân", "di động cá nhân", "tài khoản cá nhân", "email cá nhân", "thư cá nhân", "người viết đơn", "người làm đơn", "người chứng kiến", "trú tại", "mang tên", "công dân", "người nộp", "người gửi", "người hỏi", "người phản ánh", "người kiến nghị", "người khiếu nại", "người tố cáo", "chủ hộ", "hộ ông", "hộ bà", "hộ gia đình ông", "hộ gia đình bà", "thí sinh", "bệnh nhân", "học sinh", "phụ huynh", "sinh viên",
            "thường trú", "tạm trú", "sinh năm", "sinh ngày", "ngày sinh", "năm sinh", "nhà riêng", "cccd", "cmnd", "căn cước", "chứng minh nhân dân", "người thụ hưởng", "người nhận", "người được hưởng", "khách hàng", "ứng viên", "người dự thi", "người trúng", "người thân",
            "chủ tài khoản", "chủ tk", "tên tôi là", "tôi là", "tôi tên", "cho tôi", "của tôi", "liên hệ tôi", "người đăng ký", "người yêu cầu", "người khai", "người lao động", "đối tượng", "hộ nghèo", "nạn nhân", "đương sự", "nguyên đơn", "bị đơn", "người bán", "người mua", "người ủng hộ", "applicant", "resident", "patient", "citizen"),
    ]);

    /// <summary>What follows an amount or a count, and never an identity.</summary>
    public static IReadOnlyList<string> Units { get; } =
    [
        "đồng", "đ", "vnđ", "vnd", "usd", "triệu", "tỷ", "nghìn", "ngàn", "người", "hộ", "lượt", "trường hợp", "hồ sơ", "cái", "tấn", "kg", "m2", "m²", "m3", "m³", "ha", "km", "mét", "m", "kwh", "%", "‰", "bản", "con", "cây", "tờ", "byte", "bytes", "mb", "thẻ", "sản phẩm", "liều", "cử tri", "nhân khẩu",
    ];

    /// <summary>The units that are long enough to be told without their marks.</summary>
    public static IReadOnlyList<string> PlainUnits { get; } = [.. Units.Where(u => u.Length >= 4 && u != Thousand).Select(FoldedText.Of)];

    /// <summary>Without its mark it begins the word for a bank, which stands behind accounts.</summary>
    private const string Thousand = "ngàn";

    private static IEnumerable<Word> Words(Sense sense, params string[] words) => words.Select(w => new Word(w, sense));
}

/// <summary>A word of <see cref="Vocabulary"/>.</summary>
internal sealed class Word(string written, Sense sense)
{
    public string Written { get; } = written;
    public Sense Sense { get; } = sense;

    /// <summary>Without marks, where that leaves no other common word; otherwise null.</summary>
    public string? Folded { get; } = written.Contains(' ', StringComparison.Ordinal) || System.Text.Ascii.IsValid(written) ? FoldedText.Of(written) : null;
}
