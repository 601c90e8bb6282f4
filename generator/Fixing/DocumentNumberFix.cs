using System.Text.RegularExpressions;
using Portal.Model.Text;

namespace Portal.Generator.Fixing;

/// <summary>
/// Numbers of documents as Nghị định 30/2020/NĐ-CP, Phụ lục I writes them: two digits at least, short names in capitals ("6/2014/qd-ubnd" → "06/2014/QĐ-UBND").
/// Only in fields that hold such a number, and in the text after "số".
/// </summary>
internal sealed partial class DocumentNumberFix : IFix
{
    /// <summary>Short names that careless typing robs of their đ or of their capitals, and that mean nothing else.</summary>
    private static readonly Dictionary<string, string> Stems = new(StringComparer.Ordinal)
    {
        ["QD"] = "QĐ",
        ["HDND"] = "HĐND",
        ["QDLT"] = "QĐLT",
        ["CTR"] = "CTr",
        ["TTR"] = "TTr",
    };

    public LocalText Name { get; } = new("số, ký hiệu văn bản", "numbers of documents");

    public string Apply(string text, FixedFile file)
    {
        if (!file.IsPage) return text;
        var lines = text.Split('\n');
        var body = FixedFile.BodyStart(lines);
        for (var i = 0; i < body; i++)
            lines[i] = Field().Replace(lines[i], m => file.NumberKeys.Contains(m.Groups["key"].Value) ? m.Groups["before"].Value + Canonical(m.Groups["number"].Value) + m.Groups["after"].Value : m.Value);
        MendBody(lines, body);
        return string.Join('\n', lines);
    }

    private static void MendBody(string[] lines, int body)
    {
        var cited = Enumerable.Range(body, lines.Length - body).Where(i => Cited().IsMatch(lines[i])).ToList();
        if (cited.Count == 0 || BodyCode.Of(lines, body) is not { } code) return;
        foreach (var i in cited)
            lines[i] = Cited().Replace(lines[i], m => code.Holds(i, m.Index) ? m.Value : m.Groups["before"].Value + Canonical(m.Groups["number"].Value));
    }

    /// <summary>The number as it should be written; what is no number stays.</summary>
    internal static string Canonical(string written)
    {
        if (!DocumentNumber.TryParse(written, out var number) || number.Symbol.Contains('/') || !number.Symbol.Contains('-')) return written;
        var symbol = string.Join('-', number.Symbol.Split('-').Select(Part));
        if (symbol == "ND-CP") symbol = "NĐ-CP";
        var year = number.Year is { } y ? $"{y:0000}/" : "";
        return $"{number.Number:00}/{year}{symbol}";
    }

    /// <summary>Names with small letters within ("CTr") are written so; those all in small letters, or with a small đ, are typed so.</summary>
    private static string Part(string part)
    {
        var isCareless = !part.Any(char.IsUpper) || part.Contains('đ', StringComparison.Ordinal);
        var name = isCareless ? part.ToUpperInvariant() : part;
        return Stems.GetValueOrDefault(name, name);
    }

    [GeneratedRegex(@"^(?<before>[ \-]*(?<key>[a-z0-9-]+):[ ]+[""']?)(?<number>\d{1,5}/(?:\d{4}/)?\p{L}[\p{L}\d&.-]*)(?<after>[""']?[ ]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"(?<before>\b[Ss]ố:?[ \u00a0])(?<number>\d{1,4}/(?:\d{4}/)?[A-Za-zĐđ]+(?:-[A-Za-zĐđ]+)+)(?![\p{L}\d/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Cited();
}
