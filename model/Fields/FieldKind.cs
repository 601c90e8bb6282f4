using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Text.PersonalData;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>A kind of field: how it is read and checked. A type of content is a list of fields of these kinds.</summary>
public abstract class FieldKind
{
    private const int MaxQuote = 60;

    /// <summary>What a value looks like, for messages: "ngày dạng 2025-03-05".</summary>
    public abstract LocalText Form { get; }

    /// <summary>An example of a value as YAML, for <c>portal new</c>.</summary>
    public abstract string Example { get; }

    /// <summary>An example on one line, for messages.</summary>
    public virtual string Sample => Example;

    /// <summary>The choice that a value, or each value of a list, is made by; null where the answers are not fixed.</summary>
    public virtual ChoiceKind? Choice => null;

    /// <summary>True where an English page may give its own value.</summary>
    public virtual bool IsTranslatable => false;

    /// <summary>The value, or null with a diagnostic.</summary>
    public abstract FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics);

    /// <summary>The JSON Schema (draft 2020-12) of <see cref="FieldValue.WriteJson"/>.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <summary>A diagnostic that the value is not of this kind.</summary>
    protected FieldValue? Refuse(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        var written = (node as YamlScalar)?.Value;
        var mended = written is null ? null : Mend(written);
        var (vi, en) = mended is null ? ($"theo mẫu '{key}: {Sample}'", $"it like '{key}: {Sample}'") : ($"'{key}: {mended}'", $"'{key}: {mended}'");
        var fault = written is null ? null : Explain(written);
        var form = fault ?? Form;
        if (fault is not null) (vi, en) = ($"'{key}: …' với ngày giờ đúng như trên giấy tờ, cùng cách viết", $"'{key}: …' with the right day and time, spelt likewise");
        diagnostics.Add(FieldCodes.WrongValue, node.Position, key, written is null ? "…" : SensitiveText.Quote(written, MaxQuote), form.Vi, form.In(Languages.English), vi, en);
        return null;
    }

    /// <summary>What is wrong with a value whose form is right; null where the form is what has to be said.</summary>
    protected virtual LocalText? Explain(string written) => null;

    /// <summary>What an author who wrote this meant, where that is certain; null otherwise.</summary>
    protected virtual string? Mend(string written) => null;
}
