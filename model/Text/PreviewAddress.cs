namespace Portal.Model.Text;

/// <summary>Addresses that only the machine of whoever wrote them knows, as <c>portal serve</c> shows them.</summary>
public static class PreviewAddress
{
    public static bool IsHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (System.Net.IPAddress.TryParse(host.Trim('[', ']'), out var address) && (System.Net.IPAddress.IsLoopback(address) || address.Equals(System.Net.IPAddress.Any)));

    /// <summary>What such an address is within a portal; null for any other.</summary>
    public static string? PathOf(string url) =>
        url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && IsHost(uri.Host) ? uri.PathAndQuery + uri.Fragment : null;
}
