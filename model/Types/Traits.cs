namespace Portal.Model.Types;

/// <summary>
/// What code may know about a type without knowing its name: each trait has roles, and a type says which of its fields
/// plays which role. A fixed list: a new trait is a change of the program, a new type never is.
/// </summary>
public static class Traits
{
    public const string Document = "document";
    public const string Period = "period";
    public const string Answer = "answer";
    public const string Week = "week";
    public const string Contact = "contact";
    public const string Dataset = "dataset";
    public const string Media = "media";
    public const string Unit = "unit";
    public const string Procedure = "procedure";

    /// <summary>The roles of each trait.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [Document] = ["number", "form", "issuer", "abstract", "file", "issued", "effective", "expires", "relations"],
        [Period] = ["opens", "closes"],
        [Answer] = ["question", "asked", "answer-by", "answered"],
        [Week] = ["starts", "entries"],
        [Contact] = ["name", "position", "email", "phone"],
        [Dataset] = ["table", "method", "period"],
        [Media] = ["file", "captions", "transcript", "poster"],
        [Unit] = ["name"],
        [Procedure] = ["steps", "level", "time-limit", "fee", "result"],
    };

    /// <summary>The events that deadlines run from; a type maps each to one of its date fields.</summary>
    public static IReadOnlyList<string> Events { get; } =
    [
        "received", "decided", "issued", "approved", "accepted", "happened", "effective", "requested",
        "printed", "translated", "asked", "answered", "opened", "closed",
    ];
}
