using System.Text;

namespace Portal.Rendering.Themes;

/// <summary>Joins the scripts of a theme, in the order of their names, into the one module that the search page loads.</summary>
internal static class ScriptFile
{
    /// <summary>The module; null where the theme has no scripts.</summary>
    public static Asset? Join(ThemeFolders folders)
    {
        var files = folders.Files("scripts", "*.js").Values;
        if (files.Count == 0) return null;
        var content = Encoding.UTF8.GetBytes(string.Concat(files.Select(file => File.ReadAllText(file).ReplaceLineEndings("\n").Trim() + "\n\n")));
        return new Asset($"assets/site.{StyleSheet.Hash(content)}.js", content);
    }
}
