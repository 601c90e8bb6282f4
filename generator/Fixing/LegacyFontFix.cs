using Portal.Model.Text;
using Portal.Model.Text.Legacy;

namespace Portal.Generator.Fixing;

/// <summary>Words pasted from documents in TCVN3 or VNI become Unicode.</summary>
internal sealed class LegacyFontFix : IFix
{
    public LocalText Name { get; } = new("chữ TCVN3, VNI dán vào, chuyển sang Unicode", "text of TCVN3 or VNI fonts, converted to Unicode");

    public string Apply(string text, FixedFile file) => LegacyText.Convert(text);
}
