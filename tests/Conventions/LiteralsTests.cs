using System.Text.RegularExpressions;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>Code knows no portal and no content type by name: they are data, and a new one needs no C#.</summary>
public sealed class LiteralsTests
{
    // --help teaches by example, with the commands of this very repository.
    private static readonly Regex HelpTexts = new("^generator/Commands/[A-Za-z]*Texts.cs$");

    public static TheoryData<string> Names => new([.. Repo.Folders("tenants").Where(t => t != "_shared"), .. Repo.Folders("tenants/_shared/types")]);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_code_names_a_portal_or_a_type(string name)
    {
        var word = new Regex($"(?<![a-z0-9-]){Regex.Escape(name)}(?![a-z0-9-])");
        var found = Repo.ProductionCode.Where(file => !HelpTexts.IsMatch(file)).SelectMany(file => Code(file).Where(line => word.IsMatch(line)).Select(line => $"{file}: {line.Trim()}"));

        Assert.Empty(found);
    }

    [Fact]
    public void No_code_is_put_off() =>
        Assert.Empty(((string[])["model", "rendering", "generator", "backend", "bench", "tests"])
            .SelectMany(folder => Repo.Files(folder, "*.cs"))
            .SelectMany(file => File.ReadLines(Repo.At(file)).Where(line => Regex.IsMatch(line, @"\b(TO[D]O|FIX[M]E|HA[C]K)\b")).Select(line => $"{file}: {line.Trim()}")));

    private static IEnumerable<string> Code(string file) =>
        File.ReadLines(Repo.At(file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
}
