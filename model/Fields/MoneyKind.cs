using System.Globalization;
using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>An amount of money.</summary>
/// <param name="Currency">ISO 4217.</param>
public sealed record MoneyValue(decimal Amount, string Currency) : FieldValue
{
    public override string Plain(string language) => $"{new NumberValue(Amount).Plain(language)} {Unit(language)}";

    public override void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("amount", Amount);
        json.WriteString("currency", Currency);
        json.WriteEndObject();
    }

    private string Unit(string language) => Currency == "VND" && language == Languages.Vietnamese ? "đồng" : Currency;
}

/// <summary>Money: <c>{amount: 1200000000, currency: VND}</c>; a number alone is đồng.</summary>
public sealed class MoneyKind : FieldKind
{
    public override LocalText Form { get; } = new("số tiền dạng {amount: 1200000000, currency: VND}", "an amount like {amount: 1200000000, currency: VND}");
    public override string Example => "{amount: 1000000000, currency: VND}";

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is YamlScalar scalar) return Amount(scalar.Value, "VND") ?? Refuse(node, key, diagnostics);
        if (node is not YamlMapping map) return Refuse(node, key, diagnostics);

        var reader = new MapReader(map, diagnostics);
        var money = Amount(reader.Text("amount") ?? "", reader.Text("currency") ?? "VND");
        reader.End();
        return money ?? Refuse(node, key, diagnostics);
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteEndObject();
    }

    private static MoneyValue? Amount(string amount, string currency) =>
        currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)
        && decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new MoneyValue(number, currency)
            : null;
}
