namespace Portal.Generator.History;

/// <summary>Tells whether a folder is under Git, without Git: a root outside any repository needs none installed.</summary>
internal static class WorkTree
{
    /// <summary>The nearest folder with a <c>.git</c> (a file in linked work trees and submodules), from a folder upwards.</summary>
    public static string? TopOf(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Path.Exists(Path.Combine(at.FullName, ".git"))) return at.FullName;
        }

        return null;
    }
}
