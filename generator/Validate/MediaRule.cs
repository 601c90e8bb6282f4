using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>What is played has a format that browsers play, captions that they show, and a transcript for those who hear or see nothing of it.</summary>
internal sealed class MediaRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items.Where(i => i.Type.Has(Traits.Media) && i.Role(Traits.Media, "file") is not null)) CheckItem(item, diagnostics);
    }

    private static void CheckItem(Item item, DiagnosticBag diagnostics)
    {
        foreach (var file in MediaViews.Files(item, "file").Where(f => !MediaTypes.IsAudio(f.Name) && !MediaTypes.IsVideo(f.Name)))
            Refuse(item, "file", file, MediaTypes.Played, diagnostics);
        foreach (var file in MediaViews.Files(item, "captions").Where(f => !MediaTypes.IsCaptions(f.Name)))
            Refuse(item, "captions", file, MediaTypes.Captions, diagnostics);

        if (HasTranscript(item)) return;
        diagnostics.Add(ItemCodes.NoTranscript, item.Places.At(item.Type.FieldOf(Traits.Media, "file")!), item.Type.FieldOf(Traits.Media, "transcript") ?? "transcript");
    }

    /// <summary>True also where its absence is reported already, because the type requires it.</summary>
    private static bool HasTranscript(Item item)
    {
        var field = item.Type.Fields.FirstOrDefault(f => f.Key == item.Type.FieldOf(Traits.Media, "transcript"));
        if (field is not null && field.IsRequiredBy(item.Fields) && !item.Fields.ContainsKey(field.Key)) return true;
        return item.Role(Traits.Media, "transcript")?.Plain(Languages.Vietnamese).Trim() is { Length: > 0 };
    }

    private static void Refuse(Item item, string role, Attachment file, IReadOnlyList<string> formats, DiagnosticBag diagnostics) =>
        diagnostics.Add(ItemCodes.MediaFormat, item.Places.At(item.Type.FieldOf(Traits.Media, role)!), file.Name, string.Join(", ", formats));
}
