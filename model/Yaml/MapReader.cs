using System.Globalization;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Model.Yaml;

/// <summary>
/// Reads the keys of one mapping into values, with a diagnostic for each that is missing or of the wrong shape.
/// <see cref="End"/> reports the keys nobody asked for: a misspelt setting must never be silently ignored.
/// </summary>
public sealed class MapReader(YamlMapping map, DiagnosticBag diagnostics)
{
    // As many as a person mends in one go; what a file of nothing but faults would say is not collected.
    private const int MostTold = 1_000;

    /// <summary>What a mapping is to somebody who has never heard of one.</summary>
    public const string GroupVi = "các dòng thụt vào, mỗi dòng dạng 'tên mục: nội dung'", GroupEn = "indented lines of 'name: value'";

    private readonly List<string> _asked = [];
    private Told _told = new();

    public Position Position => map.Position;
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The value of a key, marked as known.</summary>
    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return map.Find(key);
    }

    /// <summary>The place of a key, or of the mapping where it is missing.</summary>
    public Position At(string key)
    {
        foreach (var entry in map.Entries)
            if (entry.Key == key) return entry.Position;
        return map.Position;
    }

    public bool Has(string key) => Node(key) is not null;

    /// <summary>A single value, or null where there is none.</summary>
    public string? Text(string key) => Scalar(Node(key), key);

    /// <summary>A single value that must be there; empty with a diagnostic where it is not or says nothing.</summary>
    public string Required(string key)
    {
        if (Node(key) is null or YamlScalar { IsBlank: true }) Add(YamlCodes.MissingKey, Position, key);
        return Text(key) ?? "";
    }

    /// <summary>A value, or the first allowed one; a diagnostic where it is none of those allowed.</summary>
    public string OneOf(string key, params string[] allowed)
    {
        var text = Text(key);
        if (text is null) return allowed[0];
        if (allowed.Contains(text)) return text;

        var near = string.Join(", ", allowed);
        Add(YamlCodes.WrongShape, At(key), key, "một trong: " + near, "one of: " + near);
        return allowed[0];
    }

    /// <summary>A text in two languages: a plain value is Vietnamese.</summary>
    public LocalText? Local(string key) => LocalOf(Node(key), key);

    public LocalText RequiredLocal(string key)
    {
        var text = Local(key);
        if (text is null) Add(YamlCodes.MissingKey, Position, key);
        return text ?? LocalText.Empty;
    }

    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is null or "false") return false;
        if (text == "true") return true;

        Add(YamlCodes.WrongShape, At(key), key, "true hoặc false", "true or false");
        return false;
    }

    public int? Integer(string key)
    {
        var text = Text(key);
        if (text is null) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;

        Add(YamlCodes.WrongShape, At(key), key, "một số nguyên", "a whole number");
        return null;
    }

    public DateOnly? Date(string key)
    {
        var text = Text(key);
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && VietnamTime.IsPlausible(date)) return date;

        Add(YamlCodes.WrongShape, At(key), key, "ngày dạng 2025-03-05", "a date like 2025-03-05");
        return null;
    }

    /// <summary>A list of single values; one value alone is a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => Node(key) switch
    {
        null => [],
        YamlSequence sequence => [.. sequence.Items.Select(item => Scalar(item, key)).OfType<string>()],
        YamlMapping map => Wrong<IReadOnlyList<string>>(map, key, "một danh sách dạng [a, b]", "a list like [a, b]") ?? [],
        var node => Scalar(node, key) is { } text ? [text] : [],
    };

    /// <summary>A nested mapping, or null where there is none.</summary>
    public MapReader? Map(string key) => Node(key) switch
    {
        null => null,
        YamlMapping nested => new MapReader(nested, diagnostics) { _told = _told },
        var node => Wrong<MapReader>(node, key, GroupVi, GroupEn),
    };

    /// <summary>A nested mapping, read by <paramref name="read"/> and then checked for unknown keys; null where there is none.</summary>
    public T? Map<T>(string key, Func<MapReader, T> read) where T : class => Map(key) is { } nested ? ReadWhole(nested, read) : null;

    /// <summary>A list of mappings, each read by <paramref name="read"/> and then checked for unknown keys.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<MapReader, T> read)
    {
        var node = Node(key);
        if (node is null) return [];
        if (node is not YamlSequence sequence)
            return Wrong<IReadOnlyList<T>>(node, key, "một danh sách (mỗi dòng bắt đầu bằng '- ')", "a list (each line begins with '- ')") ?? [];

        var items = new List<T>();
        foreach (var item in sequence.Items.TakeWhile(_ => _told.Count <= MostTold))
        {
            if (item is YamlMapping mapping) items.Add(ReadWhole(new MapReader(mapping, diagnostics) { _told = _told }, read));
            else Wrong<string>(item, key, "danh sách mà mỗi mục gồm " + GroupVi, "a list of entries, each " + GroupEn);
        }
        return items;
    }

    /// <summary>The keys of a nested mapping with their values, for settings whose keys are the author's.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key) => Node(key) switch
    {
        null => [],
        YamlMapping nested => nested.Entries,
        var node => Wrong<IReadOnlyList<YamlEntry>>(node, key, GroupVi, GroupEn) ?? [],
    };

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void End()
    {
        // A mapping of thousands of unknown keys is no mapping with slips; looking for what each may mean would take long.
        foreach (var entry in map.Entries.Where(e => !_asked.Contains(e.Key)).Take(DiagnosticBag.MostAlike))
        {
            var near = Suggestion.Nearest(entry.Key, _asked);
            var quotes = Suggestion.Quotes(entry.Key);
            Add(YamlCodes.UnknownKey, entry.Position, entry.Key, Suggestion.Vietnamese(near) + quotes.Vi, Suggestion.English(near) + quotes.In(Languages.English));
        }
    }

    private static T ReadWhole<T>(MapReader reader, Func<MapReader, T> read)
    {
        var value = read(reader);
        reader.End();
        return value;
    }

    private LocalText? LocalOf(YamlNode? node, string key)
    {
        if (node is null) return null;
        if (node is YamlScalar scalar) return new LocalText(scalar.Value);
        if (node is not YamlMapping mapping)
            return Wrong<LocalText>(node, key, "chữ, hoặc {vi: …, en: …}", "a text, or {vi: …, en: …}");

        var reader = new MapReader(mapping, diagnostics) { _told = _told };
        // An empty word is one that a theme leaves out on purpose.
        if (!reader.Has(Languages.Vietnamese)) Add(YamlCodes.MissingKey, reader.Position, Languages.Vietnamese);
        var text = new LocalText(reader.Text(Languages.Vietnamese) ?? "", reader.Text(Languages.English));
        reader.End();
        return text;
    }

    private string? Scalar(YamlNode? node, string key) => node switch
    {
        null => null,
        YamlScalar scalar => scalar.Value,
        _ => Wrong<string>(node, key, "một giá trị đơn", "a single value"),
    };

    private T? Wrong<T>(YamlNode node, string key, string vi, string en) where T : class
    {
        Add(YamlCodes.WrongShape, node.Position, key, vi, en);
        return null;
    }

    private void Add(DiagnosticCode code, Position position, params string[] arguments)
    {
        if (++_told.Count <= MostTold) diagnostics.Add(code, position, arguments);
    }

    /// <summary>Shared by the readers of one file.</summary>
    private sealed class Told
    {
        public int Count { get; set; }
    }
}
