using Portal.Model.Fields;

namespace Portal.Model.Types;

/// <summary>Everything in <c>tenants/_shared</c>: the types and the vocabularies that all tenants use.</summary>
public sealed record TypeCatalogue(
    IReadOnlyDictionary<string, ContentType> Types, IReadOnlyDictionary<string, IReadOnlyList<ChoiceOption>> Vocabularies)
{
    /// <summary>The vocabulary of topics, which every item may name.</summary>
    public IReadOnlyList<ChoiceOption> Topics => Terms(TopicsName);

    /// <summary>The terms of a vocabulary; none where there is no such file.</summary>
    public IReadOnlyList<ChoiceOption> Terms(string vocabulary) => Vocabularies.GetValueOrDefault(vocabulary) ?? [];

    public const string TopicsName = "topics";
    public const string ClassificationsName = "classifications";
    public const string WorkKindsName = "work-kinds";
}
