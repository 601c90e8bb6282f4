using System.Globalization;
using Portal.Generator.Load;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>What an item says under the keys that every type has, as a regulation may ask for it.</summary>
internal static class CoreValues
{
    // When something may be seen is between its author and the portal: no text can demand a draft or a withdrawal.
    private static readonly Dictionary<string, Func<Item, IEnumerable<string?>>> Readers = new()
    {
        [CoreKeys.Id] = i => [i.Id],
        [CoreKeys.Type] = i => [i.Type.Id],
        [CoreKeys.Title] = i => [i.Text.Title],
        [CoreKeys.Summary] = i => [i.Text.Summary],
        [CoreKeys.Unit] = i => [i.Unit],
        [CoreKeys.Author] = i => [i.Author],
        [CoreKeys.Source] = i => [i.Source],
        [CoreKeys.Contributor] = i => [i.Contributor],
        [CoreKeys.Topics] = i => i.Topics,
        [CoreKeys.Covers] = i => i.Covers,
        [CoreKeys.PublishedBefore] = i => [i.Publication.Before?.Address],
        [CoreKeys.Changes] = i => i.Changes.Select(c => c.Note),
        [CoreKeys.Image] = i => [i.Text.Image?.File],
        [CoreKeys.Classification] = i => [i.Classification],
        [CoreKeys.Work] = i => [i.Work],
        [CoreKeys.Reviewed] = i => [i.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
    };

    /// <summary>The keys that can be asked for.</summary>
    public static IReadOnlyCollection<string> Keys => Readers.Keys;

    /// <summary>The values of a core key, none where the item does not give it; null where that is no key to ask for.</summary>
    public static IReadOnlyList<string>? Of(Item item, string key) =>
        Readers.TryGetValue(key, out var read) ? [.. read(item).OfType<string>().Where(value => value.Length > 0)] : null;
}
