using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>One answer of a choice, or one term of a vocabulary.</summary>
/// <param name="Inverse">For a relation between two items: how it reads from the other side ("được thay thế bởi").</param>
/// <param name="EndsTarget">For a relation between documents: the other one ceases to be in force.</param>
/// <param name="From">The first day on which it may be chosen, or null.</param>
/// <param name="Until">The last day, or null.</param>
/// <param name="Description">Its definition, shown with it on pages.</param>
/// <param name="Abbreviation">Its short form in the numbers of documents ("QĐ").</param>
/// <param name="IsUnnamed">For a form of documents: their numbers do not name it, but begin with a body (Nghị định 30/2020/NĐ-CP, Phụ lục I: "123/KH&amp;ĐT-TH").</param>
public sealed record ChoiceOption(
    string Key, LocalText Label, LocalText? Inverse = null, bool EndsTarget = false, DateOnly? From = null, DateOnly? Until = null, LocalText? Description = null, string? Abbreviation = null, bool IsUnnamed = false)
{
    public bool IsDated => From is not null || Until is not null;

    public bool HoldsOn(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);
}

/// <summary>The chosen answer.</summary>
public sealed record ChoiceValue(ChoiceOption Option) : FieldValue
{
    public override string Plain(string language) => Option.Label.In(language);

    public override void WriteJson(Utf8JsonWriter json) => json.WriteStringValue(Option.Key);
}

/// <summary>One of a fixed list of answers, given by the type or by a vocabulary.</summary>
public sealed class ChoiceKind(IReadOnlyList<ChoiceOption> options) : FieldKind
{
    public IReadOnlyList<ChoiceOption> Options { get; } = options;

    public override ChoiceKind Choice => this;

    public override LocalText Form { get; } = new(
        "một trong: " + string.Join(", ", options.Select(o => o.Key)), "one of: " + string.Join(", ", options.Select(o => o.Key)));

    public override string Example { get; } = options.OrderBy(o => o.IsDated).Select(o => o.Key).FirstOrDefault("…");

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not YamlScalar scalar) return Refuse(node, key, diagnostics);
        foreach (var option in Options)
            if (option.Key == scalar.Value) return new ChoiceValue(option);

        var keys = Options.Select(o => o.Key).ToList();
        var near = Suggestion.Named(scalar.Value, Options.Select(o => (o.Key, o.Label)));
        diagnostics.Add(FieldCodes.UnknownChoice, node.Position, key, scalar.Value,
            Suggestion.Vietnamese(near), Suggestion.English(near), string.Join(", ", keys));
        return null;
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("enum");
        foreach (var option in Options) json.WriteStringValue(option.Key);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
