using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Files;

/// <summary>No attached file publishes personal data or a secret.</summary>
internal sealed class PersonalDataFileCheck : IFileCheck
{
    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        foreach (var passage in file.Passages)
            foreach (var finding in PersonalDataFindings.In(file.Site, passage.Text, file.Item.Text.Title, Separator(file.Attachment.Name, passage.Text)))
                diagnostics.Add(PersonalDataFindings.Diagnose(finding, file.Attachment.Path, passage.Text, passage.Place));
    }

    private static char? Separator(string name, string text)
    {
        if (!CsvTable.IsTable(name)) return null;
        var head = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        return head.Count(';') > head.Count(',') ? ';' : ',';
    }
}
