using System.Runtime.CompilerServices;
using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Model.Tenants;
using Portal.Model.Text.PersonalData;

namespace Portal.Generator.Validate;

/// <summary>
/// The telephone numbers and mailboxes that a portal publishes on purpose: of its contact, its units, its channels, and of the fields that types
/// give to contacts. They are no personal data that leaked, wherever they are repeated.
/// </summary>
internal sealed class OfficialContacts
{
    /// <summary>Digits that tell a number, with or without the country's code before them.</summary>
    private const int TellingDigits = 9;

    private static readonly ConditionalWeakTable<Site, OfficialContacts> OfSites = [];

    private readonly HashSet<string> _known = [];

    private OfficialContacts(Site site)
    {
        foreach (var tenant in site.Repository.Tenants) Add(tenant);
        foreach (var value in site.Items.SelectMany(i => i.Fields.Values).SelectMany(v => v.WithParts)) Add(value);
    }

    public static OfficialContacts Of(Site site) => OfSites.GetValue(site, s => new OfficialContacts(s));

    public bool Has(SensitiveKind kind, string value) => kind switch
    {
        SensitiveKind.Phone => _known.Contains(NumberKey(value)),
        SensitiveKind.Email => _known.Contains(value.ToLowerInvariant()),
        _ => false,
    };

    private void Add(Tenant tenant)
    {
        Add(tenant.Contact.Phone, tenant.Contact.Email);
        foreach (var contact in tenant.Registries.Units.SelectMany(u => u.Contacts)) Add(contact.Phone, contact.Email);
        foreach (var channel in tenant.Registries.Channels) Add(channel.Url, channel.Url.StartsWith("mailto:", StringComparison.Ordinal) ? channel.Url["mailto:".Length..] : null);
    }

    private void Add(FieldValue value)
    {
        if (value is PhoneValue phone) Add(phone.Number, null);
        if (value is EmailValue email) Add(null, email.Address);
    }

    private void Add(string? phone, string? email)
    {
        if (phone is not null && NumberKey(phone) is { Length: TellingDigits } key) _known.Add(key);
        if (email is not null) _known.Add(email.ToLowerInvariant());
    }

    private static string NumberKey(ReadOnlySpan<char> number)
    {
        var digits = string.Concat(number.ToArray().Where(char.IsAsciiDigit));
        return digits.Length <= TellingDigits ? digits : digits[^TellingDigits..];
    }
}
