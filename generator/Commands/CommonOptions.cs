using System.CommandLine;
using System.CommandLine.Parsing;
using Portal.Model.Calendar;
using Portal.Model.Text;
using Portal.Rendering.Themes;

namespace Portal.Generator.Commands;

/// <summary>The options that several verbs share.</summary>
internal sealed class CommonOptions
{
    public CommonOptions(ConsoleText console)
    {
        Root = new Option<string>("--root") { Description = console.Say(Texts.Root), DefaultValueFactory = _ => ".", HelpName = "DIR" };
        Output = new Option<string>("--output", "-o") { Description = console.Say(Texts.Output), DefaultValueFactory = _ => "out", HelpName = "DIR" };
        AsOf = new Option<DateTimeOffset?>("--as-of") { Description = console.Say(Texts.AsOf), HelpName = "TIME", CustomParser = result => ParseTime(result, console) };
        Drafts = new Option<bool>("--drafts") { Description = console.Say(Texts.Drafts) };
        BaseUrl = new Option<Uri?>("--base-url") { Description = console.Say(Texts.BaseUrl), HelpName = "URL", CustomParser = result => ParseUrl(result, console) };
        Format = Choice("--format", Texts.Format, ["text", "json"], console);
        Language = Choice("--lang", Texts.Language, [.. Languages.All], console);
        Language.Recursive = true;
    }

    public Option<string> Root { get; }
    public Option<string> Output { get; }
    public Option<DateTimeOffset?> AsOf { get; }
    public Option<bool> Drafts { get; }
    public Option<Uri?> BaseUrl { get; }
    public Option<string> Format { get; }
    public Option<string> Language { get; }

    /// <summary>A portal as the next command has to name it: with the root that this call named.</summary>
    public string Again(string tenant, ParseResult parsed)
    {
        if (parsed.GetResult(Root) is not { Implicit: false }) return tenant;
        var root = parsed.GetRequiredValue(Root);
        return $"{tenant} --root {(root.Contains(' ') ? $"\"{root}\"" : root)}";
    }

    /// <summary>The themes that came with the program stand beside it, or at the root of its repository.</summary>
    public static string Themes { get; } = FindThemes(AppContext.BaseDirectory);

    /// <summary>An option with one of some values; the first where it is not given.</summary>
    public static Option<string> Choice(string name, LocalText description, string[] allowed, ConsoleText console)
    {
        var option = new Option<string>(name) { Description = console.Say(description), DefaultValueFactory = _ => allowed[0], HelpName = string.Join('|', allowed) };
        option.Validators.Add(result =>
        {
            var value = result.Tokens.Count > 0 ? result.Tokens[0].Value : allowed[0];
            if (!allowed.Contains(value)) result.AddError(console.Say(Texts.BadChoice, name, string.Join(", ", allowed)));
        });
        return option;
    }

    private static DateTimeOffset? ParseTime(ArgumentResult result, ConsoleText console)
    {
        var text = result.Tokens[0].Value;
        if (VietnamTime.Parse(text) is { } time) return time;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)) return VietnamTime.StartOf(day);
        result.AddError(console.Say(Texts.BadTime, text));
        return null;
    }

    private static Uri? ParseUrl(ArgumentResult result, ConsoleText console)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.AbsolutePath == "/") return url;
        result.AddError(console.Say(Texts.BadUrl, text));
        return null;
    }

    private static string FindThemes(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var themes = Path.Combine(folder.FullName, ThemeFolders.Root);
            if (Directory.Exists(Path.Combine(themes, ThemeFolders.Base))) return themes;
        }
        return Path.Combine(start, ThemeFolders.Root);
    }
}
