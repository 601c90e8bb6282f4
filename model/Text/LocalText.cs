namespace Portal.Model.Text;

/// <summary>A text in Vietnamese and, where there is one, in English.</summary>
public sealed record LocalText(string Vi, string? En = null)
{
    /// <summary>A text that says nothing.</summary>
    public static LocalText Empty { get; } = new("");

    /// <summary>The text in a language (BCP 47); Vietnamese where the other is missing.</summary>
    public string In(string language) => language == Languages.English && En is not null ? En : Vi;

    /// <summary>True where the text is really there in that language.</summary>
    public bool Has(string language) => language == Languages.Vietnamese ? Vi.Length > 0 : En is not null;
}
