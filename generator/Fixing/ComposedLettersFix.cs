using System.Text;
using Portal.Model.Text;

namespace Portal.Generator.Fixing;

/// <summary>Letters and marks that stand apart become the composed letters of TCVN 6909 (NFC).</summary>
internal sealed class ComposedLettersFix : IFix
{
    public LocalText Name { get; } = new("chữ tổ hợp rời, ghép thành Unicode dựng sẵn (NFC)", "decomposed letters, composed (NFC)");

    public string Apply(string text, FixedFile file) => string.Join('\n', text.Split('\n').Select(Compose));

    /// <summary>Half a pair is no character, and nobody can normalise it.</summary>
    private static string Compose(string line)
    {
        try
        {
            return line.IsNormalized(NormalizationForm.FormC) ? line : line.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return line;
        }
    }
}
