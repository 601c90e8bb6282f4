using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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
        var port = new Option<int>("--port")
        {
            Description = console.Say(Texts.Port),
            DefaultValueFactory = _ => DefaultPort,
            HelpName = "N",
            CustomParser = result => ParsePort(result, console),
        };
        var command = new Command("serve", console.Say(Texts.Serve)) { tenant, options.Root, port, options.AsOf };
        command.SetAction((parsed, cancel) =>
        {
            var preview = new PreviewOptions(
                parsed.GetRequiredValue(options.Root), parsed.GetValue(tenant), parsed.GetValue(port), parsed.GetValue(options.AsOf), CommonOptions.Themes);
            return new Preview(preview, TimeProvider.System, console).RunAsync(cancel);
        });
        return command;
    }

    private static int ParsePort(ArgumentResult result, ConsoleText console)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 65_536) return number;
        result.AddError(console.Say(Texts.BadPort, text));
        return 0;
    }
}
