namespace Portal.Model.Text;

/// <summary>The languages that pages and messages exist in, as BCP 47 tags.</summary>
public static class Languages
{
    public const string Vietnamese = "vi";
    public const string English = "en";

    /// <summary>Every supported language; the first is the default.</summary>
    public static IReadOnlyList<string> All { get; } = [Vietnamese, English];
}
