using System.Text;

namespace Portal.Generator.Fixing;

/// <summary>Writes a file anew beside the old one and puts it in its place: nobody ever sees half of it.</summary>
internal static class MendedFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string root, MendedFile file)
    {
        var path = Path.Combine(root, file.Path);
        var beside = path + ".portal-fix";
        // A file of that name is none of ours: it may be a link that leads out of the tree. The link is removed, never followed.
        File.Delete(beside);
        using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write)) stream.Write(Utf8.GetBytes(file.Text));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
        File.Move(beside, path, overwrite: true);
    }
}
