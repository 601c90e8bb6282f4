using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Tenants;

/// <summary>Reads <c>tenant.yaml</c>.</summary>
public static class TenantReader
{
    /// <summary>The id of the portal this one extends, before anything else is read.</summary>
    public static string? ParentOf(YamlMapping yaml) => (yaml.Find("extends") as YamlScalar)?.Value;

    public static Tenant Read(YamlMapping yaml, Tenant? parent, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        _ = map.Text("extends");
        var title = map.RequiredLocal("title");
        var tenant = new Tenant(
            map.Required("id"),
            parent,
            map.Flag("sample"),
            map.Text("kind") ?? "portal",
            map.Required("level"),
            map.OneOf("compliance", "mandatory", "encouraged") == "encouraged",
            map.Text("place"),
            title,
            map.Local("short-title") ?? title,
            map.Has("languages") ? map.Texts("languages") : [Languages.Vietnamese],
            map.Text("theme") ?? parent?.Theme ?? "base",
            map.List("hosts", ReadHost),
            ReadBodies(map.Map("bodies")),
            ReadContact(map.Map("contact")),
            map.Local("statement") ?? LocalText.Empty,
            map.Local("about") ?? LocalText.Empty,
            map.Texts("attribution"),
            map.Local("rights") ?? LocalText.Empty,
            map.Local("reuse-notice"),
            map.Date("history-starts"),
            ReadApproval(map.Map("approval")),
            map.At("id"))
        {
            Remit = map.Texts("remit"),
            Hosting = map.Text("hosting"),
        };
        map.End();
        return tenant;
    }

    private static PortalHost ReadHost(MapReader map)
    {
        var role = map.OneOf("role", "alias", "canonical", "former");
        return new PortalHost(map.Required("host"), map.OneOf("scheme", "https", "http"), role == "canonical", map.At("host")) { IsFormer = role == "former" };
    }

    private static Bodies ReadBodies(MapReader? map)
    {
        if (map is null) return new Bodies(null, null, null);
        var bodies = new Bodies(ReadBody(map.Map("owner")), ReadBody(map.Map("manager")), ReadBody(map.Map("operator")));
        map.End();
        return bodies;
    }

    private static Body? ReadBody(MapReader? map)
    {
        if (map is null) return null;
        var body = new Body(map.RequiredLocal("name"), map.List("names", ReadFormerName));
        map.End();
        return body;
    }

    private static FormerName ReadFormerName(MapReader map)
    {
        _ = map.Required("until");
        return new FormerName(map.Date("until") ?? DateOnly.MinValue, map.RequiredLocal("name"));
    }

    private static Contact ReadContact(MapReader? map)
    {
        if (map is null) return new Contact(null, null, null, null);
        var contact = new Contact(map.Local("address"), map.Text("phone"), map.Text("fax"), FieldKinds.ReadEmail(map, "email"));
        map.End();
        return contact;
    }

    private static Approval? ReadApproval(MapReader? map)
    {
        if (map is null) return null;
        var approval = new Approval(map.Required("number"), map.Date("date"));
        map.End();
        return approval;
    }
}
