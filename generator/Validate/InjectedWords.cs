using Portal.Model.Checks;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Validate;

/// <summary>Weighs the words of a list that stand in one text: several together are refused, a lone one is pointed out.</summary>
internal static class InjectedWords
{
    private const int Shown = 5;

    /// <summary>What stands in honest texts is not even pointed out by itself.</summary>
    private const int NotableWeight = 2;

    /// <param name="isLinked">The words stand in a link to another host.</param>
    public static Diagnostic? Judge(WordFinder finder, string text, bool isLinked, Func<int, Position> at)
    {
        var found = finder.In(WordText.Of(text));
        if (found.Count == 0) return null;
        var distinct = found.DistinctBy(w => w.Text).ToList();
        if (!isLinked && found.Max(w => w.Weight) < NotableWeight) return null;
        var isRefused = isLinked || (distinct.Count > 1 && distinct.Sum(w => w.Weight) >= finder.Limit);
        var words = string.Join(", ", distinct.Take(Shown).Select(w => $"'{w.Text}'"));
        return InjectionCodes.InjectedWords.At(at(found[0].Place), finder.Label.Vi, words, finder.Label.In(Languages.English)) with
        {
            Severity = isRefused ? Severity.Error : Severity.Warning,
        };
    }
}
