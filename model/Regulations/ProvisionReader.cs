using Portal.Model.Yaml;

namespace Portal.Model.Regulations;

/// <summary>Reads the keys that every entry of a regulation may carry.</summary>
internal static class ProvisionReader
{
    public static Provision Read(MapReader map) => new(
        map.Text("source"), map.Text("text"), map.Date("from"), map.Date("until"), map.Has("verified") ? map.Flag("verified") : null, map.Local("note"));

    /// <summary>The provision of an entry that holds as long as the regulation does.</summary>
    public static Provision ReadUndated(MapReader map) => new(
        map.Text("source"), map.Text("text"), Verified: map.Has("verified") ? map.Flag("verified") : null, Note: map.Local("note"));

    /// <summary>True where the entry only encourages.</summary>
    public static bool IsEncouraged(MapReader map) => map.OneOf("strength", "mandatory", "encouraged") == "encouraged";
}
