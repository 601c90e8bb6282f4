using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>What a host of static files takes, as its operator states it. A limit that nobody states is null.</summary>
/// <param name="Source">Where the operator states it, for people.</param>
/// <param name="Items">A limit of the portal's own on the number of items.</param>
/// <param name="FileBytes">Of the largest file.</param>
public sealed record HostingProfile(string Id, string Title, string? Source, bool IsDefault, long? Items, long? Files, long? Bytes, long? FileBytes)
{
    private const long Megabyte = 1_000_000;

    internal static HostingProfile Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        _ = map.OneOf("kind", "host");
        var profile = new HostingProfile(
            map.Required("id"), map.Required("title"), map.Text("source"), map.Flag("default"), map.Integer("items"), map.Integer("files"),
            map.Integer("megabytes") * Megabyte, map.Integer("file-megabytes") * Megabyte);
        map.End();
        return profile;
    }
}
