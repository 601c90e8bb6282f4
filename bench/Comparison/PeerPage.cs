namespace Portal.Bench.Comparison;

/// <summary>What the peers that take no HTML are told of a page.</summary>
/// <param name="Url">From the web root, as results name it.</param>
internal sealed record PeerPage(string Url, string Title, string Summary, string Date, string Text);
