using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Commands;

/// <summary>Judges where a new item would be written: a section named like a path, or a link on the way, would lead out of the content.</summary>
internal static class NewItemPlace
{
    /// <summary>True where the folder stands in the content; otherwise there is a diagnostic.</summary>
    public static bool Accepts(SourceTree source, CompleteRequest request, string folder, DiagnosticBag diagnostics)
    {
        var section = request.Section;
        if (!Slug.IsValid(section.Folder))
        {
            diagnostics.Add(ItemCodes.BadSlug, section.Position, section.Folder, Slug.From(section.Folder));
            return false;
        }
        // Each asks for the folders above it too; a link is reported, whether or not it leads anywhere.
        source.IsLinked(folder);
        return !diagnostics.HasErrors;
    }
}
