using Portal.Model.Diagnostics;

namespace Portal.Generator.Index;

/// <summary>
/// Every file of a portal has a path of its own, and no former address stands in the way of one. Capitals make no difference:
/// on many servers and disks they do not.
/// </summary>
internal static class OutputPaths
{
    /// <param name="redirects">The former addresses, each with the place that states it.</param>
    public static void Check(IReadOnlyList<Output> outputs, IEnumerable<(string From, Position Position)> redirects, string tenant, DiagnosticBag diagnostics)
    {
        var paths = new HashSet<string>(outputs.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
            if (!paths.Add(output.Path)) diagnostics.Add(ItemCodes.DuplicateAddress, new Position(Shown(output.Path)), "/" + output.Path, Shown(output.Path));

        foreach (var (from, position) in redirects)
            if (Addresses.File(from) is var path && paths.Contains(path)) diagnostics.Add(ItemCodes.DuplicateAddress, position, from, Shown(path));

        string Shown(string path) => $"out/{tenant}/{path}";
    }
}
