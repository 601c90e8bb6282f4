using System.Buffers;
using System.Globalization;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>Every kind of field there is, by its reserved name. A new kind is one more line here.</summary>
public static class FieldKinds
{
    /// <summary>The reserved names.</summary>
    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>Makes the kind that a field's <c>kind:</c> names, reading its further settings from the same mapping.</summary>
    public static FieldKind Make(string name, MapReader map, KindSettings settings)
    {
        if (Makers.TryGetValue(name, out var make)) return make(map, settings);

        var near = Suggestion.Nearest(name, Makers.Keys);
        map.Diagnostics.Add(TypeCodes.UnknownKind, map.At("kind"), name, Suggestion.Vietnamese(near), Suggestion.English(near));
        return Text;
    }

    public static ScalarKind Text { get; } = new(
        new("chữ trên một dòng", "a line of text"), "…", text => text.Contains('\n') || string.IsNullOrWhiteSpace(text) ? null : new TextValue(text), translatable: true,
        mend: text => "\"" + text.Replace('\n', ' ').Replace("\"", "\\\"", StringComparison.Ordinal) + "\"");

    public static ScalarKind LongText { get; } = new(
        new("một đoạn chữ", "a passage of text"), "…", text => string.IsNullOrWhiteSpace(text) ? null : new LongTextValue(text.Trim()), translatable: true);

    public static ScalarKind Date { get; } = new(
        new("ngày dạng 2025-03-05", "a date like 2025-03-05"), "2025-03-05", ParseDate, mend: Slips.Date, explain: Slips.NoSuchDay);

    public static ScalarKind Moment { get; } = new(
        new("thời điểm dạng 2025-03-05T08:30:00+07:00", "a time like 2025-03-05T08:30:00+07:00"), "2025-03-05T08:30:00+07:00",
        text => VietnamTime.Parse(text) is { } time ? new MomentValue(time) : null, mend: Slips.Moment, explain: Slips.NoSuchDay);

    private static ScalarKind Number { get; } = new(
        new("một số, phần thập phân sau dấu chấm", "a number with a decimal point"), "0",
        text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new NumberValue(number) : null,
        schemaType: "number", mend: Slips.Number);

    private static ScalarKind Table { get; } = new(
        new("tên một tệp .csv đặt cạnh trang", "the name of a .csv file beside the page"), "so-lieu.csv",
        text => IsFileName(text) && text.EndsWith(".csv", StringComparison.Ordinal) ? new TableValue(text) : null, mend: Slips.File);

    private static ScalarKind File { get; } = new(
        new("tên một tệp đặt cạnh trang", "the name of a file beside the page"), "tep-dinh-kem.pdf",
        text => IsFileName(text) ? new FileValue(text) : null, mend: Slips.File);

    public static ScalarKind Unit { get; } = new(
        new("mã một đơn vị trong units.yaml", "the id of a unit in units.yaml"), "van-phong",
        text => text.Length > 0 ? new UnitValue(text) : null);

    public static ScalarKind Section { get; } = new(
        new("thư mục một chuyên mục trong sections.yaml", "the folder of a section in sections.yaml"), "tin-tuc",
        text => text.Length > 0 ? new SectionValue(text) : null);

    public static ScalarKind Email { get; } = new(
        new("địa chỉ thư điện tử", "an e-mail address"), "donvi@example.gov.vn",
        text => Mailbox.IsValid(text) ? new EmailValue(text.ToLowerInvariant()) : null);

    /// <summary>An e-mail address in a settings file, held to the same form as one in a field.</summary>
    public static string? ReadEmail(MapReader map, string key) =>
        map.Node(key) is { IsBlank: false } node ? (Email.Read(node, key, map.Diagnostics) as EmailValue)?.Address : null;

    private static ScalarKind Phone { get; } = new(
        new("số điện thoại, chỉ gồm chữ số, dấu cách, dấu chấm và dấu +", "a telephone number"), "0222 3000 100",
        text => IsPhone(text) ? new PhoneValue(text) : null);

    private static ScalarKind Url { get; } = new(
        new("địa chỉ web bắt đầu bằng https://", "a web address that begins with https://"), "https://example.gov.vn/",
        text => UrlSanitizer.TrySanitize(text, out var url) && url.Form == UrlForm.Web ? new UrlValue(url.Value) : null, mend: Slips.Url);

