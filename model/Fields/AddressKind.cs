using System.Globalization;
using System.Text.Json;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>A postal address, part by part.</summary>
/// <param name="Parts">In the order of the vocabulary, the narrowest first.</param>
/// <param name="At">The day that it is written for; null = now.</param>
public sealed record AddressValue(IReadOnlyList<AddressPart> Parts, DateOnly? At) : FieldValue
{
    public override string Plain(string language) => string.Join(", ", Parts.Select(p => p.Text)) + AsOf(language);

    public override IEnumerable<FieldValue> WithParts => [this, .. Parts.Select(p => new TextValue(p.Text))];

    /// <summary>Communes change their names and borders: readers are told whose time the address is of.</summary>
    private string AsOf(string language) => At is not { } day
        ? ""
        : language == Languages.English ? $" (as of {VietnamTime.Date(day)})" : $" (theo địa giới ngày {VietnamTime.Date(day)})";

    public override void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var part in Parts) json.WriteString(part.Term.Key, part.Text);
        if (At is { } day) json.WriteString(AddressKind.AtKey, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}

/// <summary>One part of an address: <c>commune</c> → "phường Kinh Bắc".</summary>
public sealed record AddressPart(ChoiceOption Term, string Text);

/// <summary>An address: <c>{house: …, street: …, commune: …, province: …, at: 2024-05-01}</c>.</summary>
/// <param name="terms">The parts there are, each with the time in which the country had it.</param>
public sealed class AddressKind(IReadOnlyList<ChoiceOption> terms) : FieldKind
{
    public const string Vocabulary = "address-parts";
    public const string AtKey = "at";

    public IReadOnlyList<ChoiceOption> Terms { get; } = terms;

    public override LocalText Form { get; } = new($"địa chỉ dạng {Shown(terms)}", $"an address like {Shown(terms)}");
    public override string Example { get; } = Shown(terms);

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping map) return Refuse(node, key, diagnostics);

        var reader = new MapReader(map, diagnostics);
        var address = new AddressValue([.. Terms.Select(t => Part(t, reader)).OfType<AddressPart>()], reader.Date(AtKey));
        reader.End();
        return address.Parts.Count > 0 ? address : Refuse(node, key, diagnostics);
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteNumber("minProperties", 1);
        json.WriteStartObject("properties");
        FieldJson.WriteTextSchemas(json, Terms.Select(t => t.Key).Append(AtKey));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static AddressPart? Part(ChoiceOption term, MapReader map) =>
        map.Text(term.Key)?.Trim() is { Length: > 0 } text ? new AddressPart(term, text) : null;

    /// <summary>The parts that are still in use, as an editor would write them.</summary>
    private static string Shown(IReadOnlyList<ChoiceOption> terms) =>
        "{" + string.Join(", ", terms.Where(t => t.Until is null).Select(t => t.Key + ": \"…\"")) + "}";
}
