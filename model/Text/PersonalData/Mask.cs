namespace Portal.Model.Text.PersonalData;

/// <summary>The form of a finding that may be shown: enough to recognise it beside the text, too little to use.</summary>
internal static class Mask
{
    /// <summary>The first digits, and a star for each of the rest.</summary>
    public static string Digits(string digits, int shown) => digits[..shown] + new string('*', digits.Length - shown);

    /// <summary>The first letter and the domain: <c>n***@example.com</c>.</summary>
    public static string Mailbox(ReadOnlySpan<char> address) => $"{address[0]}***{address[address.IndexOf('@')..]}";
}
