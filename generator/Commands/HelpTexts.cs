using System.CommandLine;
using System.CommandLine.Help;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>Help in the user's language. The library writes its headings in English only, so they are replaced in what it wrote.</summary>
internal static class HelpTexts
{
    private static readonly (string English, string Vietnamese)[] Headings =
    [
        ("Description:\n", "Mô tả:\n"),
        ("\nUsage:\n", "\nCách dùng:\n"),
        ("\nArguments:\n", "\nĐối số:\n"),
        ("\nOptions:\n", "\nTùy chọn:\n"),
        ("\nCommands:\n", "\nLệnh:\n"),
        ("[options]", "[tùy chọn]"),
        ("[command]", "[lệnh]"),
        ("[default: ", "[mặc định: "),
    ];

    /// <summary>Describes the options that the library adds by itself.</summary>
    public static void Localise(RootCommand root, ConsoleText console)
    {
        if (console.Language == Languages.English) return;
        foreach (var option in root.Options)
        {
            if (option is HelpOption) option.Description = "Hiện hướng dẫn";
            if (option is VersionOption) option.Description = "Hiện số phiên bản";
        }
    }

    public static ExitCode Show(ParseResult help, ConsoleText console)
    {
        // The list of verbs shows what each is for in a line; their own help teaches the rest.
        if (help.CommandResult.Command is RootCommand root)
            foreach (var verb in root.Subcommands) verb.Description = verb.Description?.Split('\n')[0].TrimEnd();

        using var text = new StringWriter();
        help.Invoke(new InvocationConfiguration { Output = text });
        var shown = text.ToString().ReplaceLineEndings("\n");
        if (console.Language == Languages.Vietnamese)
            foreach (var (english, vietnamese) in Headings) shown = shown.Replace(english, vietnamese, StringComparison.Ordinal);
        console.Out.Write(shown);
        return ExitCode.Fine;
    }
}
