using System.Collections.Frozen;

namespace Portal.Model.Text.PersonalData;

/// <summary>
/// The structure of the twelve digits of a citizen: where the birth was registered (3), century and sex (1), year of birth (2), six by chance.
/// Nghị định 137/2015/NĐ-CP, Điều 13; codes of provinces by Thông tư 59/2021/TT-BCA, Phụ lục I. A merger of provinces changes no number given before.
/// </summary>
/// <remarks>
/// The fourth digit says the century and the sex: 0 and 1 for 1900–1999, 2 and 3 for 2000–2099; more have not begun. A year of birth is judged
/// against the year of the check's clock (<c>--as-of</c>, otherwise the commit of HEAD, in Vietnam), not against that of the machine: the same
/// content gives the same answer anywhere. A check as of an earlier year does not know who was born since.
/// </remarks>
public static class CitizenNumber
{
    public const int Length = 12;

    private static readonly FrozenSet<int> Provinces = new[]
    {
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49,
        51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
    }.ToFrozenSet();

    /// <summary>Nobody alive was born before 1905, and a year of birth below that is nearly always another kind of number.</summary>
    private const int OldestYear = 5;

    /// <summary>True for digits that can be a citizen's.</summary>
    /// <param name="digits">Digits only.</param>
    /// <param name="year">Nobody was born after it.</param>
    /// <param name="isLabelled">The words before say that it is one: then a birth registered abroad is believed too.</param>
    public static bool IsPlausible(ReadOnlySpan<char> digits, int year, bool isLabelled)
    {
        if (digits.Length != Length) return false;
        var place = (Digit(digits[0]) * 100) + (Digit(digits[1]) * 10) + Digit(digits[2]);
        if (!Provinces.Contains(place) && !(isLabelled && place is >= 100 and < 400)) return false;

        var birth = (Digit(digits[4]) * 10) + Digit(digits[5]);
        return Digit(digits[3]) switch
        {
            0 or 1 => birth >= OldestYear || isLabelled,
            2 or 3 => 2000 + birth <= year,
            _ => false,
        };
    }

    private static int Digit(char digit) => digit - '0';
}
