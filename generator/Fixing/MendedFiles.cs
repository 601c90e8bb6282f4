using System.Text;

namespace Portal.Generator.Fixing;

/// <summary>Writes a file anew beside the old one and puts it in its place: nobody ever sees half of it.</summary>
internal static class MendedFiles
{
    public static void Write(string root, MendedFile file)
    {
        var path = Path.Combine(root, file.Path);
        var beside = path + ".portal-fix";
        File.WriteAllText(beside, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
        File.Move(beside, path, overwrite: true);
    }
}
