using System.Text.Json;

namespace Portal.Model.Fields;

/// <summary>What a field holds, already checked: templates, metadata, feeds and exports all read it from here.</summary>
public abstract record FieldValue
{
    /// <summary>The value as plain words for a reader of that language.</summary>
    public abstract string Plain(string language);

    /// <summary>The value in the machine-readable export; its shape is the one <see cref="FieldKind.WriteSchema"/> promises.</summary>
    public abstract void WriteJson(Utf8JsonWriter json);

    /// <summary>This value and those within it, so that files and references are found in lists and rows too.</summary>
    public virtual IEnumerable<FieldValue> WithParts => [this];
}
