using Portal.Model.Text.PersonalData;

namespace Portal.Model.Text.Secrets;

/// <summary>Finds passwords in tables that have a column or a row of them.</summary>
internal static class ColumnSecrets
{
    private static readonly string[] Names = ["mat khau", "matkhau", "password", "passcode", "pass", "ma pin", "api key", "token", "secret"];

    /// <summary>How a cell begins that names its row.</summary>
    private static readonly string[] RowNames = ["mat khau", "matkhau", "password", "passcode", "ma pin"];

    private const string Ornaments = " *_`\":";
    private const int MostWords = 4;

    public static void Find(Passage passage, List<SensitiveFinding> found)
    {
        foreach (var (start, end, name) in passage.Cells())
            if (IsNamed(passage, name) && SecretValue.IsSecret(passage.Text.AsSpan(start, end - start), isStrong: true, needsEntropy: false))
                found.Add(SecretScanner.Finding(passage.Text, start, end, 0, Confidence.High));
    }

    /// <summary>Passwords in cells behind the name of their row: "| Mật khẩu | … |".</summary>
    public static void FindInRows(Passage passage, List<SensitiveFinding> found)
    {
        foreach (var row in passage.Rows())
        {
            var isNamed = false;
            foreach (var (start, end) in row)
            {
                if (isNamed && IsPassword(passage.Text.AsSpan(start, end - start).Trim(Ornaments))) found.Add(SecretScanner.Finding(passage.Text, start, end, 0, Confidence.High));
                isNamed |= IsRowName(passage.Folded.AsSpan(start, end - start).Trim(Ornaments));
            }
        }
    }

    private static bool IsPassword(ReadOnlySpan<char> value) => !value.ContainsAny(" /\t") && SecretValue.IsSecret(value, isStrong: false, needsEntropy: false);

    private static bool IsRowName(ReadOnlySpan<char> cell)
    {
        if (cell.Count(' ') >= MostWords) return false;
        foreach (var name in RowNames)
            if (cell.StartsWith(name, StringComparison.Ordinal) && !(cell.Length > name.Length && char.IsLetterOrDigit(cell[name.Length]))) return true;
        return false;
    }

    private static bool IsNamed(Passage passage, (int Start, int End) name)
    {
        var words = passage.Folded.AsSpan(name.Start, name.End - name.Start);
        foreach (var secret in Names)
            if (words.Contains(secret, StringComparison.Ordinal)) return true;
        return false;
    }
}
