using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Regulations;

/// <summary>Something that a technical standard asks and a machine can see: met where none of its checks finds anything.</summary>
/// <param name="Checks">Codes of the catalogue.</param>
public sealed record StandardCriterion(string Key, LocalText Title, IReadOnlyList<string> Checks, Position Position);

/// <summary>Reads a profile of <c>kind: standards</c>.</summary>
public static class StandardCriterionReader
{
    public static IReadOnlyList<StandardCriterion> Read(YamlMapping yaml, DiagnosticBag diagnostics)
    {
        var map = new MapReader(yaml, diagnostics);
        _ = map.Required("kind");
        var criteria = map.List("criteria", c => new StandardCriterion(c.Required("key"), c.RequiredLocal("title"), c.Texts("checks"), c.Position));
        map.End();
        return criteria;
    }
}
