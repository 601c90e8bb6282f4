using Portal.Generator;
using Portal.Generator.Checking;

namespace Portal.Tests.Support;

/// <summary>A small portal in a repository: it is changed there and checked against where it began.</summary>
/// <remarks>Begun with <c>using</c>: the scratch folder goes with it.</remarks>
internal sealed class ChangedSite : IDisposable
{
    public const string News = "content/mau/tin-tuc/khai-truong/index.md";
    public const string Meeting = "content/mau/tin-tuc/hop-dan/index.md";
    public const string Paper = "content/mau/van-ban/quyet-dinh-1/index.md";

    /// <summary>The case of that name; without one, <c>_base</c>.</summary>
    public ChangedSite(string? name = null) => Site = SiteTest.From(name);

    public SiteTest Site { get; }

    /// <summary>The branch <c>main</c> with everything as it is.</summary>
    public ChangedSite Begin(DateTimeOffset? on = null)
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit(on);
        return this;
    }

    public void Commit(DateTimeOffset? on = null)
    {
        Git("add", "--all", "--force");
        ScratchRepository.Run(Site.Root, on ?? DateTimeOffset.UnixEpoch, on ?? DateTimeOffset.UnixEpoch, [], "commit", "--quiet", "--message", "sửa");
    }

    public CheckResult Check(string since = "main") => Check(SiteCase.Plain.AsOf, since);

    /// <param name="asOf">Null = the clock that the check takes by itself.</param>
    /// <param name="since">A revision.</param>
    public CheckResult Check(DateTimeOffset? asOf, string since) =>
        new Checker(new CheckOptions(Site.Root, [], asOf, since, Path.Combine(Site.Root, "themes")), new SilentProgress()).Run();

    public ChangedSite Append(string file, string line)
    {
        File.AppendAllText(Path.Combine(Site.Root, file), $"\n{line}\n");
        return this;
    }

    /// <summary>Another page like the first.</summary>
    public void Copy(string slug) =>
        Site.Write($"content/mau/tin-tuc/{slug}/index.md", File.ReadAllText(Path.Combine(Site.Root, News)).Replace("id: tin-khai-truong", $"id: tin-{slug}", StringComparison.Ordinal));

    public string Git(params string[] arguments) => ScratchRepository.Run(Site.Root, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, [], arguments);

    public void Dispose() => Site.Dispose();
}
