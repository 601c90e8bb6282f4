using System.Globalization;

namespace Portal.Model.Text;

/// <summary>
/// The order of a Vietnamese dictionary (An, Ăn, Ân, Da, Đà Nẵng). Ordinal order would put Ăn after Zung and đ after z.
/// </summary>
public static class VietnameseOrder
{
    /// <summary>Compares names as a Vietnamese reader looks them up.</summary>
    public static StringComparer Names { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), CompareOptions.None);
}
