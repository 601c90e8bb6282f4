using System.Text;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Text.Legacy;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Load;

/// <summary>Turns bytes into text and refuses what is not UTF-8 in NFC (TCVN 6909: composed Unicode) or cannot be seen.</summary>
internal static class SourceText
{
    private const int MaxQuote = 60;

    private static readonly LocalText Unknown = new(
        "không rõ bảng mã nào (có thể là tệp khác đổi đuôi)", "its encoding is unknown (it may be another kind of file, renamed)");

    // What Excel saves as plain CSV: letters that the code page of Windows lacks are question marks.
    private static readonly LocalText LostInTable = new(
        "có vẻ do Excel lưu dạng CSV thường, chữ có dấu đã mất hoặc thành '?'", "Excel seems to have saved it as plain CSV, in which letters with marks are lost or became '?'");

    private static readonly LocalText Excel = new(
        ": trong Excel mở tệp gốc, chọn 'Lưu thành' rồi chọn kiểu tệp 'CSV UTF-8 (Comma delimited)'", ": in Excel open the original, choose 'Save as' and the type 'CSV UTF-8 (Comma delimited)'");

    private static readonly LocalText Convert = new(", hoặc chạy 'portal fix' để xem và chuyển mã", ", or run 'portal fix' to see it converted");

    public static string? Decode(byte[] bytes, Encoding utf8, string file, DiagnosticBag diagnostics)
    {
        var content = bytes.AsSpan();
        if (content.StartsWith("\uFEFF"u8)) content = content[3..];
        try
        {
            var text = utf8.GetString(content);
            if (text.Contains('\r')) text = text.ReplaceLineEndings("\n");
            // First: the runtime cannot normalise what is no character.
            if (HiddenText.IndexIn(text) is >= 0 and var at) return Refuse(text, at, bytes, file, diagnostics);
            // Before they are put in order, which costs the square of their number.
            if (MarkRun.IndexIn(text) is >= 0 and var run) ReportAt(text, run, file, diagnostics);
            else if (!IsNfc(text)) ReportFirst(text, file, diagnostics);
            return text;
        }
        catch (DecoderFallbackException error)
        {
            var line = 1 + content[..Math.Max(error.Index, 0)].Count((byte)'\n');
            return RefuseBytes(bytes, file, line, diagnostics);
        }
    }

    private static string? RefuseBytes(byte[] bytes, string file, int line, DiagnosticBag diagnostics)
    {
        var isTable = CsvTable.IsTable(file);
        var read = isTable ? LegacyBytes.ReadTable(bytes) : LegacyBytes.Read(bytes);
        var (guess, quote) = read is var (encoding, text) ? (encoding.Name, Quote(text, line)) : (null, "");
        var unknown = isTable ? LostInTable : Unknown;
        var (excel, convert) = (isTable ? Excel : new LocalText("", ""), guess is null ? new LocalText("", "") : Convert);
        diagnostics.Add(
            TextCodes.NotUtf8, new Position(file, line, 1),
            guess is null ? unknown.Vi : $"có vẻ là {guess.Vi}, đọc ra: '{quote}'",
            guess is null ? unknown.In(Languages.English) : $"it seems to be {guess.In(Languages.English)}, which reads: '{quote}'",
            excel.Vi + convert.Vi, excel.In(Languages.English) + convert.In(Languages.English));
        return null;
    }

    private static string Quote(string text, int line) => SensitiveText.Quote(text.Split('\n').Skip(line - 1).FirstOrDefault("").Trim(), MaxQuote);

    /// <summary>Some hidden characters are letters of an old font (ư of TCVN3 is the soft hyphen), or the other half of UTF-16.</summary>
    private static string? Refuse(string text, int at, byte[] bytes, string file, DiagnosticBag diagnostics)
    {
        if (text[at] == '\0' && LegacyBytes.Read(bytes) is not null) return RefuseBytes(bytes, file, 1, diagnostics);
        if (text[at] is '\u00ad' or (>= '\u0080' and <= '\u009f') && LegacyReport.Add(text, file, diagnostics)) return null;
        diagnostics.Add(TextCodes.Hidden, Place(text, at, file), HiddenText.Name(text, at));
        return null;
    }

    private static void ReportAt(string text, int at, string file, DiagnosticBag diagnostics) =>
        diagnostics.Add(TextCodes.NotNfc, Place(text, at, file), string.Concat(text.AsSpan(at, MarkRun.Longest), "…"));

    private static Position Place(string text, int at, string file)
    {
        var before = text.AsSpan(0, at);
        return new Position(file, 1 + before.Count('\n'), at - before.LastIndexOf('\n'));
    }

    /// <summary>Letters below U+0300 and Vietnamese letters are composed already; only other text needs the slow answer.</summary>
    private static bool IsNfc(string text)
    {
        foreach (var c in text)
            if (c >= '\u0300' && c is not ((>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2027')))
                return text.IsNormalized(NormalizationForm.FormC);
        return true;
    }

    private static void ReportFirst(string text, string file, DiagnosticBag diagnostics)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var word = Array.Find(line.Split(' '), w => !w.IsNormalized(NormalizationForm.FormC));
            if (word is null) continue;
            diagnostics.Add(TextCodes.NotNfc, new Position(file, number, line.IndexOf(word, StringComparison.Ordinal) + 1), word);
            return;
        }
    }
}
