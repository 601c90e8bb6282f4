using System.Runtime.InteropServices;

namespace Portal.Generator.Search;

/// <summary>
/// The numbers of words met lately, for one thread: the table that all threads share is asked for the others only. It lies far
/// apart in memory, and asking it was half of what counting words took (measured).
/// </summary>
internal sealed class RecentWords(SearchCollector all)
{
    /// <summary>Letters that fit into two machine words; hardly a syllable has more.</summary>
    private const int MostLetters = 8;

    private const int Places = 8192;

    private readonly (ulong First, ulong Last, int Number)[] _places = new (ulong, ulong, int)[Places];

    /// <summary>The number of a form, which may be new.</summary>
    public int NumberOf(ReadOnlySpan<char> form)
    {
        if (form.Length > MostLetters) return all.NumberOf(form);
        Span<ulong> letters = [0, 0];
        form.CopyTo(MemoryMarshal.Cast<ulong, char>(letters));
        var at = (int)((letters[0] * 0x9E37_79B9_7F4A_7C15 ^ letters[1] * 0xC2B2_AE3D_27D4_EB4F) >> 51);
        ref var place = ref _places[at];
        if (place.First == letters[0] && place.Last == letters[1]) return place.Number;
        // Two words that fall on one place both stay: the older one moves next door.
        ref var next = ref _places[at ^ 1];
        (place, next) = next.First == letters[0] && next.Last == letters[1] ? (next, place) : ((letters[0], letters[1], all.NumberOf(form)), place);
        return place.Number;
    }
}
