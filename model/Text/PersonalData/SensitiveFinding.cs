namespace Portal.Model.Text.PersonalData;

/// <summary>What was found that does not belong on a public page.</summary>
public enum SensitiveKind
{
    /// <summary>The twelve digits of a citizen (số định danh cá nhân, số căn cước).</summary>
    CitizenId,

    /// <summary>The nine digits of the identity card before it (chứng minh nhân dân).</summary>
    OldId,
    Phone,
    Email,
    BankAccount,
    Passport,

    /// <summary>Of social insurance, or of the card of health insurance.</summary>
    Insurance,

    /// <summary>The tax code of a person.</summary>
    TaxCode,

    /// <summary>A key, token or password.</summary>
    Secret,
}

/// <summary>How sure the finding is.</summary>
public enum Confidence
{
    /// <summary>By its form alone.</summary>
    Likely,

    /// <summary>By its form and by the words around it.</summary>
    High,
}

/// <summary>A place in a text that holds personal data or a secret. The value itself never leaves the text: only the masked form may be shown.</summary>
/// <param name="Masked">What may be shown: <c>001*********</c>.</param>
public readonly record struct SensitiveFinding(SensitiveKind Kind, int Start, int Length, Confidence Confidence, string Masked)
{
    /// <summary>The same for the same value: two numbers often have one masked form.</summary>
    public Fingerprint Fingerprint { get; init; }
}
