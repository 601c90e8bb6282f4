using System.CommandLine;
using System.CommandLine.Help;

namespace Portal.Generator.Commands;

/// <summary>Gives the options that the library adds by itself a description in the user's language.</summary>
internal static class HelpTexts
{
    public static void Localise(RootCommand root, ConsoleText console)
    {
        if (console.Language == Portal.Model.Text.Languages.English) return;
        foreach (var option in root.Options)
        {
            if (option is HelpOption) option.Description = "Hiện hướng dẫn";
            if (option is VersionOption) option.Description = "Hiện số phiên bản";
        }
    }
}
