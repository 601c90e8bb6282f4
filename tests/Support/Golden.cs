namespace Portal.Tests.Support;

/// <summary>Files of expected output. With <c>PORTAL_GOLDEN=accept</c> (<c>make golden</c>) they are rewritten instead of compared.</summary>
internal static class Golden
{
    public static bool IsAccepting { get; } = Environment.GetEnvironmentVariable("PORTAL_GOLDEN") == "accept";

    public static void Match(string file, string actual)
    {
        if (IsAccepting) File.WriteAllText(file, actual);
        else Assert.True(File.Exists(file), $"{file} is missing; make golden writes it");
        var expected = File.ReadAllText(file);
        if (expected != actual) Assert.Fail(Difference(file, expected.Split('\n'), actual.Split('\n')));
    }

    /// <summary>The first line that differs, with its number: what a reviewer would look at.</summary>
    private static string Difference(string file, string[] expected, string[] actual)
    {
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line]) line++;
        return $"{file}:{line + 1} differs\nexpected: {expected.ElementAtOrDefault(line) ?? "(end)"}\nactual:   {actual.ElementAtOrDefault(line) ?? "(end)"}\n--- actual\n{string.Join('\n', actual)}";
    }
}
