using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate.Files;

/// <summary>Neither the name nor the words of an attached file carry what is smuggled in.</summary>
internal sealed class InjectedWordFileCheck : IFileCheck
{
    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        foreach (var finder in CheckLists.Of(file.Site).Words)
            foreach (var text in (IEnumerable<string>)[file.Attachment.Name, .. file.Passages.Select(p => p.Text)])
                diagnostics.AddRange(InjectedWords.Judge(finder, text, WordsIn.Prose, _ => file.Position));
    }
}
