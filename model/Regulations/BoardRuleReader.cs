using Portal.Model.Yaml;

namespace Portal.Model.Regulations;

/// <summary>Reads how boards are made up.</summary>
internal static class BoardRuleReader
{
    public static BoardRule Read(MapReader map) => new(
        map.Required("key"), map.Texts("levels"), map.Texts("established-by"), map.Text("standing"), map.Map("heads", ReadSeats),
        map.Map("deputies", ReadSeats), map.Map("members", ReadSeats), map.Has("concurrent") ? map.OneOf("concurrent", "required", "may") : null,
        ProvisionReader.Read(map));

    private static SeatRule ReadSeats(MapReader map) => new(map.Integer("min"), map.Integer("max"), map.Texts("positions"), ProvisionReader.Read(map));
}
