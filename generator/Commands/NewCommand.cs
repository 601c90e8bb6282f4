using System.CommandLine;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Spectre.Console;

namespace Portal.Generator.Commands;

/// <summary><c>portal new</c>.</summary>
internal static class NewCommand
{
    public static Command Make(CommonOptions options, ConsoleText console)
    {
        var type = new Argument<string?>("TYPE") { Description = console.Say(Texts.Type), Arity = ArgumentArity.ZeroOrOne };
        var tenant = new Option<string?>("--tenant") { Description = console.Say(Texts.NewTenant), HelpName = "T" };
        var section = new Option<string?>("--section") { Description = console.Say(Texts.NewSection), HelpName = "S" };
        var title = new Option<string?>("--title") { Description = console.Say(Texts.NewTitle), HelpName = "…" };
        var command = new Command("new", console.Say(Texts.New)) { type, tenant, section, title, options.Root };
        command.SetAction(parsed => (int)Run(
            parsed.GetRequiredValue(options.Root), new NewItemRequest(parsed.GetValue(type), parsed.GetValue(tenant), parsed.GetValue(section), parsed.GetValue(title)), tenant => options.Again(tenant, parsed), console));
        return command;
    }

    private static ExitCode Run(string root, NewItemRequest asked, Func<string, string> again, ConsoleText console)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceTree(root, diagnostics);
        if (!source.HasFolder(RepositoryReader.TenantsFolder))
        {
            diagnostics.Add(UsageCodes.NoRoot, new Position(root), root);
            DiagnosticText.Write(diagnostics.Sorted(), console);
            return ExitCode.Usage;
        }

        var repository = new RepositoryReader(source, diagnostics).Read();
        if (diagnostics.HasErrors)
        {
            DiagnosticText.Write(diagnostics.Sorted(), console);
            return ExitCode.Refused;
        }
        if (Complete(asked, repository, console) is not { } request) return ExitCode.Usage;
        var exit = Create(repository, request, diagnostics, again, console);
        DiagnosticText.Write(diagnostics.Sorted(), console);
        return exit;
    }

    private static ExitCode Create(Repository repository, CompleteRequest request, DiagnosticBag diagnostics, Func<string, string> again, ConsoleText console)
    {
        var item = NewItem.Make(repository, request);
        if (!NewItemPlace.Accepts(repository.Source, request, item.Folder, diagnostics)) return ExitCode.Refused;
        if (Directory.Exists(Path.Combine(repository.Source.Root, item.Folder)))
        {
            console.Usage(console.Say(Texts.Exists, item.Folder));
            return ExitCode.Usage;
        }

        if (!TryWrite(item, repository.Source, diagnostics)) return ExitCode.Refused;
        console.Line(Texts.Created, item.Folder + "/" + ItemReader.IndexFile);
        console.Line(Texts.CreatedNext, again(request.Tenant.Id));
        return ExitCode.Fine;
    }

    /// <summary>A file may stand where a folder is to be made, or the folder may be another's.</summary>
    private static bool TryWrite(NewItem item, SourceTree source, DiagnosticBag diagnostics)
    {
        try
        {
            item.WriteTo(source);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(TextCodes.Unreadable, new Position(item.Folder), error.GetType().Name);
        }
        return !diagnostics.HasErrors;
    }

    /// <summary>Finds what was named and asks for what was not; null where there is nobody to ask or a name is wrong.</summary>
    private static CompleteRequest? Complete(NewItemRequest asked, Repository repository, ConsoleText console)
    {
        var chooser = new Chooser(console);
        if (chooser.Choose(Texts.NewTenant, "--tenant", asked.Tenant, repository.Tenants, t => t.Id, t => t.Title.Vi) is not { } tenant) return null;
        if (chooser.Choose(Texts.NewSection, "--section", asked.Section, tenant.Sections.All, s => s.Folder, s => s.Title.Vi) is not { } section) return null;
        var types = section.Accepts.Select(t => repository.Catalogue.Types.GetValueOrDefault(t)).OfType<Model.Types.ContentType>().ToList();
        if (chooser.Choose(Texts.Type, "TYPE", asked.Type, types, t => t.Id, t => t.Label.Vi) is not { } type) return null;
        return chooser.Ask(Texts.NewTitle, "--title", asked.Title) is { } title ? new CompleteRequest(type, tenant, section, title) : null;
    }

    /// <summary>Picks a named thing from a list, or lets a person at a terminal pick it.</summary>
    private sealed class Chooser(ConsoleText console)
    {
        private static bool IsInteractive => !Console.IsInputRedirected && !Console.IsOutputRedirected;

        public T? Choose<T>(LocalText what, string option, string? name, IReadOnlyList<T> all, Func<T, string> id, Func<T, string> title) where T : class
        {
            if (name is not null) return Find(name, option, all, id);
            if (all.Count == 1) return all[0];
            if (IsInteractive && all.Count > 0)
                return AnsiConsole.Prompt(new SelectionPrompt<T>().Title(Markup.Escape(console.Say(what))).UseConverter(t => Markup.Escape($"{title(t)} ({id(t)})")).AddChoices(all));
            Missing(what, option, all.Select(id));
            return null;
        }

        public string? Ask(LocalText what, string option, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text) && Slug.From(text).Length > 0) return text.Trim().Normalize();
            if (text is null && IsInteractive) return AnsiConsole.Ask<string>(console.Say(what) + ":").Trim().Normalize();
            Missing(what, option, []);
            return null;
        }

        private T? Find<T>(string name, string option, IReadOnlyList<T> all, Func<T, string> id) where T : class
        {
            if (all.FirstOrDefault(t => id(t) == name) is { } found) return found;
            console.Usage(console.Say(Texts.BadChoice, $"{option} {name}", string.Join(", ", all.Select(id))));
            return null;
        }

        private void Missing(LocalText what, string option, IEnumerable<string> choices)
        {
            var list = string.Join(", ", choices);
            console.Usage(console.Say(Texts.Needed, $"{option} ({console.Say(what)})") + (list.Length > 0 ? $" {list}" : ""));
        }
    }
}
