using Portal.Model.Text;

namespace Portal.Generator.Files;

/// <summary>What a file is by its content, whatever its name says.</summary>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Extensions">The names it may have as an attachment; none = it is never published.</param>
internal sealed record FileKind(LocalText Label, params IReadOnlyList<string> Extensions)
{
    public static readonly FileKind Pdf = new(new("tài liệu PDF", "a PDF document"), "pdf");
    public static readonly FileKind Word = new(new("văn bản Word", "a Word document"), "docx");
    public static readonly FileKind Sheet = new(new("bảng tính Excel", "an Excel workbook"), "xlsx");
    public static readonly FileKind Slides = new(new("bản trình chiếu PowerPoint", "a PowerPoint presentation"), "pptx");
    public static readonly FileKind OpenText = new(new("văn bản OpenDocument", "an OpenDocument text"), "odt");
    public static readonly FileKind OpenSheet = new(new("bảng tính OpenDocument", "an OpenDocument spreadsheet"), "ods");
    public static readonly FileKind OpenSlides = new(new("bản trình chiếu OpenDocument", "an OpenDocument presentation"), "odp");
    public static readonly FileKind OldOffice = new(new("tệp Word, Excel hoặc PowerPoint đời cũ", "an old Word, Excel or PowerPoint file"), "doc", "xls", "ppt");
    public static readonly FileKind LockedOffice = new(new("tài liệu văn phòng đặt mật khẩu", "an office document under a password"), "docx", "xlsx", "pptx");
    public static readonly FileKind Rtf = new(new("văn bản RTF", "an RTF document"), "rtf");
    public static readonly FileKind Png = new(new("hình PNG", "a PNG image"), "png") { IsImage = true };
    public static readonly FileKind Jpeg = new(new("hình JPEG", "a JPEG image"), "jpg", "jpeg") { IsImage = true };
    public static readonly FileKind Gif = new(new("hình GIF", "a GIF image"), "gif") { IsImage = true };
    public static readonly FileKind Webp = new(new("hình WebP", "a WebP image"), "webp") { IsImage = true };
    public static readonly FileKind Svg = new(new("hình SVG", "an SVG image"), "svg");
    public static readonly FileKind Mp3 = new(new("âm thanh MP3", "MP3 audio"), "mp3");
    public static readonly FileKind Ogg = new(new("âm thanh hoặc video Ogg", "Ogg audio or video"), "ogg", "oga", "opus", "ogv");
    public static readonly FileKind Wav = new(new("âm thanh WAV", "WAV audio"), "wav");
    public static readonly FileKind Mp4 = new(new("âm thanh hoặc video MP4", "MP4 audio or video"), "mp4", "m4a");
    public static readonly FileKind Webm = new(new("video WebM", "WebM video"), "webm");
    public static readonly FileKind Captions = new(new("phụ đề WebVTT", "WebVTT captions"), "vtt", "txt") { IsText = true };
    public static readonly FileKind Json = new(new("dữ liệu JSON", "JSON data"), "json", "geojson", "txt", "csv") { IsText = true };
    public static readonly FileKind Plain = new(new("văn bản thuần", "plain text"), "txt", "csv") { IsText = true };
    public static readonly FileKind Empty = new(new("tệp rỗng", "an empty file"), []);
    public static readonly FileKind Archive = new(new("tệp nén", "an archive"), []);
    public static readonly FileKind Program = new(new("chương trình chạy được", "a program"), []);
    public static readonly FileKind Script = new(new("tập lệnh", "a script"), []) { IsText = true };
    public static readonly FileKind Html = new(new("trang HTML", "an HTML page"), []) { IsText = true };
    public static readonly FileKind Xml = new(new("dữ liệu XML", "XML data"), []) { IsText = true };
    public static readonly FileKind Unknown = new(new("dữ liệu không rõ định dạng", "data of an unknown format"), []);

    public bool IsImage { get; init; }

    /// <summary>Its bytes are words already.</summary>
    public bool IsText { get; init; }
}
