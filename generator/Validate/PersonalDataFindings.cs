using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Validate;

/// <summary>Looks for personal data and secrets in a text of a portal and turns what is found into diagnostics, masked.</summary>
internal static class PersonalDataFindings
{
    /// <summary>What a text holds, without the contacts that the portal publishes on purpose.</summary>
    public static IReadOnlyList<SensitiveFinding> In(Site site, string text, string title, char? separator = null) =>
        new SensitiveText(VietnamTime.DayOf(site.AsOf).Year).Find(text, separator, title, (kind, value) => OfficialContacts.Of(site).Has(kind, value));

    /// <summary>The diagnostic of a finding; only its masked form goes into it.</summary>
    /// <param name="place">Where in a file, for a reader ("trang 3"); empty where the position says it.</param>
    public static Diagnostic Diagnose(SensitiveFinding finding, Position position, string place = "") =>
        CodeOf(finding.Kind).At(position, [finding.Masked, place.Length == 0 ? "" : $" ({place})", .. Name(finding.Kind)]) with { Fingerprint = finding.Fingerprint };

    /// <summary>A diagnostic for words of a file: at their line where the file as a whole is text; otherwise the message names the place in it.</summary>
    public static Diagnostic Diagnose(SensitiveFinding finding, string file, string text, string place) =>
        place.Length > 0 ? Diagnose(finding, new Position(file), place) : Diagnose(finding, InText(file, text, finding.Start));

    /// <summary>The position of a character in a file that is text as a whole.</summary>
    public static Position InText(string file, string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new Position(file, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    private static DiagnosticCode CodeOf(SensitiveKind kind) => kind switch
    {
        SensitiveKind.CitizenId => PersonalDataCodes.CitizenId,
        SensitiveKind.OldId => PersonalDataCodes.OldId,
        SensitiveKind.Phone => PersonalDataCodes.Phone,
        SensitiveKind.Email => PersonalDataCodes.Email,
        SensitiveKind.BankAccount => PersonalDataCodes.BankAccount,
        SensitiveKind.Secret => PersonalDataCodes.Secret,
        _ => PersonalDataCodes.OtherId,
    };

    /// <summary>What a number is, in both languages, where one code stands for several.</summary>
    private static string[] Name(SensitiveKind kind) => kind switch
    {
        SensitiveKind.Passport => ["số hộ chiếu", "a passport number"],
        SensitiveKind.Insurance => ["mã số bảo hiểm xã hội hoặc số thẻ bảo hiểm y tế", "a number of social or health insurance"],
        SensitiveKind.TaxCode => ["mã số thuế", "a tax code"],
        _ => [],
    };
}
