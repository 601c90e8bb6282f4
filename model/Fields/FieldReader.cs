using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>Reads keys into checked values by a list of fields, and says which required ones are missing.</summary>
public sealed class FieldReader(IReadOnlyList<FieldDefinition> fields, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _seen = [];
    private int _unknown;

    /// <summary>What was read so far, by field key.</summary>
    public Dictionary<string, FieldValue> Values { get; } = [];

    /// <summary>
    /// Reads one entry; a key that no field has is reported with the nearest that one has, and counts as that one:
    /// a slip of the pen gets one message, not a second that its key is missing.
    /// </summary>
    /// <param name="otherKeys">Keys that are read elsewhere and make good suggestions.</param>
    /// <returns>The key that was given or meant; null where there is none, or no value.</returns>
    public string? Read(YamlEntry entry, IReadOnlyList<string>? otherKeys = null)
    {
        var field = Find(entry.Key);
        if (field is null)
        {
            // Thousands of unknown keys are no slips; looking for what each may mean would take long.
            if (++_unknown > DiagnosticBag.MostAlike) return null;
            var near = Suggestion.Nearest(entry.Key, [.. fields.Select(f => f.Key), .. otherKeys ?? []]);
            diagnostics.Add(YamlCodes.UnknownKey, entry.Position, entry.Key, Suggestion.Vietnamese(near), Suggestion.English(near));
            if (near is not null) _seen.Add(near);
            return near;
        }
        if (entry.Value.IsBlank) return null;

        _seen.Add(entry.Key);
        if (field.Kind.Read(entry.Value, entry.Key, diagnostics) is { } value) Values[entry.Key] = value;
        return entry.Key;
    }

    /// <summary>Reports each required field that was not given. One given wrongly has its own diagnostic already.</summary>
    public void RequireAll(Position position)
    {
        foreach (var field in fields)
            if (!_seen.Contains(field.Key) && field.IsRequiredBy(Values))
                diagnostics.Add(FieldCodes.Missing, position, field.Key, field.Label.Vi, field.Label.In(Languages.English));
    }

    private FieldDefinition? Find(string key)
    {
        foreach (var field in fields)
            if (field.Key == key) return field;
        return null;
    }
}
