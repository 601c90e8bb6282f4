using System.Diagnostics.CodeAnalysis;

namespace Portal.Model.Text;

/// <summary>An address that <see cref="UrlSanitizer"/> let through; there is no other way to make one.</summary>
public readonly record struct SafeUrl
{
    private readonly string? _value;

    private SafeUrl(string value, UrlForm form)
    {
        _value = value;
        Form = form;
    }

    /// <summary>The address as written, but for a scheme in capitals: what is not safe is refused, never rewritten. HTML still has to escape it.</summary>
    public string Value => _value ?? "";

    public UrlForm Form { get; }

    internal static bool TryMake(string written, out SafeUrl url, [NotNullWhen(false)] out LocalText? refusal, bool allowHttp)
    {
        refusal = UrlSanitizer.Judge(written, allowHttp, out var form);
        url = refusal is null ? new SafeUrl(UrlSanitizer.LowerScheme(written), form) : default;
        return refusal is null;
    }

    public override string ToString() => Value;
}
