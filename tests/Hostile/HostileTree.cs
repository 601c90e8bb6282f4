using System.Diagnostics;
using System.Text;

namespace Portal.Tests.Hostile;

/// <summary>
/// Puts every entry that a hostile repository or archive may hold into a folder: links, pipes, devices' names, names that end lines,
/// names that some machine cannot tell apart, other repositories. Each stands in each folder that something is read from.
/// </summary>
internal static class HostileTree
{
    public const string Secret = "bi-mat-cua-may-dung";

    /// <summary>How many files and folders <see cref="WriteOutside"/> makes.</summary>
    public const int EntriesOutside = 10;

    /// <summary>Fills a folder of the root; the secret stands outside it.</summary>
    /// <param name="outside">A folder beside the root with the file <c>secret.txt</c>, <c>index.md</c> and <c>tenant.yaml</c>.</param>
    /// <param name="suffix">What files read from this folder end in.</param>
    public static void Fill(string folder, string outside, string suffix)
    {
        Directory.CreateDirectory(folder);
        Links(folder, outside, suffix);
        Names(folder, suffix);
        Special(folder, suffix);
        Repositories(folder);
    }

    public static void WriteOutside(string outside)
    {
        Directory.CreateDirectory(outside);
        foreach (var name in (string[])["secret.txt", "index.md", "tenant.yaml", "type.yaml", "a.html", "words.yaml", "a.yaml", "a.pdf"]) File.WriteAllText(Path.Combine(outside, name), Secret);
        Directory.CreateDirectory(Path.Combine(outside, "assets"));
        File.WriteAllText(Path.Combine(outside, "assets", "secret.txt"), Secret);
    }

    private static void Links(string folder, string outside, string suffix)
    {
        Link(Path.Combine(folder, "lien-ket" + suffix), Path.Combine(outside, "secret.txt"));
        Link(Path.Combine(folder, "tuong-doi" + suffix), Path.GetRelativePath(folder, Path.Combine(outside, "secret.txt")));
        Link(Path.Combine(folder, "he-thong" + suffix), "/etc/passwd");
        Link(Path.Combine(folder, "thu-muc"), outside);
        Link(Path.Combine(folder, "tien-trinh"), "/proc/self");
        Link(Path.Combine(folder, "treo" + suffix), "/khong/co/gi");
        Link(Path.Combine(folder, "vong" + suffix), Path.Combine(folder, "vong" + suffix));
        Link(Path.Combine(folder, "so-khong" + suffix), "/dev/zero");
    }

    private static void Names(string folder, string suffix)
    {
        string[] names =
        [
            "con" + suffix, "NUL" + suffix, "com1" + suffix, "aux", "lpt9.a" + suffix, "cham.", "cach ", "A" + suffix, "a" + suffix, "tô" + suffix,
            "tô".Normalize(NormalizationForm.FormD) + suffix, "..\\..\\ngoai" + suffix, "C:\\Windows" + suffix, "\\\\may\\chung" + suffix, "xuong\ndong" + suffix, "mau\u001b[31m" + suffix,
            "dao\u202efdp" + suffix, new string('d', 240) + suffix, "-rf", "--output=x", "$(touch x)" + suffix, "~", "%2e%2e" + suffix, "....", "a;b" + suffix, "*?" + suffix,
        ];
        foreach (var name in names) File.WriteAllText(Path.Combine(folder, name), "x");
        Run("sh", "-c", "printf x > \"$1/$(printf 'hong\\377')\"", "sh", folder);
    }

    private static void Special(string folder, string suffix)
    {
        Run("mkfifo", Path.Combine(folder, "ong" + suffix));
        Run("mkdir", "-p", Path.Combine(folder, "thu-muc-mang-duoi" + suffix));
        // As root alone; elsewhere there is one kind of entry less.
        Try("mknod", Path.Combine(folder, "thiet-bi" + suffix), "c", "1", "5");
        File.WriteAllText(Path.Combine(folder, "khoa" + suffix), "x");
        Run("chmod", "000", Path.Combine(folder, "khoa" + suffix));
        Directory.CreateDirectory(Path.Combine(folder, "khoa-thu-muc"));
        Run("chmod", "000", Path.Combine(folder, "khoa-thu-muc"));
    }

    private static void Repositories(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "kho-con"));
        File.WriteAllText(Path.Combine(folder, "kho-con", ".git"), "gitdir: /etc\n");
        File.WriteAllText(Path.Combine(folder, "kho-con", "index.md"), "x");
        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        File.WriteAllText(Path.Combine(folder, ".git", "config"), "[core]\n\tfsmonitor = touch /tmp/portal-hostile\n");
    }

    public static void Link(string path, string target)
    {
        if (!Path.Exists(path) && new FileInfo(path).LinkTarget is null) File.CreateSymbolicLink(path, target);
    }

    /// <summary>The runtime cannot remove what it cannot name.</summary>
    public static void Remove(string folder)
    {
        Run("rm", "-rf", folder);
        Directory.CreateDirectory(folder);
    }

    public static void Run(string program, params string[] arguments) => Assert.Equal(0, Try(program, arguments));

    private static int Try(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
