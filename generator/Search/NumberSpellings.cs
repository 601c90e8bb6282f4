using Portal.Generator.Load;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Search;

/// <summary>
/// What people call a document by: its number as it is written, "QĐ 06", "Quyết định số 6 năm 2014", "06/2014/QĐUBND".
/// Each is a text of its own, so that its words stand side by side in the index and nothing else does.
/// </summary>
internal static class NumberSpellings
{
    public static IEnumerable<string> Of(Item item, DocumentNumber number)
    {
        var year = number.Year is { } written ? $" năm {written}" : "";
        yield return number.AsWritten;
        yield return $"{number.Number} {number.Year} {string.Concat(number.Symbol.Where(char.IsLetterOrDigit))}";
        foreach (var form in Forms(item, number).Distinct())
        {
            yield return $"{form} {number.Number}";
            yield return $"{form} số {number.Number}{year}";
        }
    }

    /// <summary>The form, as the symbol shortens it and in full.</summary>
    private static IEnumerable<string> Forms(Item item, DocumentNumber number)
    {
        yield return number.Symbol.Split('-', '/')[0];
        if (item.Type.FieldOf(Traits.Document, "form") is { } form && item.Fields.TryGetValue(form, out var value)) yield return value.Plain(Languages.Vietnamese);
    }
}
