using System.CommandLine;
using System.Globalization;
using Portal.Generator.Load;
using Portal.Generator.Search;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Commands;

/// <summary><c>portal search</c>: what a reader finds, in the same order, and what her browser loads for it.</summary>
internal static class SearchCommand
{
    private const int Results = 10;

    public static Command Make(CommonOptions options, ConsoleText console)
    {
        var tenant = new Argument<string>("TENANT") { Description = console.Say(SearchTexts.Tenant) };
        tenant.Validators.Add(result => OptionLikeNames.Refuse(result, console));
        var query = new Argument<string>("QUERY") { Description = console.Say(SearchTexts.Query) };
        var top = new Option<int>("--top") { Description = console.Say(SearchTexts.Top), DefaultValueFactory = _ => Results, HelpName = "N" };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1000) result.AddError(console.Say(SearchTexts.BadTop));
        });
        var command = new Command("search", console.Say(Texts.Search)) { tenant, query, top, options.Root, options.AsOf, options.Drafts, options.Format };
        command.SetAction(parsed =>
        {
            var build = new BuildOptions(
                parsed.GetRequiredValue(options.Root), "", [parsed.GetRequiredValue(tenant)], parsed.GetValue(options.AsOf), parsed.GetValue(options.Drafts), null, CommonOptions.Themes);
            return (int)Run(build, parsed.GetRequiredValue(query), parsed.GetValue(top), parsed.GetValue(options.Format) == "json", console);
        });
        return command;
    }

    private static ExitCode Run(BuildOptions options, string query, int top, bool asJson, ConsoleText console)
    {
        var found = new DiagnosticBag();
        var sites = new SiteLoader(options, found).Load();
        var reader = found.HasErrors || sites.Count == 0 ? null : SearchableSite.Read(sites[0], options.Themes, found);
        if (reader is null)
        {
            DiagnosticText.Write(found.Sorted(), console);
            return found.Sorted().Any(d => UsageCodes.All.Contains(d.Code)) ? ExitCode.Usage : ExitCode.Refused;
        }

        var answer = reader.Search(query, top);
        if (asJson) WriteJson(query, answer, reader, console);
        else WriteText(query, answer, reader, console);
        return ExitCode.Fine;
    }

    private static void WriteText(string query, SearchAnswer answer, SearchReader reader, ConsoleText console)
    {
        if (answer.LeftOut.Count > 0) console.Line(SearchTexts.LeftOut, query, string.Join(", ", answer.LeftOut));
        else if (answer.Searched != query) console.Line(SearchTexts.Instead, answer.Searched, query);
        console.Line(SearchTexts.Total, answer.Total, answer.Searched);
        if (answer.Suggestion is { } suggestion) console.Line(SearchTexts.Suggestion, suggestion);
        var documents = reader.DocumentsOf(answer.Results);
        foreach (var (number, result) in answer.Results.Index())
        {
            console.Out.WriteLine($"{number + 1,3}. {result.Card.Title}");
            if (Facts(result, documents) is { Length: > 0 } facts) console.Out.WriteLine($"     {facts}");
            console.Out.WriteLine($"     {result.Card.Url}  ({result.Rank.Score})");
        }
        console.Line(SearchTexts.Loaded, reader.Loaded.Count, (reader.LoadedBytes / 1000.0).ToString("0.0", CultureInfo.InvariantCulture));
    }

    /// <summary>What tells results of one title apart: number and day.</summary>
    private static string Facts(Found result, IReadOnlyDictionary<Found, (string Number, string Issued)> documents)
    {
        var (number, day) = documents.TryGetValue(result, out var document) ? document : ("", result.Date);
        return string.Join(" · ", new[] { number, string.Join('/', day.Split('-').Reverse()) }.Where(fact => fact.Length > 0));
    }

    private static void WriteJson(string query, SearchAnswer answer, SearchReader reader, ConsoleText console) => DiagnosticJson.WriteObject(console, json =>
    {
        json.WriteString("query", query);
        if (answer.Searched != query) json.WriteString("searched", answer.Searched);
        if (answer.LeftOut.Count > 0) json.WriteTexts("left_out", answer.LeftOut);
        if (answer.Suggestion is { } suggestion) json.WriteString("suggestion", suggestion);
        json.WriteNumber("total", answer.Total);
        json.WriteStartArray("results");
        var documents = reader.DocumentsOf(answer.Results);
        foreach (var result in answer.Results)
        {
            var (number, day) = documents.TryGetValue(result, out var document) ? document : ("", result.Date);
            json.WriteStartObject();
            json.WriteString("url", result.Card.Url);
            json.WriteString("title", result.Card.Title);
            if (number.Length > 0) json.WriteString("number", number);
            if (day.Length > 0) json.WriteString("date", day);
            json.WriteNumber("score", result.Rank.Score);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("loaded");
        json.WriteNumber("files", reader.Loaded.Count);
        json.WriteNumber("bytes", reader.LoadedBytes);
        json.WriteEndObject();
    });
}
