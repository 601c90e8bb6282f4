using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Model.Regulations;

/// <summary>A fact that the text states and no other entry holds. It is shown on the page about the portal under its area.</summary>
/// <param name="Key">Unique within the area.</param>
/// <param name="Values">What is stated: text, numbers or true and false as written.</param>
/// <param name="Fields">What a citizen or a report must give.</param>
/// <param name="Strength"><c>mandatory</c>, <c>encouraged</c>, <c>allowed</c> or <c>forbidden</c>.</param>
public sealed record AreaRule(
    string Key, string Area, LocalText Title, Deadline? Deadline, IReadOnlyList<string> Values, IReadOnlyList<PrescribedField> Fields,
    IReadOnlyList<string> Levels, string Strength, Provision Provision, Position Position) : RegulationEntry(Provision)
{
    /// <summary>The areas in the order shown.</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [
        "identity", "scope", "agencies", "languages", "fonts", "media", "standards", "questions", "consultation", "surveys", "access",
        "contributions", "services", "integration", "boards", "accounts", "prohibited", "advertising", "attribution", "search", "archive",
        "backup", "availability", "hosting", "security", "incidents", "freshness", "review", "reports", "royalties", "statistics", "feedback",
    ];

    public bool Binds(string level) => Levels.BindLevel(level);
}
