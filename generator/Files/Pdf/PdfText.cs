using Portal.Model.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Portal.Generator.Files.Pdf;

/// <summary>
/// The words of a PDF, page by page. The library that lays them out is not trusted with what <see cref="PdfScan"/> has not weighed:
/// it runs on a stack of its own, on files within a budget, and whatever it throws means only that the words are not known.
/// </summary>
internal static class PdfText
{
    public const int PageLimit = 500;
    private const int FileLimit = 31_457_280;
    private const int StackSize = 16_777_216;

    // Budgets decide; if this ever fires, one of them is wrong.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true };

    public static FileText Read(byte[] file, PdfFacts facts)
    {
        if (facts.Fault is not null) return FileText.Closed("không an toàn hoặc không được phép mở", "it is not safe or not allowed to open");
        if (file.Length > FileLimit || facts.IsLaborious) return FileText.Closed("tệp quá nặng để đọc chữ", "it is too heavy to be read");

        var text = FileText.Closed("đọc quá lâu", "reading it took too long");
        var reader = new Thread(() => text = Open(file), StackSize) { IsBackground = true };
        reader.Start();
        reader.Join(Patience);
        return text;
    }

    private static FileText Open(byte[] file)
    {
        var text = new TextBudget();
        try
        {
            using var document = PdfDocument.Open(file, Options);
            return ReadPages(document, text);
        }
        catch (Exception)
        {
            // The library names no exception of its own for a damaged file.
            return text.ToText() with { Unread = new("cấu trúc tệp hỏng hoặc không theo chuẩn PDF", "it is damaged or does not follow the standard") };
        }
    }

    private static FileText ReadPages(PdfDocument document, TextBudget text)
    {
        var (pages, empty) = (Math.Min(document.NumberOfPages, PageLimit), 0);
        for (var number = 1; number <= pages && !text.IsSpent; number++)
        {
            var letters = document.GetPage(number).Letters;
            if (letters.Count == 0) empty++;
            AddLines(letters, text);
            text.EndPart($"trang {number}");
        }
        var read = text.ToText() with { IsScan = empty * 2 > pages };
        return document.NumberOfPages > PageLimit && read.Unread is null
            ? read with { Unread = new LocalText($"chỉ đọc {PageLimit} trang đầu", $"only the first {PageLimit} pages were read") }
            : read;
    }

    /// <summary>A page holds letters at places, not lines: a gap is a blank, a step down a new line.</summary>
    private static void AddLines(IReadOnlyList<Letter> letters, TextBudget text)
    {
        Letter? before = null;
        foreach (var letter in letters)
        {
            if (text.IsSpent) return;
            if (before is not null) AddGap(before, letter, text);
            text.Add(letter.Value);
            before = letter;
        }
    }

    private static void AddGap(Letter before, Letter letter, TextBudget text)
    {
        if (letter.TextOrientation != TextOrientation.Horizontal) return;
        var size = Math.Max(Math.Abs(before.PointSize), 1);
        var (right, down) = (letter.StartBaseLine.X - before.EndBaseLine.X, Math.Abs(letter.StartBaseLine.Y - before.StartBaseLine.Y));
        if (down > size * 0.5) text.Add('\n');
        else if ((right > size * 0.2 || right < -size) && before.Value != " " && letter.Value != " ") text.Add(' ');
    }
}
