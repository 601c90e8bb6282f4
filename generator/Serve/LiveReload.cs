using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Portal.Generator.Serve;

/// <summary>Tells open pages that there is a new build, or what is wrong with it (server-sent events).</summary>
internal sealed class LiveReload
{
    /// <summary>The script that previewed pages load. It writes text only, so an error message is never markup.</summary>
    public const string Script = """
        const events = new EventSource('/__portal/events');
        events.onmessage = message => {
          const errors = JSON.parse(message.data);
          if (errors.length === 0) { location.reload(); return; }
          const box = document.getElementById('__portal') ?? document.body.insertBefore(document.createElement('pre'), document.body.firstChild);
          box.id = '__portal';
          box.setAttribute('role', 'alert');
          box.textContent = errors.join('\n');
        };
        """;

    private readonly Lock _gate = new();
    private readonly List<HttpListenerResponse> _listeners = [];

    private string? _fault;

    /// <summary>A page that opens while something is wrong is told at once: it shows the last good build.</summary>
    public void Add(HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        Send(response, ": open\n\n");
        lock (_gate)
        {
            if (_fault is { } fault) Send(response, fault);
            _listeners.Add(response);
        }
    }

    /// <param name="errors">What is wrong; empty = the pages are new.</param>
    public void Tell(IEnumerable<string> errors)
    {
        var lines = errors.ToList();
        var message = $"data: {new JsonArray([.. lines.Select(line => JsonValue.Create(line))]).ToJsonString()}\n\n";
        lock (_gate)
        {
            _fault = lines.Count > 0 ? message : null;
            _listeners.RemoveAll(listener => !Send(listener, message));
        }
    }

    private static bool Send(HttpListenerResponse response, string text)
    {
        try
        {
            response.OutputStream.Write(Encoding.UTF8.GetBytes(text));
            response.OutputStream.Flush();
            return true;
        }
        catch (Exception error) when (error is IOException or HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }
}
