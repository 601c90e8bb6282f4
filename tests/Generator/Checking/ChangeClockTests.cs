using Portal.Generator.History;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Tests.Support;
using static Portal.Tests.Support.ChangedSite;

namespace Portal.Tests.Generator.Checking;

/// <summary>The author of a change sets neither its clock nor the decisions that bind it.</summary>
public sealed class ChangeClockTests : IDisposable
{
    private const string Host = "[Trang khác](https://khac.example.com/)";

    private readonly ChangedSite _site = new();

    [Fact]
    public void A_commit_of_long_ago_does_not_make_a_citizen_unborn()
    {
        _site.Begin(Day(2026, 2, 10));
        _site.Git("checkout", "--quiet", "-b", "sua");
        // Born in 2021; nobody's number.
        _site.Append(News, "Bà Lan, căn cước công dân số " + "0243" + "21001236").Commit(Day(2000, 6, 1));

        Assert.Contains(_site.Check(null, "main").Diagnostics, d => d.Code == PersonalDataCodes.CitizenId && d.Severity == Severity.Error);
    }

    [Fact]
    public void A_commit_dated_back_does_not_bring_a_waiver_to_life()
    {
        Waive("2026-01-31");
        _site.Begin(Day(2026, 2, 10));
        _site.Git("checkout", "--quiet", "-b", "sua");
        _site.Append(News, Host).Commit(Day(2026, 1, 15));

        Assert.Contains(_site.Check(null, "main").Diagnostics, d => d.Code == InjectionCodes.ExternalHost && d.Severity == Severity.Error);
    }

    [Fact]
    public void Commits_are_read_at_the_later_of_both_ends()
    {
        _site.Begin(Day(2026, 2, 10));
        _site.Append(News, "Thêm một đoạn.").Commit(Day(2000, 6, 1));

        Assert.Equal(2026, GitCommits.Open(_site.Site.Root, "HEAD~1..HEAD", new DiagnosticBag())!.Year);
        Assert.True(GitCommits.Open(_site.Site.Root, "HEAD", new DiagnosticBag())!.Year > 2026);
    }

    [Fact]
    public void A_waiver_that_was_withdrawn_does_not_cover_who_starts_before_that()
    {
        _site.Begin();
        Waive("2026-06-30");
        _site.Commit();
        _site.Git("checkout", "--quiet", "-b", "sua");
        _site.Git("checkout", "--quiet", "main");
        _site.Site.Remove("tenants/mau/waivers.yaml");
        _site.Commit();
        _site.Git("checkout", "--quiet", "sua");
        _site.Append(News, Host).Commit();

        Assert.Contains(_site.Check().Diagnostics, d => d.Code == InjectionCodes.ExternalHost && d.Severity == Severity.Error);
    }

    [Fact]
    public void A_waiver_given_meanwhile_covers_who_started_before_that()
    {
        _site.Begin();
        _site.Git("checkout", "--quiet", "-b", "sua");
        _site.Append(News, Host).Commit();
        _site.Git("checkout", "--quiet", "main");
        Waive("2026-06-30");
        _site.Commit();
        _site.Git("checkout", "--quiet", "sua");

        Assert.False(_site.Check().IsRefused);
    }

    public void Dispose() => _site.Dispose();

    private void Waive(string until) =>
        _site.Site.Write("tenants/mau/waivers.yaml", $"waivers: [{{code: external-host, file: content/mau/, reason: Cũ, approver: Văn phòng, approved: 2025-01-01, expires: {until}}}]\n");

    private static DateTimeOffset Day(int year, int month, int day) => VietnamTime.StartOf(new DateOnly(year, month, day));
}
