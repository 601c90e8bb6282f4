using System.Net;
using System.Net.Sockets;

namespace Portal.Model.Text;

/// <summary>Addresses that only the machine of whoever wrote them knows, as <c>portal serve</c> shows them, or only the network of an office (RFC 1918).</summary>
public static class PreviewAddress
{
    public static bool IsHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || IsPrivate(address)));

    /// <summary>What such an address is within a portal; null for any other.</summary>
    public static string? PathOf(string url) =>
        url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && IsHost(uri.Host) ? uri.PathAndQuery + uri.Fragment : null;

    private static bool IsPrivate(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork && address.GetAddressBytes() is [10, ..] or [192, 168, ..] or [172, >= 16 and < 32, ..];
}
