using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Regulations;

/// <summary>Reads <c>rules</c>.</summary>
internal static class AreaRuleReader
{
    public static AreaRule Read(MapReader map)
    {
        if (!map.Has("area")) map.Diagnostics.Add(YamlCodes.MissingKey, map.Position, "area");
        return new AreaRule(
            map.Required("key"), map.OneOf("area", [.. AreaRule.Areas]), map.RequiredLocal("title"),
            map.Map("deadline", SectionRuleReader.ReadDeadline), map.Texts("value"),
            map.List("fields", SectionRuleReader.ReadField), map.Texts("levels"),
            map.OneOf("strength", "mandatory", "encouraged", "allowed", "forbidden"), ProvisionReader.Read(map), map.At("key"));
    }
}
