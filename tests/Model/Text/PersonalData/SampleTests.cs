using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Portal.Model.Text.PersonalData;
using Portal.Tests.Support;
using Xunit.Abstractions;

namespace Portal.Tests.Model.Text.PersonalData;

/// <summary>
/// How well the detector does on samples that were labelled by somebody who had not seen it (<c>samples/README.md</c>). Their citizens are born in
/// 2027 to 2099, so that no number is anybody's: the detector is told that it is 2099.
/// </summary>
public sealed class SampleTests(ITestOutputHelper output)
{
    private const int Year = 2099;

    private static readonly SensitiveText Detector = new(Year);

    [Fact]
    public void Citizens_numbers_are_found_and_hardly_anything_else()
    {
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        foreach (var sample in Samples()) Count(sample, scores);

        foreach (var (kind, score) in scores) output.WriteLine($"{kind,-14} {score}");
        output.WriteLine($"{"all",-14} {Sum(scores.Values)}");

        Assert.True(scores["citizen-id"].Recall >= 0.99, $"{scores["citizen-id"]}");
        Assert.True(Sum(scores.Values).Precision >= 0.95, $"{Sum(scores.Values)}");
    }

    private static void Count(Sample sample, SortedDictionary<string, Score> scores)
    {
        var found = Detector.Find(sample.Text, sample.IsTable ? ',' : null)
            .Select(f => new Label(Kind(f.Kind), Plain(sample.Text.Substring(f.Start, f.Length)))).Distinct().ToList();
        foreach (var label in sample.Labels) Of(label.Kind).Add(isFound: found.Exists(f => Same(label, f)));
        foreach (var finding in found) Of(finding.Kind).AddFinding(isRight: sample.Labels.Any(l => Same(l, finding)));

        Score Of(string kind) => scores.TryGetValue(kind, out var score) ? score : scores[kind] = new Score();
    }

    private static bool Same(Label label, Label finding) =>
        label.Kind == finding.Kind && (label.Value.Contains(finding.Value, StringComparison.Ordinal) || finding.Value.Contains(label.Value, StringComparison.Ordinal));

    private static IEnumerable<Sample> Samples()
    {
        using var file = File.OpenRead(Repo.At("tests/Model/Text/PersonalData/samples/samples.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress), Encoding.UTF8);
        while (lines.ReadLine() is { } line) yield return Read(line);
    }

    private static Sample Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var labels = json.RootElement.GetProperty("labels").EnumerateArray().Select(l => new Label(l.GetProperty("kind").GetString()!, Plain(l.GetProperty("value").GetString()!)));
        return new Sample(json.RootElement.GetProperty("text").GetString()!, [.. labels], json.RootElement.GetProperty("note").GetString()!.Contains("CSV", StringComparison.Ordinal));
    }

    /// <summary>Without what may part the digits of a number.</summary>
    private static string Plain(string value) =>
        string.Concat(value.Normalize(NormalizationForm.FormC).Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-')));

    private static string Kind(SensitiveKind kind) => kind switch
    {
        SensitiveKind.CitizenId => "citizen-id",
        SensitiveKind.OldId => "old-id",
        SensitiveKind.BankAccount => "bank-account",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(new Score(), (a, b) => a.With(b));

    /// <param name="IsTable">It is the content of a CSV file, which a check knows by its name.</param>
    private sealed record Sample(string Text, IReadOnlyList<Label> Labels, bool IsTable);

    private sealed record Label(string Kind, string Value);

    private sealed class Score
    {
        private int _labels;
        private int _found;
        private int _findings;
        private int _right;

        public double Recall => _labels == 0 ? 1 : (double)_found / _labels;
        public double Precision => _findings == 0 ? 1 : (double)_right / _findings;

        public void Add(bool isFound) => (_labels, _found) = (_labels + 1, _found + (isFound ? 1 : 0));

        public void AddFinding(bool isRight) => (_findings, _right) = (_findings + 1, _right + (isRight ? 1 : 0));

        public Score With(Score other) =>
            new() { _labels = _labels + other._labels, _found = _found + other._found, _findings = _findings + other._findings, _right = _right + other._right };

        public override string ToString() => $"recall {_found}/{_labels} = {Recall:P2}, precision {_right}/{_findings} = {Precision:P2}";
    }
}
