using System.CommandLine;
using Portal.Generator.Fixing;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary><c>portal fix</c>.</summary>
internal static class FixCommand
{
    public static Command Make(CommonOptions options, ConsoleText console)
    {
        var tenants = new Argument<string[]>("TENANT") { Description = console.Say(FixTexts.Tenants), Arity = ArgumentArity.ZeroOrMore };
        tenants.Validators.Add(result => OptionLikeNames.Refuse(result, console));
        var write = new Option<bool>("--write") { Description = console.Say(FixTexts.Write) };
        var dry = new Option<bool>("--dry-run") { Description = console.Say(FixTexts.DryRun) };
        var command = new Command("fix", console.Say(Texts.Fix)) { tenants, write, dry, options.Root };
        command.Validators.Add(result =>
        {
            if (result.GetValue(write) && result.GetValue(dry)) result.AddError(console.Say(FixTexts.Both));
        });
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(options.Root), parsed.GetValue(tenants) ?? [], parsed.GetValue(write), asked => options.Again(asked, parsed), console));
        return command;
    }

    private static ExitCode Run(string root, string[] asked, bool isWriting, Func<string, string> again, ConsoleText console)
    {
        // What is wrong beside what is mended is the business of portal check.
        var (found, unheard) = (new DiagnosticBag(), new DiagnosticBag());
        var source = new SourceTree(root, unheard);
        if (Chosen(source, root, asked, found) is not { } tenants)
        {
            DiagnosticText.Write(found.Sorted(), console);
            return ExitCode.Usage;
        }

        var files = new Fixer(source, tenants, unheard).Find();
        new ChangeText(console).Write(files);
        if (isWriting)
            foreach (var file in files) MendedFiles.Write(source.Root, file);
        var changes = files.Sum(f => f.Changes.Count);
        if (changes == 0) console.Line(FixTexts.Nothing);
        else console.Line(isWriting ? FixTexts.Written : FixTexts.HowToWrite, changes, files.Count, $"portal fix {again(string.Join(' ', asked)).Trim()} --write".Replace("  ", " ", StringComparison.Ordinal));
        return ExitCode.Fine;
    }

    /// <summary>The portals asked for, by their folders: their settings may be what has to be mended.</summary>
    private static List<string>? Chosen(SourceTree source, string root, string[] asked, DiagnosticBag found)
    {
        if (!source.HasFolder(RepositoryReader.TenantsFolder))
        {
            found.Add(UsageCodes.NoRoot, new Position(root), root);
            return null;
        }

        var known = source.Folders(RepositoryReader.TenantsFolder).Where(f => f[0] != '_').ToList();
        foreach (var id in asked.Except(known))
        {
            var near = Suggestion.Nearest(id, known);
            found.Add(UsageCodes.UnknownTenant, new Position(RepositoryReader.TenantsFolder), id, Suggestion.Vietnamese(near), Suggestion.English(near), string.Join(", ", known));
        }
        return found.IsEmpty ? asked.Length > 0 ? [.. asked.Distinct()] : known : null;
    }
}
