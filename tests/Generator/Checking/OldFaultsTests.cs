using Portal.Model.Diagnostics;
using Portal.Tests.Support;
using static Portal.Tests.Support.ChangedSite;

namespace Portal.Tests.Generator.Checking;

/// <summary>Who touches a file does not answer for what stood there before.</summary>
public sealed class OldFaultsTests : IDisposable
{
    // With a Cyrillic letter in the place of a Latin one.
    private static readonly string Mixed = "n\u0430m";

    private readonly ChangedSite _site = new();

    public static TheoryData<string, string> Faults => new()
    {
        { "mixed-script-word", Mixed },
        { "lost-letters", "Ủy ban nh\ufffdn dân" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_old_fault_of_words_does_not_refuse_who_adds_to_the_page(string code, string words)
    {
        _site.Append(News, words).Begin();
        _site.Append(News, "Thêm một đoạn.");

        IsOld(code);
    }

    [Fact]
    public void An_old_fault_of_a_key_does_not_refuse_who_adds_to_the_page()
    {
        _site.Site.Change(News, "source: bao-mau", "sauce: bao-mau");
        _site.Begin();
        _site.Append(News, "Thêm một đoạn.");

        IsOld("unknown-key");
    }

    [Fact]
    public void An_old_fault_of_settings_does_not_refuse_who_changes_them_elsewhere()
    {
        _site.Site.Change("tenants/mau/tenant.yaml", "level: province\n", "level: province\nlevell: commune\n");
        _site.Begin();
        _site.Site.Change("tenants/mau/tenant.yaml", "0200 1234", "0200 1235");

        IsOld("unknown-key");
    }

    public void Dispose() => _site.Dispose();

    private void IsOld(string code)
    {
        var found = _site.Check().Diagnostics;
        Assert.Contains(found, d => d.Code.Id == code);
        Assert.All(found, d => Assert.Equal((true, Severity.Task), (d.IsOld, d.Severity)));
    }
}
