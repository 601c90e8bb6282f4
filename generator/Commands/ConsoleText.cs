using System.Globalization;
using System.Text;
using Portal.Model.Text;
using Spectre.Console;

namespace Portal.Generator.Commands;

/// <summary>All console output of the command, in one language: results to standard output, everything else to standard error.</summary>
internal sealed class ConsoleText(string language, TextWriter output, TextWriter error, bool isTerminal)
{
    public static ConsoleText Create(string language)
    {
        // Vietnamese has to survive a console of any locale.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ConsoleText(language, Console.Out, Console.Error, !Console.IsErrorRedirected);
    }

    public string Language => language;
    public TextWriter Out => output;

    /// <summary>True where a person watches: only then is progress shown.</summary>
    public bool IsTerminal => isTerminal;

    public string Say(LocalText text, params object[] arguments) =>
        arguments.Length == 0 ? text.In(language) : string.Format(CultureInfo.InvariantCulture, text.In(language), arguments);

    public void Line(LocalText text, params object[] arguments) => output.WriteLine(Say(text, arguments));

    public void ErrorLine(string text) => error.WriteLine(text);

    /// <summary>A line of the result whose beginning stands out on a terminal that has colours; in a pipe or a file it is plain.</summary>
    /// <param name="colour">An SGR colour (ECMA-48), 31 = red.</param>
    public void Coloured(int colour, string marked, string rest) =>
        output.WriteLine(HasColour ? string.Create(CultureInfo.InvariantCulture, $"\u001b[{colour}m{marked}\u001b[0m{rest}") : marked + rest);

    private bool HasColour { get; } = isTerminal && !Console.IsOutputRedirected && AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Profile.Capabilities.ColorSystem != ColorSystem.NoColors;

    public void Usage(string message) => error.WriteLine("portal: " + message);

    /// <summary>A page that never ends is a bug, told with its name.</summary>
    public ExitCode Overdue(string what)
    {
        error.WriteLine("portal: " + Say(Texts.Overdue, what));
        return ExitCode.Bug;
    }

    /// <summary>A bug is told in one sentence; the stack trace helps developers only and goes after it, indented.</summary>
    public void Bug(Exception exception)
    {
        error.WriteLine("portal: " + Say(Texts.Bug, exception.GetType().Name, exception.Message));
        error.WriteLine(exception.StackTrace);
    }
}
