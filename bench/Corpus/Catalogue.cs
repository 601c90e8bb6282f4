namespace Portal.Bench.Corpus;

/// <summary>The keys that pages use; each is explained in the files under <c>skeleton/</c>.</summary>
internal static class Catalogue
{
    public const string Article = "bench-article";
    public const string Document = "bench-document";

    /// <summary>Section folders, and the type each of them takes.</summary>
    public static readonly IReadOnlyList<(string Folder, string Type)> Sections =
    [
        ("tin-tuc", Article), ("thong-bao", Article), ("chi-dao", Article), ("kinh-te", Article), ("van-hoa", Article),
        ("van-ban", Document), ("cong-bao", Document), ("quy-hoach", Document), ("du-an", Document), ("bao-cao", Document),
    ];

    public static readonly IReadOnlyList<string> Topics =
    [
        "nong-nghiep", "cong-nghiep", "thuong-mai", "giao-duc", "y-te", "giao-thong",
        "dat-dai", "moi-truong", "lao-dong", "du-lich", "khoa-hoc", "an-sinh",
    ];

    public static readonly IReadOnlyList<string> Units =
        ["van-phong", "so-tai-chinh", "so-nong-nghiep", "so-giao-duc", "so-y-te", "so-xay-dung", "so-tu-phap", "trung-tam-tin-hoc"];

    public static readonly IReadOnlyList<string> Sources = ["bao-tinh", "dai-phat-thanh", "co-quan-thong-ke"];

    public static readonly IReadOnlyList<string> Authors = ["Ban Biên tập", "Phòng Thông tin", "Tổ Tổng hợp", "Phòng Pháp chế"];

    public static readonly IReadOnlyList<string> Genres = ["news", "notice", "report"];

    /// <summary>Forms of documents: the key and the letters in a document's number.</summary>
    public static readonly IReadOnlyList<(string Key, string Sign)> Forms =
        [("decision", "QĐ-UBND"), ("directive", "CT-UBND"), ("plan", "KH-UBND"), ("report", "BC-UBND")];

    public static readonly IReadOnlyList<string> Issuers =
        ["Ủy ban nhân dân tỉnh", "Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Tư pháp"];
}
