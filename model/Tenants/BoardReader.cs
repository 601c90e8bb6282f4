using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Model.Tenants;

/// <summary>Reads <c>board.yaml</c>.</summary>
public static class BoardReader
{
    public static Board Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        var board = new Board(
            map.Map("decision", ReadDecision), map.Text("standing"), map.Flag("concurrent"), map.Map("working-rules", ReadPaper),
            map.List("internal-regulations", ReadPaper), map.Map("owner-head", ReadPost), map.Map("manager-head", ReadPost),
            map.List("members", ReadMember), map.List("delegates", ReadDelegate), map.List("technical-admins", ReadPost),
            map.List("content-admins", ReadPost), map.List("publishers", ReadPost), map.List("workflow", ReadStep), map.Position);
        map.End();
        return board;
    }

    private static BoardPaper ReadDecision(MapReader map)
    {
        _ = map.Required("authority");
        return ReadPaper(map);
    }

    private static BoardPaper ReadPaper(MapReader map) => new(map.Text("number"), map.Date("date"), map.Text("authority"), map.Local("title"));

    private static BoardPost ReadPost(MapReader map) => new(map.RequiredLocal("position"), map.Text("unit"), map.At("position"));

    private static BoardMember ReadMember(MapReader map) => new(
        map.Required("id"), ReadRole(map), map.RequiredLocal("position"), map.Text("unit"), map.Local("duties"), map.Local("powers"),
        map.Texts("sections"), map.Flag("leader"), map.At("id"));

    private static StandIn ReadDelegate(MapReader map) => new(
        map.Required("member"), map.Date("from"), map.Date("until"), map.Text("basis"), map.At("member"));

    private static WorkflowStep ReadStep(MapReader map) => new(map.Required("key"), map.RequiredLocal("title"), ReadRole(map));

    private static string ReadRole(MapReader map)
    {
        if (!map.Has("role")) map.Diagnostics.Add(YamlCodes.MissingKey, map.Position, "role");
        return map.OneOf("role", [.. BoardRoles.All]);
    }
}
