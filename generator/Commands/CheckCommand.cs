using System.CommandLine;
using Portal.Generator.Checking;

namespace Portal.Generator.Commands;

/// <summary><c>portal check</c>.</summary>
internal static class CheckCommand
{
    public static Command Make(CommonOptions options, ConsoleText console)
    {
        var tenants = new Argument<string[]>("TENANT") { Description = console.Say(Texts.CheckedTenants), Arity = ArgumentArity.ZeroOrMore };
        tenants.Validators.Add(result => OptionLikeNames.Refuse(result, console));
        var command = new Command("check", console.Say(Texts.Check)) { tenants, options.Root, options.AsOf, options.Format };
        command.SetAction(parsed =>
        {
            var check = new BuildOptions(
                parsed.GetRequiredValue(options.Root), Output: "", parsed.GetValue(tenants) ?? [], parsed.GetValue(options.AsOf), ShowDrafts: true, BaseUrl: null, CommonOptions.Themes);
            using var progress = BuildProgress.For(console);
            var result = new Checker(check, progress).Run();
            if (parsed.GetRequiredValue(options.Format) == "json") DiagnosticJson.Write(result, console);
            else DiagnosticText.Write(result.Diagnostics, console);
            return (int)result.ExitCode;
        });
        return command;
    }
}
