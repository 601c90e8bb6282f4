using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Rendering.Themes;

/// <summary>Joins the scripts of a theme, in the order of their names, into the one module that the search page loads.</summary>
internal static partial class ScriptFile
{
    /// <summary>The module; null where the theme has no scripts.</summary>
    public static Asset? Join(ThemeFolders folders)
    {
        var files = folders.Files("scripts", "*.js").Values;
        if (files.Count == 0) return null;
        var content = Encoding.UTF8.GetBytes(string.Concat(files.Select(file => Shortened(File.ReadAllText(file).ReplaceLineEndings("\n")) + "\n")));
        return new Asset($"assets/site.{StyleSheet.Hash(content)}.js", content);
    }

    /// <summary>
    /// A script without the comments that fill lines and without indentation: a quarter of what phones would load. What a text
    /// over several lines says must not change, so a script that has one stays as it is.
    /// </summary>
    public static string Shortened(string script)
    {
        if (script.Split('\n').Any(line => line.Count(letter => letter == '`') % 2 == 1)) return script.Trim();
        return Indentation().Replace(CommentLines().Replace(script + "\n", ""), "").Trim();
    }

    [GeneratedRegex(@"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/)[ \t]*\n", RegexOptions.Multiline)]
    private static partial Regex CommentLines();

    [GeneratedRegex(@"^[ \t]+|^\n", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
