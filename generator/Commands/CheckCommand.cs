using System.CommandLine;
using Portal.Generator.Checking;
using Portal.Generator.Commands.Reports;

namespace Portal.Generator.Commands;

/// <summary><c>portal check</c>.</summary>
internal static class CheckCommand
{
    public static Command Make(CommonOptions options, ConsoleText console)
    {
        var tenants = new Argument<string[]>("TENANT") { Description = console.Say(CheckTexts.Tenants), Arity = ArgumentArity.ZeroOrMore };
        tenants.Validators.Add(result => OptionLikeNames.Refuse(result, console));
        var since = new Option<string?>("--since") { Description = console.Say(CheckTexts.Since), HelpName = "REV" };
        since.Validators.Add(result =>
        {
            // No revision begins so: what follows is the next option, and the value was forgotten.
            if (result.Tokens.Any(t => t.Value.StartsWith('-'))) result.AddError(console.Say(Texts.NeedsValue, since.Name));
        });
        var commits = new Option<string?>("--commits") { Description = console.Say(CheckTexts.Commits), HelpName = "A..B" };
        var format = CommonOptions.Choice("--format", CheckTexts.Format, [.. CheckReports.All.Keys], console);
        var standards = new Option<bool>("--standards") { Description = console.Say(CheckTexts.WithStandards) };
        var all = new Option<bool>("--all-tasks") { Description = console.Say(CheckTexts.AllTasks) };
        var command = new Command("check", console.Say(CheckTexts.About)) { tenants, options.Root, since, commits, options.AsOf, format, all, standards };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(commits) is { } range)
            {
                var brought = new CommitCheck(parsed.GetRequiredValue(options.Root), range).Run();
                CheckReports.All[parsed.GetRequiredValue(format)].Write(brought, console);
                return (int)brought.ExitCode;
            }
            var check = new CheckOptions(
                parsed.GetRequiredValue(options.Root), parsed.GetValue(tenants) ?? [], parsed.GetValue(options.AsOf), parsed.GetValue(since), CommonOptions.Themes);
            using var progress = BuildProgress.For(console);
            var result = new Checker(check, progress).Run();
            CheckReports.Of(parsed.GetRequiredValue(format), parsed.GetValue(all)).Write(result, console);
            if (parsed.GetValue(standards)) StandardsText.Write(result.Standards, console);
            return (int)result.ExitCode;
        });
        return command;
    }
}
