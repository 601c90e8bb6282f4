using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>The command and its verbs; maps every way it can end to an exit code.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        var console = ConsoleText.Create(LanguageOf(args));
        return (int)Watchdog.Default.Run(() => Try(args, console), what => console.Overdue(what));
    }

    private static ExitCode Try(string[] args, ConsoleText console)
    {
        try
        {
            return Invoke(args, console);
        }
        catch (Exception error)
        {
            console.Bug(error);
            return ExitCode.Bug;
        }
    }

    private static ExitCode Invoke(string[] args, ConsoleText console)
    {
        var options = new CommonOptions(console);
        var root = new RootCommand(console.Say(Texts.About))
        {
            BuildCommand.Make(options, console),
            CheckCommand.Make(options, console),
            FixCommand.Make(options, console),
            SearchCommand.Make(options, console),
            ServeCommand.Make(options, console),
            NewCommand.Make(options, console),
        };
        root.Add(options.Language);
        HelpTexts.Localise(root, console);

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is HelpAction) return HelpTexts.Show(parsed, console);
        if (parsed.Errors.Count == 0) return (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        if (parsed.CommandResult.Command == root && parsed.UnmatchedTokens.Count == 0)
        {
            HelpTexts.Show(root.Parse(["--help"]), console);
            return ExitCode.Usage;
        }

        // A misspelt verb is also reported as one that is missing, and all that follows it as not understood; once is enough.
        var slip = Slip(parsed, root);
        foreach (var error in parsed.Errors.Where(e => slip is null || e.SymbolResult is not CommandResult || e.Message.Contains($"'{slip}'", StringComparison.Ordinal)).DistinctBy(e => e.Message))
            console.Usage(UsageMessage.Of(error, console));
        return ExitCode.Usage;
    }

    /// <summary>The word that made the others unintelligible: one that is nearly a verb, otherwise the first.</summary>
    private static string? Slip(ParseResult parsed, RootCommand root)
    {
        var verbs = root.Subcommands.Select(c => c.Name).ToList();
        return (parsed.CommandResult.Command == root ? parsed.UnmatchedTokens.FirstOrDefault(t => Suggestion.Nearest(t, verbs) is not null) : null)
            ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null);
    }

    /// <summary>The language has to be known before anything can be said, also about wrong arguments.</summary>
    private static string LanguageOf(string[] args)
    {
        var index = Array.IndexOf(args, "--lang");
        var given = index >= 0 && index + 1 < args.Length ? args[index + 1] : args.FirstOrDefault(a => a.StartsWith("--lang=", StringComparison.Ordinal))?[7..];
        return given == Portal.Model.Text.Languages.English ? Portal.Model.Text.Languages.English : Portal.Model.Text.Languages.Vietnamese;
    }
}
