using Spectre.Console;

namespace Portal.Generator.Commands;

/// <summary>A bar on the terminal while a build runs long; nothing in a pipe, nothing for a build that is done at once.</summary>
internal sealed class BuildProgress : IBuildProgress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(800);

    private readonly ConsoleText _console;
    private readonly IAnsiConsole _screen;
    private readonly Timer _timer;
    private string _step = "";
    private int _files;
    private int _done;
    private bool _shown;

    private BuildProgress(ConsoleText console)
    {
        _console = console;
        _screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        _timer = new Timer(_ => Show(), null, Patience, TimeSpan.FromMilliseconds(200));
    }

    public static IBuildProgress For(ConsoleText console) => console.IsTerminal ? new BuildProgress(console) : new SilentProgress();

    public void Begin(string step, int files = 0) => (_step, _files, _done) = (step, files, 0);

    public void Step() => Interlocked.Increment(ref _done);

    public void End()
    {
        _timer.Change(Timeout.Infinite, Timeout.Infinite);
        if (_shown) _screen.Profile.Out.Writer.Write("\r\u001b[2K");
        _shown = false;
    }

    public void Dispose()
    {
        End();
        _timer.Dispose();
    }

    private void Show()
    {
        _shown = true;
        var text = _files == 0 ? _console.Say(Texts.Loading) : $"{_console.Say(Texts.Making, _step)} {_done}/{_files}";
        _screen.Profile.Out.Writer.Write($"\r\u001b[2K{text} …");
    }
}
