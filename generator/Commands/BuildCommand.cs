using System.CommandLine;

namespace Portal.Generator.Commands;

/// <summary><c>portal build</c>.</summary>
internal static class BuildCommand
{
    public static Command Make(CommonOptions options, ConsoleText console)
    {
        var tenants = new Argument<string[]>("TENANT") { Description = console.Say(Texts.Tenants), Arity = ArgumentArity.ZeroOrMore };
        tenants.Validators.Add(result => OptionLikeNames.Refuse(result, console));
        var command = new Command("build", console.Say(Texts.Build))
        {
            tenants, options.Root, options.Output, options.AsOf, options.Drafts, options.BaseUrl, options.Format,
        };
        command.SetAction(parsed =>
        {
            var build = new BuildOptions(
                parsed.GetRequiredValue(options.Root), parsed.GetRequiredValue(options.Output), parsed.GetValue(tenants) ?? [],
                parsed.GetValue(options.AsOf), parsed.GetValue(options.Drafts), parsed.GetValue(options.BaseUrl), CommonOptions.Themes);
            using var progress = BuildProgress.For(console);
            var result = new Pipeline(build, progress).Run();
            Report(result, parsed.GetRequiredValue(options.Format), tenant => options.Again(tenant, parsed), console);
            return (int)result.ExitCode;
        });
        return command;
    }

    private static void Report(BuildResult result, string format, Func<string, string> again, ConsoleText console)
    {
        if (format == "json")
        {
            DiagnosticJson.Write(result, console);
            return;
        }
        foreach (var portal in result.Portals) console.Line(Texts.Built, portal.Title, portal.Items, portal.Files, portal.Folder);
        DiagnosticText.Write(result.Diagnostics, console);
        if (result.IsRefused) console.ErrorLine(console.Say(Texts.NothingPublished));
        else if (result.Portals.Count > 0) console.Line(Texts.TryServe, again(result.Portals[0].Tenant));
    }
}
