using Portal.Model.Text.PersonalData;
using static Portal.Model.Text.PersonalData.SensitiveKind;

namespace Portal.Tests.Model.Text.PersonalData;

/// <summary>What is personal data or a secret, and what only looks like it. No number here is anybody's.</summary>
public sealed class SensitiveTextTests
{
    private static readonly SensitiveText Detector = new(2026);

    [Theory]
    [InlineData("Số CCCD: 027095000000, cấp ngày 10/5/2021")]
    [InlineData("027095000000")]
    [InlineData("Nguyễn Văn A (027 095 000000)")]
    [InlineData("căn cước 0270 9500 0000")]
    [InlineData("CCCD số 027.095.000.000")]
    [InlineData("số định danh 027-095-000000")]
    [InlineData("**027095000000**")]
    [InlineData("| 1 | Trần Thị B | 027195000000 |")]
    [InlineData("1,Trần Thị B,027195000000,0912345678")]
    [InlineData("cccd027095000000")]
    [InlineData("?cccd=027095000000&x=1")]
    [InlineData("Mã hồ sơ H05.17-250305-0012, CCCD 027095000000")]
    [InlineData("Mã số thuế: 027095000000")]
    [InlineData("sinh 2004, 027204000000.")]
    [InlineData("CCCD 123095000000")]
    [InlineData("０２７０９５００００００")]
    [InlineData("٠٢٧٠٩٥٠٠٠٠٠٠")]
    [InlineData("027095000000,027195000000")]
    [InlineData("027095000000;027195000000")]
    [InlineData("CCCD: 027095000000,0912345678")]
    [InlineData("CCCD: 027/095/000000")]
    [InlineData("CCCD: 027 / 095 / 000000")]
    [InlineData("CCCD: 027,095,000000")]
    [InlineData("CCCD: 027_095_000000")]
    [InlineData("CCCD: 0270950OOO00")]
    [InlineData("CCCD: O27095000000")]
    [InlineData("số CCCD 027095000000cấp ngày 10/5/2021")]
    public void A_citizens_number_is_found(string text) => Assert.Contains(Detector.Find(text), f => f.Kind == CitizenId);

    [Theory]
    [InlineData("Tổng mức đầu tư 186500000000 đồng")]
    [InlineData("003095000000")]
    [InlineData("027299000000")]
    [InlineData("027495000000")]
    [InlineData("0270950000005")]
    [InlineData("Mã hồ sơ: 027095000000")]
    [InlineData("Vận đơn 027095000000")]
    [InlineData("hợp đồng số 027095000000/HĐ-UBND")]
    [InlineData("Số: 027095000000/QĐ-UBND")]
    [InlineData("https://dvc.bacninh.gov.vn/ho-so/027095000000")]
    [InlineData("tệp IMG-027095000000.jpg")]
    [InlineData("anh/027095000000.png")]
    [InlineData("sha256 9f027095000000ab")]
    [InlineData("550e8400-e29b-41d4-a716-027095000000")]
    [InlineData("202503051230")]
    [InlineData("0222 3000 101 0222 3000 102")]
    [InlineData("mã vạch 027095000000")]
    [InlineData("CCCD 027*********")]
    [InlineData("21,027095000000")]
    [InlineData("Lệ phí cấp căn cước: 027,095,000,000 đồng")]
    [InlineData("CCCD cấp 27/09/5000/0000")]
    [InlineData("OOO27095000000")]
    public void Another_number_of_twelve_digits_is_none(string text) => Assert.DoesNotContain(Detector.Find(text), f => f.Kind == CitizenId);

