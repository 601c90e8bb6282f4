using System.Globalization;
using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Text;

namespace Portal.Generator.Checking;

/// <summary>Asks a portal's golden queries of its index.</summary>
internal sealed class GoldenQueryCheck(Site site, DiagnosticBag diagnostics)
{
    /// <param name="files">The index, by path from the web root.</param>
    public void Run(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var query in site.Tenant.GoldenQueries) Ask(query, new SearchReader(path => files.GetValueOrDefault(path)));
    }

    private void Ask(GoldenQuery query, SearchReader reader)
    {
        reader.Search(query.Query, GoldenQuery.FirstPage);
        if (query.Kilobytes is { } limit && (reader.LoadedBytes + 999) / 1000 is var loaded && loaded > limit)
            diagnostics.Add(SearchCodes.Heavy, query.Position, query.Query, Text(loaded), Text(limit));
        // Only what the first page loads is weighed; further on the places alone count.
        var answer = reader.Search(query.Query, SearchReader.FarEnough);
        foreach (var id in query.Finds)
        {
            if (site.Visible.FirstOrDefault(i => i.Id == id) is { } item) Expect(query, id, item.Url, answer);
            else diagnostics.Add(SearchCodes.Unknown, query.Position, query.Query, id);
        }
    }

    private void Expect(GoldenQuery query, string id, string url, SearchAnswer answer)
    {
        var rank = answer.RankOf(url);
        if (rank <= query.Within && answer.LeftOut.Count == 0) return;
        var where = Where(rank, answer);
        diagnostics.Add(SearchCodes.Slipped, query.Position, query.Query, id, Text(query.Within), where.Vi, where.In(Languages.English));
    }

    /// <summary>A citizen who is shown something without a word of hers was not answered.</summary>
    private static LocalText Where(int? rank, SearchAnswer answer) => rank is not { } at
        ? new LocalText("không thấy", "not found")
        : answer.LeftOut.Count > 0
            ? new LocalText($"chỉ thấy khi bỏ từ “{string.Join(' ', answer.LeftOut)}”", $"found only without '{string.Join(' ', answer.LeftOut)}'")
            : new LocalText($"đứng thứ {at} trong {answer.Total}", $"it is number {at} of {answer.Total}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
