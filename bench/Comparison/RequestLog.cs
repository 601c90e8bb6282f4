using System.Text.Json.Nodes;

namespace Portal.Bench.Comparison;

/// <summary>The requests of a page, as the browser tells of them.</summary>
internal sealed class RequestLog
{
    private static readonly HashSet<string> OfThePage = ["Document", "Stylesheet", "Image", "Font", "Manifest"];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Request> _requests = [];

    /// <summary>Whether some request is still under way.</summary>
    public bool IsBusy
    {
        get { lock (_lock) return _requests.Values.Any(r => r.End == 0); }
    }

    public void Clear()
    {
        lock (_lock) _requests.Clear();
    }

    public void Hear(string what, JsonNode message)
    {
        if (message["requestId"]?.GetValue<string>() is not { } id) return;
        lock (_lock)
        {
            if (what == "Network.requestWillBeSent") Begin(id, message);
            else if (what == "Network.requestServedFromCache") _requests.Remove(id);
            else if (_requests.TryGetValue(id, out var request) && what is ("Network.loadingFinished" or "Network.loadingFailed"))
                _requests[id] = request with { End = Number(message, "timestamp"), Bytes = message["encodedDataLength"]?.GetValue<double>() ?? 0 };
        }
    }

    /// <param name="shown">When the results stood on the page, in seconds since 1970.</param>
    public VisitCost Cost(double shown, double milliseconds)
    {
        lock (_lock)
        {
            List<Request> before = [.. _requests.Values.Where(r => r.Sent <= shown)];
            List<Request> after = [.. _requests.Values.Where(r => r.Sent > shown)];
            var waves = Waves([.. before.Where(r => !OfThePage.Contains(r.Type) && r.Type != "Script")]);
            return new VisitCost(
                milliseconds, before.Where(r => OfThePage.Contains(r.Type)).Sum(r => r.Bytes), before.Where(r => !OfThePage.Contains(r.Type)).Sum(r => r.Bytes),
                before.Count(r => r.Type == "Script"), waves, after.Count, after.Sum(r => r.Bytes));
        }
    }

    private void Begin(string id, JsonNode message)
    {
        var url = message["request"]!["url"]!.GetValue<string>();
        if (!url.StartsWith("http", StringComparison.Ordinal) || url.EndsWith("/favicon.ico", StringComparison.Ordinal)) return;
        _requests[id] = new Request(message["type"]?.GetValue<string>() ?? "Other", Number(message, "wallTime"), Number(message, "timestamp"), End: 0, Bytes: 0);
    }

    /// <summary>How many requests each wave has: a wave begins with what is asked for once something of the one before has come.</summary>
    private static List<int> Waves(IReadOnlyList<Request> requests)
    {
        var done = new List<(double End, int Wave)>();
        foreach (var request in requests.OrderBy(r => r.Start))
            done.Add((request.End, 1 + done.Where(d => d.End <= request.Start).Select(d => d.Wave).DefaultIfEmpty().Max()));
        return [.. done.GroupBy(d => d.Wave).OrderBy(g => g.Key).Select(g => g.Count())];
    }

    private static double Number(JsonNode message, string name) => message[name]!.GetValue<double>();

    /// <param name="Sent">Seconds since 1970.</param>
    /// <param name="Start">Seconds of the browser's own clock, as <paramref name="End"/>; 0 = not yet.</param>
    private sealed record Request(string Type, double Sent, double Start, double End, double Bytes);
}