    [Theory]
    [InlineData("CMND số 125123456", OldId)]
    [InlineData("chứng minh nhân dân: 125 123 456", OldId)]
    [InlineData("| Họ tên | Số CMND |\n|---|---|\n| Lê Văn C | 125123456 |", OldId)]
    [InlineData("Người nộp: Lê Thị D, điện thoại 0912 345 678", Phone)]
    [InlineData("SĐT: +84 912.345.678", Phone)]
    [InlineData("liên hệ (+84)912345678 gặp anh Hùng", Phone)]
    [InlineData("liên hệ +84 (0)912 345 678 gặp anh Hùng", Phone)]
    [InlineData("CMND 125/123/456", OldId)]
    [InlineData("| Mục | Giá trị |\n|---|---|\n| Họ tên | Lê Văn C |\n| Số CMND | 125123456 |", OldId)]
    [InlineData("| 1 | **Giấy CMND số:** | 125123456 |\n|---|---|---|", OldId)]
    [InlineData("| Mục | Ông A | Ông B |\n|---|---|---|\n| Số CMND | không có | 125123456 |", OldId)]
    [InlineData("| Mục | Nội dung |\n|---|---|\n| Căn cước công dân | 123095000000 |", CitizenId)]
    [InlineData("| Mục | Giá trị |\n|---|---|\n| Mật khẩu | Xy12abc9Qr |", Secret)]
    [InlineData("| Mật khẩu đăng nhập | Xy12abc9Qr |", Secret)]
    [InlineData("CMND: 125123456cấp tại Bắc Ninh", OldId)]
    [InlineData("Thư: nguyenvana1990@gmail.com", Email)]
    [InlineData("Người gửi phản ánh: tran.b@congty.vn", Email)]
    [InlineData("Số tài khoản 19001234567890 tại ngân hàng, chủ tài khoản Nguyễn Văn A", BankAccount)]
    [InlineData("STK: 0123 4567 8901 VCB", BankAccount)]
    [InlineData("Số tài khoản 0123456789012 ngân hàng Agribank của ông Trần Văn Bình.", BankAccount)]
    [InlineData("Đề nghị chuyển tiền vào số tài khoản 19034567890123 ngân hàng Techcombank", BankAccount)]
    [InlineData("so tai khoan 0123456789012 ngan hang Agribank cua ong Binh", BankAccount)]
    [InlineData("Số hộ chiếu của bà Hoa: C1234567", Passport)]
    [InlineData("passport No. B1234567, quốc tịch Việt Nam", Passport)]
    [InlineData("Hộ chiếu C1234567 12/03/2020", Passport)]
    [InlineData("Hộ chiếu: số C1234567 10 năm", Passport)]
    [InlineData("hộ chiếu số c1234567", Passport)]
    [InlineData("Hộ chiếu số C.1234567", Passport)]
    [InlineData("Thẻ BHYT DN4272721234567 31/12/2026", Insurance)]
    [InlineData("Mã số BHXH 2721 234 567", Insurance)]
    [InlineData("Mã số BHXH 27 2123 4567", Insurance)]
    [InlineData("Thẻ BHYT số DN-4-27-2721234567", Insurance)]
    [InlineData("Mã số BHXH 2721234567", Insurance)]
    [InlineData("Thẻ BHYT số DN 4 27 2721234567", Insurance)]
    [InlineData("số thẻ bảo hiểm y tế: HT3272721234567", Insurance)]
    [InlineData("Bà Hoa, trú tại thôn Đông, mã số thuế 8012345678", TaxCode)]
    public void Other_personal_data_are_found_by_the_words_around(string text, SensitiveKind kind) => Assert.Equal(kind, Assert.Single(Detector.Find(text)).Kind);

