namespace Portal.Backend.Health;

/// <summary>What <c>GET /health</c> answers: nothing that helps an attacker, no names, no paths, no counts.</summary>
/// <param name="Status">"ok" whenever there is an answer at all.</param>
/// <param name="Version">The version that runs, with the commit where the build knew it.</param>
internal sealed record HealthAnswer(string Status, string Version);
