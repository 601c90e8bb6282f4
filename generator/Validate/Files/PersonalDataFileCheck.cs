using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Files;

/// <summary>No attached file publishes personal data or a secret.</summary>
internal sealed class PersonalDataFileCheck : IFileCheck
{
    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        foreach (var passage in file.Passages)
            foreach (var finding in PersonalDataFindings.In(file.Site, passage.Text, file.Item.Text.Title, Separator(file.Attachment.Name, passage.Text)))
                diagnostics.Add(PersonalDataFindings.Diagnose(finding, PositionOf(file, passage, finding.Start), passage.Place));
    }

    /// <summary>The line, where the file as a whole is text; otherwise the file, and the message names the place in it.</summary>
    private static Position PositionOf(CheckedFile file, FilePassage passage, int at)
    {
        if (passage.Place.Length > 0) return file.Position;
        var before = passage.Text.AsSpan(0, at);
        return file.Position with { Line = before.Count('\n') + 1, Column = at - before.LastIndexOf('\n') };
    }

    private static char? Separator(string name, string text)
    {
        if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) return null;
        var head = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        return head.Count(';') > head.Count(',') ? ';' : ',';
    }
}
