using System.Buffers;
using System.Text;

namespace Portal.Model.Text;

/// <summary>Judges the names of files and folders: what one machine reads as a name, another may read as a device, another file, or not at all.</summary>
public static class EntryName
{
    /// <summary>Deeper than any folder that people make, and far above what paths may hold.</summary>
    public const int MaxDepth = 16;

    // Windows opens the device whatever stands after the first dot, in every folder.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    // In a path on some system they end a name, or stand for many; the last one is what a byte that is no UTF-8 is read as.
    private static readonly SearchValues<char> Unwritable = SearchValues.Create("\\:*?\"<>|\t\n\r\ufffd");

    private static readonly LocalText Device = new("trên Windows đó là tên một thiết bị", "Windows takes it for a device");
    private static readonly LocalText End = new("tên kết thúc bằng dấu chấm hoặc dấu cách", "it ends with a dot or a blank");
    private static readonly LocalText Character = new(
        "tên có ký tự ẩn, ký tự hỏng hoặc một trong các ký tự \\ : * ? \" < > |", "it has a hidden or broken character or one of \\ : * ? \" < > |");

    /// <summary>The folder is too far down.</summary>
    public static LocalText TooDeep { get; } = new("thư mục nằm sâu quá 16 lớp", "the folder is nested deeper than 16");

    /// <summary>Why a name cannot be used everywhere, or null where it can.</summary>
    public static LocalText? Judge(string name)
    {
        if (!IsReadable(name)) return Character;
        if (name[^1] is '.' or ' ') return End;
        return IsDevice(name) ? Device : null;
    }

    /// <summary>True for a name that can be shown: nothing in it ends a line, moves the cursor or cannot be seen.</summary>
    public static bool IsReadable(string name) =>
        HiddenText.IndexIn(name) < 0 && name.AsSpan().IndexOfAny(Unwritable) < 0;

    /// <summary>The name as a message can show it.</summary>
    public static string Shown(string name) =>
        string.Concat(name.Select((letter, at) => char.IsControl(letter) || HiddenText.IndexIn(name.AsSpan(at, 1)) == 0 ? '\ufffd' : letter));

    /// <summary>What two names have in common that some machine cannot tell apart.</summary>
    public static string Folded(string name) => Ascii.IsValid(name) ? name.ToLowerInvariant() : name.Normalize(NormalizationForm.FormC).ToLowerInvariant();

    private static bool IsDevice(string name)
    {
        var end = name.IndexOf('.');
        var stem = (end < 0 ? name : name[..end]).TrimEnd(' ').ToLowerInvariant();
        return Devices.Contains(stem) || (stem.Length == 4 && (stem.StartsWith("com", StringComparison.Ordinal) || stem.StartsWith("lpt", StringComparison.Ordinal)) && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }
}
