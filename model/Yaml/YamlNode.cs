using Portal.Model.Diagnostics;

namespace Portal.Model.Yaml;

/// <summary>A YAML value with the place it was written at.</summary>
public abstract class YamlNode(Position position)
{
    public Position Position { get; } = position;
}

/// <summary>A single value, as written.</summary>
/// <param name="isPlain">True where it stands without quotes, so that <c>true</c> or <c>~</c> may mean more than text.</param>
/// <param name="text">Where the characters of the value stand.</param>
public sealed class YamlScalar(string value, bool isPlain, Position position, TextPlace text) : YamlNode(position)
{
    public string Value { get; } = value;
    public bool IsPlain { get; } = isPlain;
    public TextPlace Text { get; } = text;

    /// <summary>True for an empty value, <c>~</c> and <c>null</c>: the key is there but says nothing.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    /// <summary>True where nothing is said, in quotes or without.</summary>
    public bool IsEmpty => IsNull || string.IsNullOrWhiteSpace(Value);
}

/// <summary>A list.</summary>
public sealed class YamlSequence(IReadOnlyList<YamlNode> items, Position position) : YamlNode(position)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>Keys and values in the order written; keys are unique.</summary>
public sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, Position position) : YamlNode(position)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>The value of a key, or null where it is missing or says nothing.</summary>
    public YamlNode? Find(string key)
    {
        // Mappings are short: a linear search is faster than building a dictionary for each page.
        foreach (var entry in Entries)
            if (entry.Key == key)
                return entry.Value is YamlScalar { IsNull: true } ? null : entry.Value;
        return null;
    }
}

/// <summary>A key with its value; the position is the key's.</summary>
public readonly record struct YamlEntry(string Key, Position Position, YamlNode Value);
