using System.Globalization;
using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>A stretch of time between two W3CDTF dates of any precision (year, month or day); either may be open.</summary>
public sealed record PeriodValue(string? From, string? To) : FieldValue
{
    public override string Plain(string language) => (From, To) switch
    {
        (not null, null) => (language == Languages.English ? "from " : "từ ") + Show(From),
        (null, not null) => (language == Languages.English ? "until " : "đến ") + Show(To),
        _ when From == To => Show(From!),
        _ => $"{Show(From!)} – {Show(To!)}",
    };

    public override void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (From is not null) json.WriteString("from", From);
        if (To is not null) json.WriteString("to", To);
        json.WriteEndObject();
    }

    private static string Show(string date) => string.Join('/', date.Split('-').Reverse());
}

/// <summary>A period: <c>{from: 2024, to: 2026}</c>, years, months (2024-05) or days.</summary>
public sealed class PeriodKind : FieldKind
{
    private static readonly string[] Precisions = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public override LocalText Form { get; } = new("thời gian dạng {from: 2024, to: 2026}", "a period like {from: 2024, to: 2026}");
    public override string Example => "{from: 2025, to: 2026}";

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is YamlScalar scalar) return IsDate(scalar.Value) ? new PeriodValue(scalar.Value, scalar.Value) : Refuse(node, key, diagnostics);
        if (node is not YamlMapping map) return Refuse(node, key, diagnostics);

        var reader = new MapReader(map, diagnostics);
        var period = new PeriodValue(reader.Text("from"), reader.Text("to"));
        reader.End();
        return IsPeriod(period) ? period : Refuse(node, key, diagnostics);
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteEndObject();
    }

    private static bool IsPeriod(PeriodValue period) =>
        (period.From ?? period.To) is not null
        && (period.From is null || IsDate(period.From))
        && (period.To is null || IsDate(period.To))
        && (period.From is null || period.To is null || IsInOrder(period.From, period.To));

    /// <summary>Compares as far as both are stated: 2025 does not come after 2025-03.</summary>
    private static bool IsInOrder(string from, string to)
    {
        var shared = Math.Min(from.Length, to.Length);
        return string.CompareOrdinal(from[..shared], to[..shared]) <= 0;
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, Precisions, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
