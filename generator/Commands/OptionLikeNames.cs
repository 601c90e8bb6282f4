using System.CommandLine.Parsing;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>A misspelt option (<c>--asof</c>) would otherwise be taken for the name of a tenant.</summary>
internal static class OptionLikeNames
{
    public static void Refuse(ArgumentResult result, ConsoleText console)
    {
        var command = (result.Parent as CommandResult)?.Command;
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-')))
        {
            var near = Suggestion.Nearest(token.Value, command?.Options.Select(o => o.Name) ?? []);
            result.AddError(console.Say(Texts.UnknownOption, token.Value, console.Language == Languages.English ? Suggestion.English(near) : Suggestion.Vietnamese(near)));
        }
    }
}
