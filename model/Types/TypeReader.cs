using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Types;

/// <summary>Reads a <c>type.yaml</c> and checks that what it promises about itself is true.</summary>
public static class TypeReader
{
    /// <param name="folder">The folder's name, which must be the id.</param>
    public static ContentType Read(YamlMapping yaml, string folder, KindSettings settings, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var type = new ContentType(
            map.Required("id"),
            map.RequiredLocal("label"),
            map.Local("plural") ?? map.RequiredLocal("label"),
            map.Local("purpose") ?? LocalText.Empty,
            map.Text("jsonld") ?? "WebPage",
            map.Text("dcmi") ?? "Text",
            map.Text("layout") ?? "item",
            ReadOrder(map.Map("sort")),
            ReadTraits(map),
            ReadEvents(map),
            FieldDefinitionReader.ReadAll(map, "fields", settings))
        {
            Print = map.Text("print"),
            Recency = ReadRecency(map.Map("search")),
        };
        map.End();

        CheckId(type, folder, map);
        CheckFields(type, map);
        CheckReferences(type, map);
        return type;
    }

    private static ItemOrder ReadOrder(MapReader? map)
    {
        if (map is null) return new ItemOrder(ItemOrder.Published, Descending: true);
        var order = new ItemOrder(map.Required("by"), map.OneOf("order", "ascending", "descending") == "descending");
        map.End();
        return order;
    }

    private static int ReadRecency(MapReader? map)
    {
        if (map is null) return 0;
        var days = map.Integer("recency") ?? 0;
        if (days < 0) map.Diagnostics.Add(YamlCodes.WrongShape, map.At("recency"), "recency", "số ngày, từ 1 trở lên", "a number of days, 1 or more");
        map.End();
        return days;
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> ReadTraits(MapReader map)
    {
        var traits = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        foreach (var entry in map.Entries("traits"))
        {
            if (Known(entry, Traits.Roles.Keys, TypeCodes.UnknownTrait, map.Diagnostics) && entry.Value is YamlMapping roles)
                traits[entry.Key] = ReadRoles(roles, Traits.Roles[entry.Key], map.Diagnostics);
        }
        return traits;
    }

    private static Dictionary<string, string> ReadRoles(YamlMapping roles, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        var fields = new Dictionary<string, string>();
        foreach (var role in roles.Entries)
            if (Known(role, known, TypeCodes.UnknownTrait, diagnostics) && role.Value is YamlScalar field)
                fields[role.Key] = field.Value;
        return fields;
    }

    private static Dictionary<string, string> ReadEvents(MapReader map)
    {
        var events = new Dictionary<string, string>();
        foreach (var entry in map.Entries("events"))
            if (Known(entry, Traits.Events, TypeCodes.UnknownEvent, map.Diagnostics) && entry.Value is YamlScalar field)
                events[entry.Key] = field.Value;
        return events;
    }

    private static bool Known(YamlEntry entry, IEnumerable<string> known, DiagnosticCode code, DiagnosticBag diagnostics)
    {
        if (known.Contains(entry.Key)) return true;
        var near = Suggestion.Nearest(entry.Key, known);
        diagnostics.Add(code, entry.Position, entry.Key, Suggestion.Vietnamese(near), Suggestion.English(near));
        return false;
    }

    private static void CheckId(ContentType type, string folder, MapReader map)
    {
        var words = type.Id.Split('-');
        var isTwoWords = words.Length == 2 && words.All(w => w.Length > 0 && w.All(char.IsAsciiLetterLower));
        if (isTwoWords && type.Id == folder && !FieldKinds.Names.Contains(type.Id) && !Traits.Roles.ContainsKey(type.Id)) return;
        map.Diagnostics.Add(TypeCodes.BadTypeId, map.At("id"), type.Id);
    }

    private static void CheckFields(ContentType type, MapReader map)
    {
        var seen = new HashSet<string>(CoreKeys.All);
        foreach (var field in type.Fields)
            if (!seen.Add(field.Key)) map.Diagnostics.Add(TypeCodes.ReservedField, map.At("fields"), field.Key);
    }

    private static void CheckReferences(ContentType type, MapReader map)
    {
        foreach (var (trait, roles) in type.Traits)
            foreach (var (role, field) in roles) CheckField(type, $"{trait}.{role}", field, map.At("traits"), map);
        foreach (var (name, field) in type.Events) CheckField(type, name, field, map.At("events"), map);
        if (type.Order.By is not (ItemOrder.Published or ItemOrder.Title)) CheckField(type, "sort", type.Order.By, map.At("sort"), map);
        foreach (var field in type.Fields)
            if (field.RequiredWhen is { } condition) CheckCondition(type, condition, map);
    }

    /// <summary>A condition on an answer that nobody can give would never hold, and nobody would see it.</summary>
    private static void CheckCondition(ContentType type, RequiredWhen condition, MapReader map)
    {
        CheckField(type, "required-when", condition.Field, map.At("fields"), map);
        if (type.Field(condition.Field)?.Kind.Choice?.Options is not { } options) return;
        var keys = options.Select(o => o.Key).ToList();
        foreach (var answer in condition.Is.Except(keys))
        {
            var near = Suggestion.Named(answer, options.Select(o => (o.Key, o.Label)));
            map.Diagnostics.Add(
                FieldCodes.UnknownChoice, map.At("fields"), "required-when", answer, Suggestion.Vietnamese(near), Suggestion.English(near), string.Join(", ", keys));
        }
    }

    private static void CheckField(ContentType type, string where, string field, Position position, MapReader map)
    {
        // A type may let a core key play a role: the title of a page is often the name of the thing.
        if (type.Field(field) is not null || CoreKeys.All.Contains(field)) return;
        var near = Suggestion.Nearest(field, type.Fields.Select(f => f.Key));
        map.Diagnostics.Add(TypeCodes.UnknownField, position, where, field, Suggestion.Vietnamese(near), Suggestion.English(near));
    }
}
