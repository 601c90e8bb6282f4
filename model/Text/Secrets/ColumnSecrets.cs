using Portal.Model.Text.PersonalData;

namespace Portal.Model.Text.Secrets;

/// <summary>Finds passwords in tables that have a column of them.</summary>
internal static class ColumnSecrets
{
    private static readonly string[] Names = ["mat khau", "matkhau", "password", "passcode", "pass", "ma pin", "api key", "token", "secret"];

    public static void Find(Passage passage, List<SensitiveFinding> found)
    {
        foreach (var (start, end, name) in passage.Cells())
            if (IsNamed(passage, name) && SecretValue.IsSecret(passage.Text.AsSpan(start, end - start), isStrong: true, needsEntropy: false))
                found.Add(SecretScanner.Finding(passage.Text, start, end, 0, Confidence.High));
    }

    private static bool IsNamed(Passage passage, (int Start, int End) name)
    {
        var words = passage.Folded.AsSpan(name.Start, name.End - name.Start);
        foreach (var secret in Names)
            if (words.Contains(secret, StringComparison.Ordinal)) return true;
        return false;
    }
}
