using System.Globalization;
using System.Text.Json;
using Portal.Model.Calendar;
using Portal.Model.Text;

namespace Portal.Model.Fields;

/// <summary>Words.</summary>
public record TextValue(string Text) : FieldValue
{
    public override string Plain(string language) => Text;

    public override void WriteJson(Utf8JsonWriter json) => json.WriteStringValue(Text);
}

/// <summary>Words in several paragraphs; a blank line parts them.</summary>
public sealed record LongTextValue(string Text) : TextValue(Text);

/// <summary>A day.</summary>
public sealed record DateValue(DateOnly Date) : FieldValue
{
    public override string Plain(string language) => VietnamTime.Date(Date);

    public override void WriteJson(Utf8JsonWriter json) => json.WriteStringValue(Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

/// <summary>A moment, in Vietnam's time.</summary>
public sealed record MomentValue(DateTimeOffset Time) : FieldValue
{
    public override string Plain(string language) => VietnamTime.DateAndTime(Time);

    public override void WriteJson(Utf8JsonWriter json) => json.WriteStringValue(VietnamTime.Iso(Time));
}

/// <summary>A number.</summary>
public sealed record NumberValue(decimal Number) : FieldValue
{
    public override string Plain(string language) => Number.ToString("#,0.######", CultureInfo.GetCultureInfo(language == Languages.English ? "en-GB" : "vi-VN"));

    public override void WriteJson(Utf8JsonWriter json) => json.WriteNumberValue(Number);
}

/// <summary>Yes or no.</summary>
public sealed record FlagValue(bool Value) : FieldValue
{
    public override string Plain(string language) => (language, Value) switch
    {
        (Languages.English, true) => "Yes",
        (Languages.English, false) => "No",
        (_, true) => "Có",
        _ => "Không",
    };

    public override void WriteJson(Utf8JsonWriter json) => json.WriteBooleanValue(Value);
}

/// <summary>An e-mail address, in lower case.</summary>
public sealed record EmailValue(string Address) : TextValue(Address);

/// <summary>A telephone number as written; <see cref="Dialled"/> is what a phone dials.</summary>
public sealed record PhoneValue(string Number) : TextValue(Number)
{
    public string Dialled => string.Concat(Number.Where(c => char.IsAsciiDigit(c) || c == '+'));
}

/// <summary>An address on the web, already sanitised.</summary>
public sealed record UrlValue(string Address) : TextValue(Address);

/// <summary>The number and symbol of a document.</summary>
public sealed record DocumentNumberValue(DocumentNumber Number) : TextValue(Number.AsWritten);

/// <summary>A file beside the page.</summary>
public sealed record FileValue(string Name) : TextValue(Name);

/// <summary>A CSV file beside the page, shown as a table.</summary>
public sealed record TableValue(string File) : TextValue(File);

/// <summary>Another item, by its id.</summary>
public sealed record ReferenceValue(string Id) : TextValue(Id);

/// <summary>A section of the tenant, by its folder.</summary>
public sealed record SectionValue(string Folder) : TextValue(Folder);

/// <summary>A unit of the tenant or of its parents, by its id.</summary>
public sealed record UnitValue(string Id) : TextValue(Id);
