using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Portal.Tests.Support;

namespace Portal.Tests.Browser;

/// <summary>
/// One page of a Chromium without a window, driven over its DevTools protocol: keys, addresses, what stands on the page. The comparison of
/// searches in <c>bench/</c> compiles it too.
/// </summary>
internal sealed class ChromiumPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly Process _process;
    private readonly ScratchFolder _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _waiting = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private int _next;

    private ChromiumPage(Process process, ScratchFolder profile) => (_process, _profile) = (process, profile);

    /// <summary>Exceptions of scripts, and what the policy of the page refused.</summary>
    public IReadOnlyList<string> Faults => [.. _faults];

    /// <summary>Called with the name and the parameters of what the browser tells unasked.</summary>
    public Action<string, JsonNode> Heard { get; set; } = (_, _) => { };

    /// <param name="arguments">Of the browser, beside those that it always gets.</param>
    public static async Task<ChromiumPage> OpenAsync(int width = 1280, params string[] arguments)
    {
        var profile = new ScratchFolder();
        var page = new ChromiumPage(Chromium.Start(profile, [.. arguments, "--remote-debugging-port=0", "about:blank"]), profile);
        // Nobody reads what it says, but it must not wait for a reader.
        page._process.BeginOutputReadLine();
        page._process.BeginErrorReadLine();
        await page.ConnectAsync();
        foreach (var domain in (string[])["Page", "Runtime", "Log"]) await page.SendAsync($"{domain}.enable");
        await page.SendAsync("Emulation.setDeviceMetricsOverride", new { width, height = 900, deviceScaleFactor = 1, mobile = width < 500 });
        // A page in the background is neither painted nor focused.
        await page.SendAsync("Page.bringToFront");
        await page.SendAsync("Emulation.setFocusEmulationEnabled", new { enabled = true });
        return page;
    }

    public async Task GoAsync(string address)
    {
        await SendAsync("Page.navigate", new { url = address });
        await UntilAsync("location.href !== 'about:blank' && document.readyState === 'complete' && document.body.children.length > 0");
    }

    public Task WithoutScriptsAsync() => SendAsync("Emulation.setScriptExecutionDisabled", new { value = true });

    /// <summary>What an expression is on the page.</summary>
    public async Task<string> AskAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new { expression = $"String({expression})", awaitPromise = true, returnByValue = true });
        return answer?["result"]?["value"]?.GetValue<string>() ?? "";
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task UntilAsync(string expression)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(50))
            if (await AskAsync($"Boolean({expression})") == "true") return;
        throw new TimeoutException($"never true: {expression}\n{await AskAsync("location.href + '\\n' + document.body?.innerText")}\n{string.Join('\n', Faults)}");
    }

    /// <summary>Presses a key that has a name.</summary>
    public async Task PressAsync(string key, int code, string? text = null)
    {
        await SendAsync("Input.dispatchKeyEvent", new { type = text is null ? "rawKeyDown" : "keyDown", key, code = key, windowsVirtualKeyCode = code, text });
        await SendAsync("Input.dispatchKeyEvent", new { type = "keyUp", key, code = key, windowsVirtualKeyCode = code });
    }

    public Task TabAsync() => PressAsync("Tab", 9);

    public Task EnterAsync() => PressAsync("Enter", 13, "\r");

    public Task TypeAsync(string text) => SendAsync("Input.insertText", new { text });

    /// <summary>Presses Tab until an element that a selector names has the focus.</summary>
    public async Task TabToAsync(string selector, int most = 200)
    {
        for (var i = 0; i < most; i++)
        {
            if (await AskAsync($"document.activeElement?.matches('{selector}') ?? false") == "true") return;
            await TabAsync();
        }
        throw new TimeoutException($"Tab never reaches {selector}, last {await AskAsync("document.activeElement?.outerHTML.slice(0, 200)")}");
    }

    /// <summary>What assistive technology is told of the page.</summary>
    public async Task<IReadOnlyList<AccessibleNode>> TreeAsync()
    {
        await SendAsync("Accessibility.enable");
        return [.. (await SendAsync("Accessibility.getFullAXTree"))!["nodes"]!.AsArray().Where(n => n!["ignored"]?.GetValue<bool>() != true).Select(n => AccessibleNode.Of(n!))];
    }

    /// <summary>The same once something is true of it, for it follows the page a moment later; as it is when patience ends.</summary>
    public async Task<IReadOnlyList<AccessibleNode>> TreeAsync(Func<IReadOnlyList<AccessibleNode>, bool> isReady)
    {
        var tree = await TreeAsync();
        for (var watch = Stopwatch.StartNew(); !isReady(tree) && watch.Elapsed < Patience; tree = await TreeAsync()) await Task.Delay(50);
        return tree;
    }

    public async Task<JsonNode?> SendAsync(string method, object? parameters = null)
    {
        var id = Interlocked.Increment(ref _next);
        var answer = _waiting[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?> { ["id"] = id, ["method"] = method, ["params"] = parameters ?? new { } }, Options);
        await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        return await answer.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _socket.Dispose();
        _process.Dispose();
        _profile.Dispose();
    }

    private async Task ConnectAsync()
    {
        var (file, watch) = (Path.Combine(Chromium.ProfileOf(_profile), "DevToolsActivePort"), Stopwatch.StartNew());
        while (!File.Exists(file) || (await File.ReadAllLinesAsync(file)).Length < 2)
        {
            if (watch.Elapsed > Patience) throw new TimeoutException("Chromium does not start");
            await Task.Delay(50);
        }
        using var http = new HttpClient();
        var targets = JsonNode.Parse(await http.GetStringAsync($"http://127.0.0.1:{(await File.ReadAllLinesAsync(file))[0]}/json"))!.AsArray();
        var address = targets.First(t => t!["type"]!.GetValue<string>() == "page")!["webSocketDebuggerUrl"]!.GetValue<string>();
        await _socket.ConnectAsync(new Uri(address), CancellationToken.None);
        _ = ReadAsync();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[1 << 16];
        while (_socket.State == WebSocketState.Open)
        {
            using var message = new MemoryStream();
            try
            {
                WebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                    message.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);
            }
            catch (Exception error) when (error is WebSocketException or ObjectDisposedException or OperationCanceledException)
            {
                return;
            }
            Take(JsonNode.Parse(Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length))!);
        }
    }

    private void Take(JsonNode message)
    {
        if (message["id"] is { } id && _waiting.TryRemove(id.GetValue<int>(), out var answer))
        {
            if (message["error"] is { } error) answer.SetException(new InvalidOperationException(error.ToJsonString()));
            else answer.SetResult(message["result"]);
        }
        var method = message["method"]?.GetValue<string>();
        if (method is not null) Heard(method, message["params"]!);
        if (method == "Runtime.exceptionThrown") _faults.Enqueue(message["params"]!["exceptionDetails"]!.ToJsonString());
        if (method == "Log.entryAdded" && message["params"]!["entry"]!["source"]!.GetValue<string>() is "security" or "violation") _faults.Enqueue(message["params"]!["entry"]!["text"]!.GetValue<string>());
    }
}

/// <summary>A node of the accessibility tree.</summary>
/// <param name="Live">How changes in it are announced; empty = not at all.</param>
/// <param name="Element">The number of its element, which stays while the element does.</param>
internal sealed record AccessibleNode(string Role, string Name, string Live, int Element)
{
    public static AccessibleNode Of(JsonNode node) => new(
        node["role"]?["value"]?.ToString() ?? "", node["name"]?["value"]?.ToString() ?? "",
        node["properties"]?.AsArray().FirstOrDefault(p => p!["name"]!.ToString() == "live")?["value"]?["value"]?.ToString() ?? "",
        node["backendDOMNodeId"]?.GetValue<int>() ?? 0);
}
