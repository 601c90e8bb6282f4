namespace Portal.Model.Text;

/// <summary>The kinds of address that a page may hold.</summary>
public enum UrlForm
{
    /// <summary>A path inside the portal, from its root or from the page.</summary>
    Relative,

    /// <summary>A place on the same page, <c>#…</c>.</summary>
    Fragment,

    /// <summary>A page elsewhere, <c>https://…</c>.</summary>
    Web,

    /// <summary><c>mailto:…</c>.</summary>
    Mail,

    /// <summary><c>tel:…</c>.</summary>
    Telephone,
}
