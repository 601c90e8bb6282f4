using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Portal.Tests.Browser;

namespace Portal.Bench.Comparison;

/// <summary>Opens pages in a real Chromium as somebody who comes for the first time, or types into one that stands open.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly ChromiumPage _page;
    private readonly RequestLog _log = new();

    private Visitor(ChromiumPage page) => _page = page;

    public static async Task<Visitor> OpenAsync()
    {
        var visitor = new Visitor(await ChromiumPage.OpenAsync(1280, "--ignore-certificate-errors"));
        visitor._page.Heard = visitor._log.Hear;
        await visitor._page.SendAsync("Network.enable");
        var probe = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Comparison", "probe.js"));
        await visitor._page.SendAsync("Page.addScriptToEvaluateOnNewDocument", new { source = probe });
        return visitor;
    }

    public ValueTask DisposeAsync() => _page.DisposeAsync();

    /// <summary>A host far enough away that requests which are sent together are all sent before the first answer.</summary>
    public async Task StepBackAsync() =>
        await _page.SendAsync("Network.emulateNetworkConditions", new { offline = false, latency = 100, downloadThroughput = -1, uploadThroughput = -1 });

    /// <summary>A phone as Lighthouse takes it: slow 4G (1.6 Mbit/s, 150 ms there and back) and a processor a quarter as fast.</summary>
    public async Task SlowDownAsync()
    {
        const int Kilobit = 1024 / 8;
        await _page.SendAsync("Network.emulateNetworkConditions", new { offline = false, latency = 150, downloadThroughput = 1638.4 * Kilobit, uploadThroughput = 750 * Kilobit });
        await _page.SendAsync("Emulation.setCPUThrottlingRate", new { rate = 4 });
    }

    /// <summary>Opens the address of a query with nothing in the cache, until its results stand there and all is quiet.</summary>
    public async Task<VisitCost> ColdAsync(string address, string query)
    {
        await GoAsync("about:blank");
        await _page.SendAsync("Network.clearBrowserCache");
        _log.Clear();
        await GoAsync($"{address}?q={Uri.EscapeDataString(query)}");
        await UntilAsync("globalThis.probe?.shownAt > 0", query);
        var shown = (await AskAsync("`${(performance.timeOrigin + probe.shownAt) / 1000} ${probe.shownAt}`")).Split(' ').Select(Number).ToList();
        await UntilQuietAsync();
        return _log.Cost(shown[0], shown[1]);
    }

    /// <summary>Opens a page that is ready to be typed into or asked.</summary>
    public async Task OpenAsync(string address, string ready)
    {
        await GoAsync(address);
        await UntilAsync(ready, address);
        await UntilQuietAsync();
    }

    /// <summary>Types a text key by key: milliseconds from each key to its answer, and how much of them was work.</summary>
    public async Task<IReadOnlyList<(double Answer, double Work)>> TypeAsync(string text)
    {
        var times = new List<(double, double)>();
        for (var length = 1; length <= text.Length; length++)
        {
            var typed = (await AskAsync($"probe.type({JsonSerializer.Serialize(text[..length])})")).Split(' ').Select(Number).ToList();
            times.Add((typed[0], typed[1]));
        }
        return times;
    }

    /// <summary>The addresses of the first ten results of each query, from the page's own <c>findPages</c>.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> FindAsync(IEnumerable<string> queries) => JsonSerializer.Deserialize<List<List<string>>>(
        await AskAsync($"(async () => {{ const found = []; for (const query of {JsonSerializer.Serialize(queries)}) found.push(await findPages(query)); return JSON.stringify(found); }})()"))!;

    private async Task GoAsync(string address) => await _page.SendAsync("Page.navigate", new { url = address });

    private async Task UntilAsync(string expression, string what)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(50))
            if (await IsAsync(expression)) return;
        throw new BenchException($"nothing came of '{what}': {await _page.AskAsync("document.body?.innerText")}\n{string.Join('\n', _page.Faults)}");
    }

    private async Task<bool> IsAsync(string expression)
    {
        try
        {
            return await _page.AskAsync($"Boolean({expression})") == "true";
        }
        catch (TimeoutException)
        {
            // A page that reads a large index answers nothing meanwhile.
            return false;
        }
    }

    private async Task UntilQuietAsync()
    {
        for (var (watch, quiet) = (Stopwatch.StartNew(), Stopwatch.StartNew()); watch.Elapsed < Patience && quiet.Elapsed < Quiet; await Task.Delay(20))
            if (_log.IsBusy) quiet.Restart();
    }

    /// <summary>What an expression becomes, which may be a promise.</summary>
    private async Task<string> AskAsync(string expression)
    {
        var answer = await _page.SendAsync("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true });
        return answer!["result"]!["value"]?.GetValue<string>() ?? throw new BenchException($"{expression[..Math.Min(200, expression.Length)]}: {answer.ToJsonString()}");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
