using System.CommandLine;
using Portal.Generator.Serve;

namespace Portal.Generator.Commands;

/// <summary><c>portal serve</c>.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;

    public static Command Make(CommonOptions options, ConsoleText console)
    {
        var tenant = new Argument<string?>("TENANT") { Description = console.Say(Texts.Tenant), Arity = ArgumentArity.ZeroOrOne };
        tenant.Validators.Add(result => OptionLikeNames.Refuse(result, console));
        var port = new Option<int>("--port") { Description = console.Say(Texts.Port), DefaultValueFactory = _ => DefaultPort, HelpName = "N", CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, out var number) && number is > 0 and < 65_536) return number;
            result.AddError(console.Say(Texts.BadPort, result.Tokens[0].Value));
            return 0;
        } };
        var command = new Command("serve", console.Say(Texts.Serve)) { tenant, options.Root, port, options.AsOf };
        command.SetAction((parsed, cancel) =>
        {
            var preview = new PreviewOptions(
                parsed.GetRequiredValue(options.Root), parsed.GetValue(tenant), parsed.GetValue(port), parsed.GetValue(options.AsOf), CommonOptions.Themes);
            return new Preview(preview, TimeProvider.System, console).RunAsync(cancel);
        });
        return command;
    }
}