    [Theory]
    [InlineData("Chi 125123456 đồng")]
    [InlineData("cấp CMND cho 125123456 người")]
    [InlineData("Đường dây nóng: 0912 345 678")]
    [InlineData("Lệ phí cấp hộ chiếu: mẫu TK01, mã C12345678")]
    [InlineData("Số tài khoản 0123456789012 ngân hàng Agribank của UBND xã")]
    [InlineData("Đã cấp thẻ BHYT cho 1234567890 người")]
    [InlineData("Mã số BHXH gồm 10 chữ số; hotline 1900 9068")]
    [InlineData("Thắc mắc về thẻ BHYT xin gọi tổng đài 1900545400")]
    [InlineData("Bộ phận Sổ BHXH: fax 0222382245")]
    [InlineData("mã số bảo hiểm xã hội của doanh nghiệp 2700123456")]
    [InlineData("Công ty Mẫu, mã số BHXH 2300123456")]
    [InlineData("Nhận hộ chiếu theo phiếu hẹn số A1234567")]
    [InlineData("hộ chiếu mẫu, quyển số B1234567")]
    [InlineData("Công ty Mẫu, mã số thuế 8012345678")]
    [InlineData("Công ty của ông Bình, mã số thuế 2300123456")]
    [InlineData("Ông Nguyễn Văn A, Chủ tịch UBND xã, điện thoại 0912 345 678")]
    [InlineData("| Họ tên | Chức vụ | Điện thoại |\n|---|---|---|\n| Lê Văn C | Trưởng phòng | 0912 345 678 |")]
    [InlineData("Trụ sở: 0222 3000 101, fax 0222 3000 102")]
    [InlineData("Tổng đài 1900 1234, 1022, 113")]
    [InlineData("Thư: vanphong@bacninh.gov.vn, ubndxahoalong@gmail.com")]
    [InlineData("Tài khoản 3713.0.1012345.00000 tại Kho bạc Nhà nước")]
    [InlineData("Ủng hộ qua số tài khoản 1234567890123 của Ủy ban MTTQ tỉnh")]
    [InlineData("Quyết định 96/QĐ-UBND ngày 05/3/2025, mã 000.00.01.H05")]
    [InlineData("| Khoản chi | Thành tiền |\n|---|---|\n| Thẻ căn cước | 125.123.456 |\n| Lệ phí cấp chứng minh nhân dân | 125123456 |")]
    [InlineData("| Thủ tục | Mã thủ tục |\n|---|---|\n| Cấp thẻ căn cước | 125123456 |")]
    [InlineData("| Mục | Nội dung |\n|---|---|\n| Mật khẩu | xem email 2 |\n| Độ dài mật khẩu | 8-16 |\n| Đổi mật khẩu | dichvucong.mau.vn/doi1 |\n| Token | 120.000 |")]
    public void Official_contacts_and_figures_are_none(string text) => Assert.Empty(Detector.Find(text));

