using Markdig.Syntax;
using Portal.Model.Diagnostics;
using Portal.Model.Text.PersonalData;
using Portal.Rendering.Markdown;

namespace Portal.Generator.Validate.Pages;

/// <summary>No page, front matter or body, publishes personal data or a secret, neither as it is written nor as readers see it.</summary>
internal sealed class PersonalDataCheck : IPageCheck
{
    public void Check(CheckedPage page, DiagnosticBag diagnostics)
    {
        var found = PersonalDataFindings.In(page.Site, page.Source, page.Text.Title);
        foreach (var finding in found) diagnostics.Add(PersonalDataFindings.Diagnose(finding, page.At(finding.Start)));
        var judged = new JudgedSource(page.Source, found);
        foreach (var prose in page.Proses)
            foreach (var block in prose.Tree.Descendants<LeafBlock>().Where(IsMarked)) CheckRendered(page, prose, block, judged, diagnostics);
    }

    /// <summary>True where markup stands between the words: an emphasis, an entity or an escape can part what readers see whole.</summary>
    private static bool IsMarked(LeafBlock block) => block.Inline is { FirstChild: not null } words && words.FirstChild != words.LastChild;

    private static void CheckRendered(CheckedPage page, Prose prose, LeafBlock block, JudgedSource judged, DiagnosticBag diagnostics)
    {
        var words = InlineText.Of(block.Inline);
        if (!words.Any(char.IsDigit)) return;
        foreach (var finding in PersonalDataFindings.In(page.Site, words, page.Text.Title))
            if (!judged.Covers(finding, words.Substring(finding.Start, finding.Length))) diagnostics.Add(PersonalDataFindings.Diagnose(finding, prose.At(block)));
    }
}

/// <summary>What was said of the source of a page, so that readers' view of it is not judged a second time.</summary>
internal sealed class JudgedSource
{
    private readonly string _line;
    private readonly ILookup<SensitiveKind, string> _values;

    public JudgedSource(string source, IReadOnlyList<SensitiveFinding> found)
    {
        _line = source.Replace('\n', ' ');
        _values = found.ToLookup(f => f.Kind, f => _line.Substring(f.Start, f.Length));
    }

    /// <summary>
    /// True where the source has the value in one piece and was judged by more than the block shows: by headings and tables. What is told by the
    /// label before it, which markup can take apart, is covered only by a finding.
    /// </summary>
    public bool Covers(SensitiveFinding finding, string value) => IsByLabel(finding)
        ? IsLinkedHost(value) || _values[finding.Kind].Any(v => v.Contains(value, StringComparison.Ordinal) || value.Contains(v, StringComparison.Ordinal))
        : _line.Contains(value, StringComparison.Ordinal);

    /// <summary>"Đổi mật khẩu: [dichvucong1.gov.vn](…)".</summary>
    private bool IsLinkedHost(string value) => value.Contains('.') && _line.Contains($"[{value}](", StringComparison.Ordinal);

    private static bool IsByLabel(SensitiveFinding finding) =>
        finding is { Confidence: Confidence.High, Kind: SensitiveKind.CitizenId or SensitiveKind.OldId or SensitiveKind.Secret };
}
