using System.Reflection;

namespace Portal.Backend.Health;

/// <summary>Tells whoever watches the service that it answers, and which version does.</summary>
internal static class HealthApi
{
    private static readonly HealthAnswer Healthy = new("ok", Version());

    /// <summary>Maps <c>GET /health</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", () => TypedResults.Ok(Healthy));

    private static string Version() =>
        typeof(HealthApi).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