    [Theory]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P")]
    [InlineData("ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8")]
    [InlineData("AKIA" + "IOSFODNN7QWERTYU")]
    [InlineData("AIza" + "SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r")]
    [InlineData("xoxb-" + "123456789012-abcdefGHIJKL")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=q1w2e3r4t5y6u7i8o9p0Q1W2E3R4T5Y6U7I8O9P0a1s2d3f4g5h6j7k8l9z0x1c2v3b4==")]
    [InlineData("Server=db;User Id=sa;Password=Bacninh@2025;")]
    [InlineData("postgres://portal:s3cretPw@db/portal")]
    [InlineData("Mật khẩu: Hoalong@123")]
    [InlineData("mật khẩu mặc định là 123456")]
    [InlineData("token: Zx81kLmQ09pTyUvWb2c4D6e8")]
    [InlineData("hf_" + "aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgH")]
    [InlineData("MSG.SG." + "aBcDeFgHiJkLmNoPqRsTuV.aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgHiJkLmNoPq")]
    [InlineData("Tài khoản: quantri / Hoalong@123")]
    [InlineData("Đăng nhập: quantri/123456")]
    public void A_secret_is_found(string text) => Assert.Equal(Secret, Assert.Single(Detector.Find(text)).Kind);

    [Theory]
    [InlineData("Mật khẩu: gồm ít nhất tám ký tự, có chữ hoa và chữ số.")]
    [InlineData("password: ${DB_PASSWORD}")]
    [InlineData("Đăng nhập: dichvucong.bacninh.gov.vn/ho-so1")]
    [InlineData("Tài khoản: cá nhân / tổ chức")]
    [InlineData("password=********")]
    [InlineData("key: bao-cao-tai-chinh-2024-quy-1-va-quy-2")]
    [InlineData("sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("https://www.bacninh.gov.vn/tin-tuc/doi-mat-khau/")]
    [InlineData("Đổi mật khẩu trước 30/4/2025; không ghi mật khẩu lên giấy.")]
    public void A_word_beside_a_secrets_name_is_none(string text) => Assert.Empty(Detector.Find(text));

    /// <summary>The fourth digit says the century, the next two the year: of the 2000s only years that have begun.</summary>
    [Theory]
    [InlineData("027226000000", true)]
    [InlineData("027227000000", false)]
    [InlineData("CCCD 027227000000", false)]
    [InlineData("027104000000", false)]
    [InlineData("CCCD 027104000000", true)]
    [InlineData("CCCD 027426000000", false)]
    public void A_year_of_birth_is_judged_against_the_year_of_the_check(string text, bool isFound) =>
        Assert.Equal(isFound, Detector.Find(text).Any(f => f.Kind == CitizenId));

    [Fact]
    public void A_fingerprint_tells_values_apart_and_not_their_spelling()
    {
        string[] texts = ["CCCD 027095000000", "số CCCD: 027 095 000000", "CCCD ０２７０９５００００００", "CCCD 027095000001"];

        var prints = texts.Select(t => Assert.Single(Detector.Find(t)).Fingerprint).ToList();

        Assert.Equal(2, prints.Distinct().Count());
        Assert.Equal("", prints[0].ToString());
    }

    [Theory]
    [InlineData("content/mau/don-cua-ong-a-027095000000/index.md", "content/mau/don-cua-ong-a-027*********/index.md")]
    [InlineData("CMND_125123456.pdf", "CMND_12*******.pdf")]
    [InlineData("IMG-027095000000.jpg", "IMG-027*********.jpg")]
    [InlineData("tin-tuc/202503051230-hop.md", "tin-tuc/202503051230-hop.md")]
    [InlineData("'125123456' không phải số hiệu", "'125123456' không phải số hiệu")]
    public void A_report_names_files_without_the_numbers_in_their_names(string path, string shown) => Assert.Equal(shown, SensitiveText.Masked(path));

    [Fact]
    public void One_kind_does_not_hide_another_nor_what_is_published_what_is_not()
    {
        var many = string.Concat(Enumerable.Range(0, SensitiveText.MaxFindings + 1).Select(i => $"- Ông A, điện thoại riêng 0912{i:D6}\n"));

        Assert.Contains(Detector.Find(many + "Ông B, 027095000000."), f => f.Kind == CitizenId);
        Assert.Contains(
            Detector.Find(many + "Ông B, điện thoại riêng 0987 654 321", isPublished: (_, value) => value.StartsWith("0912", StringComparison.Ordinal)),
            f => f.Kind == Phone && f.Masked.StartsWith("098", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_a_masked_form_leaves_the_text()
    {
        const string text = "CCCD 027095000000, điện thoại 0912345678, thư a.b@gmail.com của công dân, mật khẩu: Hoalong@123";

        var shown = string.Join(' ', Detector.Find(text).Select(f => f.Masked));

        Assert.Equal("027********* 091******* a***@gmail.com ********", shown);
        Assert.Equal("CCCD 027*********", SensitiveText.Masked("CCCD 027095000000"));
    }

    [Fact]
    public void A_mark_on_a_picture_character_is_no_obstacle() => Assert.Equal("😀\u0301 027*********", SensitiveText.Masked("😀\u0301 027" + "095000000"));

    [Theory]
    [InlineData("027 095 ")]
    [InlineData("CCCD 027 095 ")]
    [InlineData("1.")]
    [InlineData("a@")]
    [InlineData("=")]
    [InlineData("mật khẩu ")]
    [InlineData("eyJ")]
    [InlineData("|")]
    [InlineData("0")]
    [InlineData("-----BEGIN ")]
    [InlineData("a://")]
    [InlineData("0912345678 ")]
    public void Time_grows_with_the_length_of_the_text_alone(string part)
    {
        const int length = 16_384, times = 8;
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        var longer = string.Concat(Enumerable.Repeat(text, times));

        // With the square of the length it would be 64 times as long.
        Assert.True(Shortest(longer) < (24 * Shortest(text)) + TimeSpan.FromMilliseconds(50));
    }

    /// <summary>The time of the quickest of some runs: the others were disturbed.</summary>
    private static TimeSpan Shortest(string text) => Enumerable.Range(0, 4).Min(_ =>
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Detector.Find(text);
        return watch.Elapsed;
    });
}
