using System.Globalization;

namespace Portal.Bench.Commands;

/// <summary>Options of the form <c>--name value</c>; what a command does not ask for is refused.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Arguments(IReadOnlyList<string> words, params IReadOnlyList<string> known)
    {
        for (var i = 0; i < words.Count; i += 2)
        {
            if (!known.Contains(words[i]) || i + 1 == words.Count)
                throw new BenchException($"cannot read '{words[i]}'; the options are: {string.Join(" VALUE, ", known)} VALUE");
            _values[words[i]] = words[i + 1];
        }
    }

    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    public string Required(string name) =>
        _values.TryGetValue(name, out var value) ? value : throw new BenchException($"{name} is missing");

    public int Number(string name, int otherwise)
    {
        if (!_values.TryGetValue(name, out var value))
            return otherwise;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new BenchException($"{name} takes a whole number above 0, not '{value}'");
    }
}