    public static ScalarKind DocumentNumberKind { get; } = new(
        new("số, ký hiệu văn bản dạng 96/QĐ-UBND", "a document number like 96/QĐ-UBND"), "96/QĐ-UBND",
        text => DocumentNumber.TryParse(text, out var number) ? new DocumentNumberValue(number) : null);

    public static ScalarKind Flag { get; } = new(
        new("true hoặc false", "true or false"), "true",
        text => text switch { "true" => new FlagValue(true), "false" => new FlagValue(false), _ => null },
        schemaType: "boolean", mend: Slips.Flag);

    private static readonly SearchValues<char> NotInFileNames = SearchValues.Create("/\\:*?\"<>|");

    // After the kinds: static fields are set in the order written.
    private static readonly Dictionary<string, Func<MapReader, KindSettings, FieldKind>> Makers = new()
    {
        ["text"] = (_, _) => Text,
        ["long-text"] = (_, _) => LongText,
        ["markdown"] = (_, settings) => new MarkdownKind(settings.PlainText),
        ["date"] = (_, _) => Date,
        ["date-time"] = (_, _) => Moment,
        ["period"] = (_, _) => new PeriodKind(),
        ["number"] = (_, _) => Number,
        ["money"] = (_, _) => new MoneyKind(),
        ["choice"] = ReadChoice,
        ["list"] = ReadList,
        ["table"] = (_, _) => Table,
        ["file"] = (_, _) => File,
        ["image"] = (_, _) => new ImageKind(),
        ["reference"] = (map, _) => new ReferenceKind(map.Text("trait"), map.Texts("types")),
        ["unit"] = (_, _) => Unit,
        ["section"] = (_, _) => Section,
        ["email"] = (_, _) => Email,
        ["phone"] = (_, _) => Phone,
        ["person"] = (_, _) => new PersonKind(),
        ["address"] = (map, settings) => new AddressKind(FindVocabulary(AddressKind.Vocabulary, "kind", map, settings)),
        ["url"] = (_, _) => Url,
        ["document-number"] = (_, _) => DocumentNumberKind,
        ["yes-no"] = (_, _) => Flag,
        ["rows"] = (map, settings) => new RowsKind(FieldDefinitionReader.ReadAll(map, "columns", settings)),
    };

    private static DateValue? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && VietnamTime.IsPlausible(date)
            ? new DateValue(date)
            : null;

    /// <summary>True for the name of a file that can stand beside a page.</summary>
    internal static bool IsFileName(string text) =>
        text.Length is > 0 and <= 120 && text[0] != '.' && !text.AsSpan().ContainsAny(NotInFileNames);

    private static bool IsPhone(string text) =>
        text.Length <= 30 && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or '+' or '(' or ')') && text.Count(char.IsAsciiDigit) >= 3;

    private static ListKind ReadList(MapReader map, KindSettings settings) => new(Make(map.Required("of"), map, settings));

    private static ChoiceKind ReadChoice(MapReader map, KindSettings settings)
    {
        var vocabulary = map.Text("vocabulary");
        return new ChoiceKind(vocabulary is null ? map.List("options", ReadOption) : FindVocabulary(vocabulary, "vocabulary", map, settings));
    }

    private static IReadOnlyList<ChoiceOption> FindVocabulary(string name, string key, MapReader map, KindSettings settings)
    {
        if (settings.Vocabularies.TryGetValue(name, out var terms)) return terms;

        var near = Suggestion.Nearest(name, settings.Vocabularies.Keys);
        map.Diagnostics.Add(TypeCodes.UnknownVocabulary, map.At(key), name, Suggestion.Vietnamese(near), Suggestion.English(near));
        return [];
    }

    /// <summary>Reads one option of a choice or one term of a vocabulary.</summary>
    public static ChoiceOption ReadOption(MapReader map) => new(
        map.Required("key"), map.RequiredLocal("label"), map.Local("inverse"), map.Flag("ends-target"),
        map.Date("from"), map.Date("until"), map.Local("description"), map.Text("abbreviation"), map.Flag("unnamed"));
}

/// <summary>What kinds need to know from outside the field.</summary>
/// <param name="Vocabularies">By name.</param>
/// <param name="PlainText">The words of a passage in Markdown; the renderer knows them, and the model does not know the renderer.</param>
public sealed record KindSettings(IReadOnlyDictionary<string, IReadOnlyList<ChoiceOption>> Vocabularies, Func<string, string> PlainText);
