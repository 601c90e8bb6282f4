using Portal.Generator.History;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Generator.History;

/// <summary>Times and readings that the tests of history share.</summary>
internal static class Some
{
    public static DateTimeOffset Day(int day) => new(2025, 3, day, 9, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Reads a history that must be there and without fault.</summary>
    public static GitHistory History(string root)
    {
        var diagnostics = new DiagnosticBag();
        var history = GitHistory.Read(root, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return history ?? throw new InvalidOperationException("No history");
    }

    /// <summary>The history of one file, or null.</summary>
    public static FileHistory? File(string root, string path) => History(root).TryGet(path, out var file) ? file : null;

    /// <summary>Reads a history that must be refused, and returns why.</summary>
    public static Diagnostic Refusal(string root)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(GitHistory.Read(root, diagnostics));
        return Assert.Single(diagnostics.Sorted());
    }
}
