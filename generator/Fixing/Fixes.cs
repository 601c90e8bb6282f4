using Portal.Model.Text;
using Portal.Model.Text.Legacy;

namespace Portal.Generator.Fixing;

/// <summary>Everything that <c>portal fix</c> mends, in the order in which it does. A new one is one file in this folder and one line here.</summary>
internal static class Fixes
{
    public static readonly LocalText Encoding = new("chuyển sang UTF-8 từ {0}", "converted to UTF-8 from {0}");
    public static readonly LocalText LineEnds = new("kết dòng kiểu Windows (CRLF) và dấu BOM ở đầu tệp", "line ends of Windows (CRLF) and a byte order mark");

    // Letters of old fonts come before hidden characters: the ư of TCVN3 is a soft hyphen.
    private static readonly IReadOnlyList<IFix> All =
    [
        new LegacyFontFix(),
        new HiddenCharacterFix(),
        new ComposedLettersFix(),
        new DocumentNumberFix(),
        new ListMarkFix(),
        new HeadingLevelFix(),
        new TrailingBlanksFix(),
    ];

    /// <summary>The file as it should be, or null where nothing is to be mended or nobody knows what its bytes are.</summary>
    public static MendedFile? Mend(byte[] bytes, FixedFile file)
    {
        var changes = new List<Change>();
        if (Read(bytes, file, changes) is not { } text) return null;
        if (file.IsTable) return changes.Count == 0 ? null : new MendedFile(file.Path, text, changes);
        foreach (var fix in All)
        {
            var mended = fix.Apply(text, file);
            Compare(text, mended, file, fix.Name, changes);
            text = mended;
        }
        return changes.Count == 0 ? null : new MendedFile(file.Path, text, changes);
    }

    private static string? Read(byte[] bytes, FixedFile file, List<Change> changes)
    {
        string text;
        if (SourceBytes.Utf8(bytes) is { } utf8 && !utf8.Contains('\0'))
        {
            if (file.IsTable) return null;
            text = utf8;
        }
        else if ((file.IsTable ? LegacyBytes.ReadTable(bytes) : LegacyBytes.Read(bytes)) is var (encoding, read))
        {
            text = read;
            var name = new LocalText(Say(Encoding.Vi, encoding.Name.Vi), Say(Encoding.In(Languages.English), encoding.Name.In(Languages.English)));
            CompareBytes(bytes, text, encoding, file, name, changes);
        }
        else
        {
            return null;
        }

        var plain = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (plain != text && changes.Count == 0) changes.Add(new Change(file.Path, 0, LineEnds, "", ""));
        return plain;
    }

    private static string Say(string text, string name) => text.Replace("{0}", name, StringComparison.Ordinal);

    /// <summary>What the reader saw was the bytes as Western letters.</summary>
    private static void CompareBytes(byte[] bytes, string text, LegacyEncoding encoding, FixedFile file, LocalText name, List<Change> changes)
    {
        if (encoding == LegacyEncoding.Utf16) changes.Add(new Change(file.Path, 0, name, "", ""));
        else Compare(SourceBytes.AsSeen(bytes), text, file, name, changes);
    }

    private static void Compare(string before, string after, FixedFile file, LocalText name, List<Change> changes)
    {
        if (before == after) return;
        var (old, mended) = (before.Split('\n'), after.Split('\n'));
        for (var i = 0; i < Math.Min(old.Length, mended.Length); i++)
            if (old[i] != mended[i]) changes.Add(new Change(file.Path, i + 1, name, old[i].TrimEnd('\r'), mended[i].TrimEnd('\r')));
    }
}
