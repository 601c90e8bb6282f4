using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>Every video has captions (WCAG 1.2.2). A transcript, which the regulations' own rows ask for, is demanded elsewhere; so this only warns.</summary>
internal sealed class CaptionsRule : IRule
{
    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items.Where(i => i.Type.Has(Traits.Media)))
        {
            var captions = MediaViews.Files(item, "captions").Where(c => MediaTypes.IsCaptions(c.Name)).ToList();
            var isAlone = MediaViews.Files(item, "file").Count() == 1;
            foreach (var video in MediaViews.Files(item, "file").Where(f => MediaTypes.IsVideo(f.Name) && !captions.Exists(c => isAlone || Stem(c) == Stem(f))))
                diagnostics.Add(AccessibilityCodes.NoCaptions, item.Places.At(item.Type.FieldOf(Traits.Media, "file")!), video.Name, item.Type.FieldOf(Traits.Media, "captions") ?? "captions");
        }
    }

    /// <summary>Captions belong to the recording of the same name up to the first dot.</summary>
    private static string Stem(Attachment file) => file.Name.Split('.')[0];
}
