using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Tenants;
using Portal.Model.Text;
using Portal.Model.Types;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>Reads a page's front matter: the keys every item has, then those of its type. All that is wrong is reported in one go.</summary>
internal sealed class CoreReader(FrontMatter page, ContentType type, string file, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlNode> _core = [];
    private readonly List<(string Key, int Line, int Column)> _places = [];

    public Item Read(Tenant tenant, Section section, string slug)
    {
        var fields = ReadFields();
        return new Item
        {
            Id = ReadId(),
            Type = type,
            Tenant = tenant,
            Section = section,
            Slug = slug,
            Text = new ItemText(
                Languages.Vietnamese, Required(CoreKeys.Title, "tiêu đề", "title"), Required(CoreKeys.Summary, "tóm tắt", "summary"),
                Image(), fields, page.Body, file, page.BodyLine),
            Unit = Text(CoreKeys.Unit),
            Author = Text(CoreKeys.Author),
            Source = Text(CoreKeys.Source),
            Contributor = Text(CoreKeys.Contributor),
            Topics = Texts(CoreKeys.Topics),
            Covers = Texts(CoreKeys.Covers),
            Publication = ReadPublication(),
            Changes = ReadChanges(),
            RedirectFrom = Texts(CoreKeys.RedirectFrom),
            Classification = Text(CoreKeys.Classification),
            Work = Text(CoreKeys.Work),
            Reviewed = Date(CoreKeys.Reviewed),
            Fields = fields,
            Places = new KeyPlaces(file, _places),
            Marked = page.Marked,
        };
    }

    private Dictionary<string, FieldValue> ReadFields()
    {
        var reader = new FieldReader(type.Fields, diagnostics);
        foreach (var entry in page.Yaml.Entries)
        {
            if (ReadEntry(entry, reader) is { } key) _places.Add((key, entry.Position.Line, entry.Position.Column));
        }
        return reader.Values;
    }

    /// <summary>The key that was given or meant; null where it says nothing.</summary>
    private string? ReadEntry(YamlEntry entry, FieldReader reader)
    {
        if (!CoreKeys.All.Contains(entry.Key)) return reader.Read(entry, CoreKeys.All);
        if (entry.Value.IsBlank) return null;
        _core[entry.Key] = entry.Value;
        return entry.Key;
    }

    private string ReadId()
    {
        var id = Required(CoreKeys.Id, "mã", "id");
        if (id.Length > 0 && !Slug.IsValid(id)) diagnostics.Add(ItemCodes.BadId, _core[CoreKeys.Id].Position, id.Length <= Slug.MaxLength ? id : id[..Slug.MaxLength] + "…");
        return id;
    }

    private PublicationFields ReadPublication()
    {
        var before = Map(CoreKeys.PublishedBefore);
        var withdrawn = Map(CoreKeys.Withdrawn);
        var publication = new PublicationFields(
            Moment(CoreKeys.Published),
            before is null ? null : new PublishedBefore(RequiredDate(before, "date"), before.Required("address")),
            Moment(CoreKeys.PublishAt),
            Flag(CoreKeys.Draft),
            withdrawn is null ? null : new Withdrawal(RequiredDate(withdrawn, "date"), withdrawn.Required("reason")));
        before?.End();
        withdrawn?.End();
        return publication;
    }

    private IReadOnlyList<ItemChange> ReadChanges()
    {
        if (!_core.ContainsKey(CoreKeys.Changes)) return [];
        return new MapReader(page.Yaml, diagnostics).List(CoreKeys.Changes, map =>
            new ItemChange(map.Has("decided") ? RequiredDate(map, "decided") : RequiredDate(map, "received"), map.Required("note")));
    }

    private static DateOnly RequiredDate(MapReader map, string key)
    {
        _ = map.Required(key);
        // A wrong date is reported and nothing is published; what stands in for it must only be one that can be computed with.
        return map.Date(key) ?? new DateOnly(1900, 1, 1);
    }

    private ImageValue? Image() =>
        _core.TryGetValue(CoreKeys.Image, out var node) ? new ImageKind().Read(node, CoreKeys.Image, diagnostics) as ImageValue : null;

    private bool Flag(string key) =>
        _core.TryGetValue(key, out var node) && FieldKinds.Flag.Read(node, key, diagnostics) is FlagValue { Value: true };

    private DateOnly? Date(string key) =>
        _core.TryGetValue(key, out var node) ? (FieldKinds.Date.Read(node, key, diagnostics) as DateValue)?.Date : null;

    private DateTimeOffset? Moment(string key) =>
        _core.TryGetValue(key, out var node) ? (FieldKinds.Moment.Read(node, key, diagnostics) as MomentValue)?.Time : null;

    private string Required(string key, string vi, string en)
    {
        var text = Text(key);
        if (text is null && !_places.Exists(p => p.Key == key)) diagnostics.Add(FieldCodes.Missing, new Position(file, 1, 1), key, vi, en);
        return text ?? "";
    }

    private string? Text(string key) =>
        _core.TryGetValue(key, out var node) ? (FieldKinds.Text.Read(node, key, diagnostics) as TextValue)?.Text : null;

    private string[] Texts(string key) => !_core.TryGetValue(key, out var node)
        ? []
        : new ListKind(FieldKinds.Text).Read(node, key, diagnostics) is ListValue list ? [.. list.Items.OfType<TextValue>().Select(t => t.Text)] : [];

    private MapReader? Map(string key)
    {
        if (!_core.TryGetValue(key, out var node)) return null;
        if (node is YamlMapping map) return new MapReader(map, diagnostics);
        diagnostics.Add(YamlCodes.WrongShape, node.Position, key, MapReader.GroupVi, MapReader.GroupEn);
        return null;
    }
}
