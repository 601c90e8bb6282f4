using Portal.Generator.Commands;
using Portal.Generator.Fixing;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Fixing;

/// <summary>Every folder of <c>tests/Fixes</c> holds one thing that is mended, and says what comes of it.</summary>
public sealed class FixesTests
{
    private const string Folder = "tests/Fixes";

    private static readonly DiagnosticCode[] Mended = [TextCodes.NotUtf8, TextCodes.NotNfc, TextCodes.LegacyFont, TextCodes.Hidden, MarkdownCodes.HeadingLevel];

    public static TheoryData<string> Cases => new(Repo.Folders(Folder));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_is_mended_as_expected_once_and_is_fine_afterwards(string name)
    {
        using var site = SiteTest.From();
        var files = Repo.Files($"{Folder}/{name}/in", "*").Select(f => f[$"{Folder}/{name}/in/".Length..]).ToList();
        foreach (var file in files) site.Take($"{Folder}/{name}/in/{file}", file);

        var mended = Find(site.Root);
        foreach (var file in mended) MendedFiles.Write(site.Root, file);

        Golden.Match(Repo.At(Folder, name, "expected/changes.txt"), Said(mended));
        Assert.All(files, file => Golden.Match(Repo.At(Folder, name, "expected", file), File.ReadAllText(Path.Combine(site.Root, file))));
        Assert.Empty(Find(site.Root));
        Assert.DoesNotContain(site.Check().Result.Diagnostics, d => Mended.Contains(d.Code));
    }

    [Fact]
    public void Sound_portals_are_left_as_they_are() => Assert.Empty(Find(Repo.Root).SelectMany(f => f.Changes).Select(c => $"{c.File}:{c.Line}: {c.Old} → {c.New}"));

    [Fact]
    public void What_nobody_understands_and_what_stands_beside_a_page_is_not_touched()
    {
        using var site = SiteTest.From();
        var folder = Path.Combine(site.Root, "content/mau/tin-tuc/khai-truong");
        File.WriteAllBytes(Path.Combine(folder, "index.md"), [0x89, 0xff, 0x00, 0x01, 0xfe]);
        File.WriteAllText(Path.Combine(folder, "bang.csv"), "\uFEFFa\u200b,b  \r\n");

        Assert.Empty(Find(site.Root));
    }

    [Theory]
    [InlineData("Bản tin: t\u00ad t\u00adëng.", "Bản tin: t\u00ad t\u00adëng.")]
    [InlineData("infor\u00admation, mở\u00ad cửa", "information, mở cửa")]
    public void A_soft_hyphen_that_may_be_a_letter_is_kept(string text, string expected) =>
        Assert.Equal(expected, new HiddenCharacterFix().Apply(text, new FixedFile("index.md", IsPage: true, new HashSet<string>())));

    [Fact]
    public void A_mark_that_turns_the_direction_of_writing_is_left_to_people()
    {
        using var site = SiteTest.From("invalid/hidden-character");

        Assert.Empty(Find(site.Root));
    }

    internal static IReadOnlyList<MendedFile> Find(string root)
    {
        var source = new SourceTree(root, new DiagnosticBag());
        return new Fixer(source, [.. source.Folders("tenants").Where(t => t[0] != '_')], new DiagnosticBag()).Find();
    }

    private static string Said(IReadOnlyList<MendedFile> files)
    {
        using var text = new StringWriter();
        new ChangeText(new ConsoleText("vi", text, TextWriter.Null, isTerminal: false)).Write(files);
        return text.ToString().ReplaceLineEndings("\n");
    }
}
