using System.CommandLine.Parsing;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>Says what is wrong with the arguments, in the user's language.</summary>
internal static class UsageMessage
{
    private const string Unrecognised = "Unrecognized command or argument";

    public static string Of(ParseError error, ConsoleText console)
    {
        // Our own validators have said it already; what the library says is in English and put into words here.
        var isEnglish = console.Language == Languages.English;
        if (isEnglish ? !error.Message.StartsWith(Unrecognised, StringComparison.Ordinal) : !IsLibraryText(error.Message)) return error.Message;

        var command = error.SymbolResult as CommandResult ?? error.SymbolResult?.Parent as CommandResult;
        if (error.SymbolResult is OptionResult option && option.Tokens.Count == 0) return console.Say(Texts.NeedsValue, option.Option.Name);
        var token = Quoted(error.Message);
        var known = command?.Command.Options.Select(o => o.Name).Concat(command.Command.Subcommands.Select(c => c.Name)) ?? [];
        var near = Suggestion.Nearest(token, known);
        return console.Say(Texts.UnknownOption, token, isEnglish ? Suggestion.English(near) : Suggestion.Vietnamese(near)) + " "
            + console.Say(Texts.UsageHint, command is null or { Parent: null } ? "" : command.Command.Name + " ");
    }

    private static bool IsLibraryText(string message) => message.All(char.IsAscii);

    private static string Quoted(string message)
    {
        var parts = message.Split('\'');
        return parts.Length > 1 ? parts[1] : message;
    }
}
