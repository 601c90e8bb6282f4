using System.Diagnostics;
using System.Net;
using Portal.Generator.Commands;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Serve;

/// <summary>Builds portals into a folder of its own, serves them on this machine, and builds again whenever a source changes.</summary>
internal sealed class Preview(PreviewOptions options, TimeProvider clock, ConsoleText console)
{
    private readonly LiveReload _live = new();
    private readonly Gallery _gallery = new(options);
    private readonly string _output = Path.Combine(options.Root, ".portal", $"preview-{options.Port}");

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var first = Build(options.Tenant is { } one ? [one] : []);
        if (first.IsUsageError) return (int)first.ExitCode;

        var tenants = Tenants(first);
        if (!TryStart(tenants, out var servers)) return (int)ExitCode.Usage;
        console.Line(Texts.Stop);

        using var changes = new SourceWatch(options.Root);
        await Task.WhenAll(servers.Select(s => s.ServeAsync(cancel)).Append(RebuildAsync(changes, cancel)));
        return (int)ExitCode.Fine;
    }

    private bool TryStart(IReadOnlyList<string> tenants, out List<PreviewServer> servers)
    {
        servers = [];
        var origins = Origins(tenants);
        foreach (var (tenant, index) in tenants.Select((t, i) => (t, i)))
        {
            var port = options.Port + index;
            try
            {
                servers.Add(PreviewServer.Start(Path.Combine(_output, tenant), port, _live, _gallery, origins));
                console.Line(Texts.Serving, tenant, $"http://127.0.0.1:{port}/");
            }
            catch (HttpListenerException)
            {
                console.Usage(console.Say(Texts.PortInUse, port));
                return false;
            }
        }
        return true;
    }

    /// <summary>The address of each preview by the origin that the portal has in public.</summary>
    private Dictionary<string, string> Origins(IReadOnlyList<string> tenants)
    {
        var known = new RepositoryReader(new SourceTree(options.Root, new DiagnosticBag()), new DiagnosticBag()).Read().Tenants;
        return tenants.Index()
            .Select(t => (Tenant: known.FirstOrDefault(k => k.Id == t.Item), t.Index))
            .Where(t => t.Tenant is { Hosts.Count: > 0 })
            .DistinctBy(t => t.Tenant!.CanonicalHost.Origin)
            .ToDictionary(t => t.Tenant!.CanonicalHost.Origin, t => $"http://127.0.0.1:{options.Port + t.Index}", StringComparer.Ordinal);
    }

    private async Task RebuildAsync(SourceWatch changes, CancellationToken cancel)
    {
        while (await changes.NextAsync(cancel) is { } changed)
        {
            var watch = Stopwatch.StartNew();
            var result = Build(TouchedBy(changed));
            if (!result.IsRefused) console.Line(Texts.Rebuilt, string.Join(", ", result.Portals.Select(p => p.Tenant)), watch.ElapsedMilliseconds);
        }
    }

    /// <summary>Where only content changed, only its portal is built again; settings and themes may touch all of them.</summary>
    private IReadOnlyList<string> TouchedBy(IReadOnlyList<string> changed)
    {
        if (options.Tenant is { } one) return [one];
        var folders = changed.Select(path => path.Split('/')).ToList();
        return folders.TrueForAll(f => f is ["content", _, _, ..]) ? [.. folders.Select(f => f[1]).Distinct()] : [];
    }

    private BuildResult Build(IReadOnlyList<string> tenants)
    {
        var build = new BuildOptions(options.Root, _output, tenants, options.AsOf ?? clock.GetUtcNow(), ShowDrafts: true, BaseUrl: null, options.Themes);
        using var progress = new SilentProgress();
        var result = new Pipeline(build, progress).Run();
        DiagnosticText.Write(result.Diagnostics, console);
        _live.Tell(result.IsRefused ? DiagnosticText.Lines([.. result.Diagnostics.Where(d => d.Severity == Severity.Error)], console.Language) : []);
        return result;
    }

    /// <summary>The portals to serve, also where the first build was refused: mending the error then shows them.</summary>
    private IReadOnlyList<string> Tenants(BuildResult first)
    {
        if (options.Tenant is { } one) return [one];
        if (first.Portals.Count > 0) return [.. first.Portals.Select(p => p.Tenant)];
        var folders = Directory.EnumerateDirectories(Path.Combine(options.Root, "tenants")).Select(d => Path.GetFileName(d)!);
        return [.. folders.Where(name => name[0] != '_').Order(StringComparer.Ordinal)];
    }
}
