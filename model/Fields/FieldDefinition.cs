using Portal.Model.Text;

namespace Portal.Model.Fields;

/// <summary>One field of a type, a form or a row.</summary>
/// <param name="Key">The name in the front matter.</param>
/// <param name="Help">What it means to an editor.</param>
/// <param name="RequiredWhen">A condition that makes it required, or null.</param>
/// <param name="DublinCore">The Dublin Core element it feeds ("creator"), or null.</param>
/// <param name="DcTerms">The DCTERMS refinement it feeds ("issued"), or null.</param>
/// <param name="SearchWeight">How much a hit here counts in search; 0 = not searched.</param>
/// <param name="IsSummary">Shown on cards and in lists.</param>
public sealed record FieldDefinition(
    string Key, FieldKind Kind, LocalText Label, LocalText Help, bool Required = false, RequiredWhen? RequiredWhen = null,
    string? DublinCore = null, string? DcTerms = null, int SearchWeight = 0, bool IsFacet = false, bool IsSummary = false)
{
    /// <summary>True where the other values make this field required.</summary>
    public bool IsRequiredBy(IReadOnlyDictionary<string, FieldValue> values) =>
        Required || (RequiredWhen is not null && RequiredWhen.Holds(values));
}

/// <summary>A condition on another field: that it is given, or that it has a certain answer.</summary>
/// <param name="Is">The keys of choices or plain values of which it must have one; empty = it need only be given.</param>
public sealed record RequiredWhen(string Field, IReadOnlyList<string> Is)
{
    public bool Holds(IReadOnlyDictionary<string, FieldValue> values)
    {
        if (!values.TryGetValue(Field, out var value)) return false;
        return Is.Count == 0 || (value is ListValue list ? list.Items.Any(Matches) : Matches(value));
    }

    private bool Matches(FieldValue value) => Is.Contains(value is ChoiceValue choice ? choice.Option.Key : value.Plain(Languages.Vietnamese));
}
