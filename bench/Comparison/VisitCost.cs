namespace Portal.Bench.Comparison;

/// <summary>What it took until the first results of a query stood on a page that was never seen before.</summary>
/// <param name="Milliseconds">Since the navigation began.</param>
/// <param name="PageBytes">HTML, styles and images, on the wire with their headers, as all bytes here.</param>
/// <param name="SearchBytes">Scripts and files of the index, result cards included.</param>
/// <param name="Scripts">How many files the scripts are.</param>
/// <param name="Waves">Requests for files of the index, by the wave they come in: each wave waits for the one before.</param>
/// <param name="LaterRequests">What was asked for when the results stood there already: passages out of the pages found.</param>
internal sealed record VisitCost(
    double Milliseconds, double PageBytes, double SearchBytes, int Scripts, IReadOnlyList<int> Waves, int LaterRequests, double LaterBytes)
{
    /// <summary>Requests before the last wave, which brings the result cards.</summary>
    public int RequestsBeforeCards => Waves.SkipLast(1).Sum();
}
