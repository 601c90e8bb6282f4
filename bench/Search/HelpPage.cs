using Portal.Model.Text;

namespace Portal.Bench.Search;

/// <summary>One page of real language.</summary>
internal sealed record HelpPage(string Path, string Title, string Body)
{
    public IReadOnlyList<string> Words { get; } = Syllables.Of(Body);
}
