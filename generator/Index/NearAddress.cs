using Portal.Model.Text;

namespace Portal.Generator.Index;

/// <summary>
/// The address that somebody meant who wrote one that leads nowhere: one slip in the last name, or the right name in the wrong folder.
/// A file is never taken for a page, nor for a file of another name: a wrong guess costs an editor more than none.
/// </summary>
internal static class NearAddress
{
    /// <param name="addresses">All there are, in ordinal order.</param>
    public static string? To(string path, IReadOnlyList<string> addresses)
    {
        var (folder, name) = Split(path);
        if (name.Length == 0) return null;
        var alike = addresses.Where(a => Extension(a) == Extension(name)).Select(a => (Address: a, Parts: Split(a))).ToList();
        var beside = alike.Where(a => a.Parts.Folder == folder).ToList();
        var near = Suggestion.Nearest(Stem(name), beside.Select(a => Stem(a.Parts.Name)));
        if (near is not null) return beside.Find(a => Stem(a.Parts.Name) == near).Address;
        var elsewhere = alike.FindAll(a => a.Parts.Name == name);
        return elsewhere.Count == 1 ? elsewhere[0].Address : null;
    }

    /// <summary>The folder with its slash, and the name of the page or file in it.</summary>
    private static (string Folder, string Name) Split(string path)
    {
        var whole = path.TrimEnd('/');
        var slash = whole.LastIndexOf('/') + 1;
        return (whole[..slash], whole[slash..]);
    }

    private static string Extension(string path) => path.EndsWith('/') ? "" : Path.GetExtension(path).ToLowerInvariant();

    private static string Stem(string name) => Path.GetFileNameWithoutExtension(name);
}
