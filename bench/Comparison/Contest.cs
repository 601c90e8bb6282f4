using Portal.Bench.Measure;

namespace Portal.Bench.Comparison;

/// <summary>The peers with their indexes of some pages, each in a folder that is served.</summary>
internal sealed class Contest : IAsyncDisposable
{
    private readonly Dictionary<Engine, string> _folders = [];
    private readonly Dictionary<Engine, Sample> _samples = [];
    private readonly Dictionary<Engine, StaticHost> _hosts = [];

    /// <summary>The folder of each engine.</summary>
    public IReadOnlyDictionary<Engine, string> Folders => _folders;

    /// <summary>What making each index of a peer took.</summary>
    public IReadOnlyDictionary<Engine, Sample> Samples => _samples;

    /// <summary>The page on which each engine is asked.</summary>
    public IReadOnlyDictionary<Engine, string> Addresses => _hosts.ToDictionary(h => h.Key, h => h.Value.Origin + (h.Key == Engine.Own ? "/tim-kiem/" : "/"));

    public async Task EnterAsync(Engine engine, string folder, Sample? sample = null)
    {
        _folders[engine] = folder;
        if (sample is not null) _samples[engine] = sample;
        _hosts[engine] = await StaticHost.OpenAsync(folder);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts.Values) await host.DisposeAsync();
    }
}
