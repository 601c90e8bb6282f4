using System.Diagnostics;
using System.Text.Json;

namespace Portal.Tests.Support;

/// <summary>The scripts of the search page, run by Node without a page: what C# does, they must do too.</summary>
internal static class SearchScript
{
    /// <param name="body">Statements in the scope of the scripts, with <c>input</c>; what they return is the answer.</param>
    public static T Run<T>(string body, object input)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("script.mjs", $$"""
            import { readFileSync } from 'node:fs';
            {{string.Concat(Directory.EnumerateFiles(Repo.At("themes/base/scripts"), "*.js").Order(StringComparer.Ordinal).Select(File.ReadAllText))}}
            const input = JSON.parse(readFileSync(0, 'utf8'));
            process.stdout.write(JSON.stringify(await (async () => { {{body}} })()));
            """);
        var info = new ProcessStartInfo("node", [scratch.At("script.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(info)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using (var stdin = new StreamWriter(process.StandardInput.BaseStream)) stdin.Write(JsonSerializer.Serialize(input));
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return JsonSerializer.Deserialize<T>(output.GetAwaiter().GetResult())!;
    }
}
