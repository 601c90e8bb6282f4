namespace Portal.Generator.Serve;

/// <summary>What a preview is told.</summary>
/// <param name="Tenant">The portal to show; null = all, each on a port of its own.</param>
/// <param name="Port">The first port.</param>
/// <param name="AsOf">The clock; null = now, at each rebuild.</param>
internal sealed record PreviewOptions(string Root, string? Tenant, int Port, DateTimeOffset? AsOf, string Themes);
