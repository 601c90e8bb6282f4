using Portal.Model.Fields;

namespace Portal.Rendering.Views;

/// <summary>What fields point at, answered by whoever knows the other pages.</summary>
public interface IFieldLinks
{
    /// <summary>A unit's name and page, or null.</summary>
    Link? Unit(string id);

    /// <summary>A section's title and list, or null.</summary>
    Link? Section(string folder);

    /// <summary>An item's title and page, or null.</summary>
    Link? Item(string id);

    /// <summary>The address of a file beside the page.</summary>
    string FileUrl(string name);

    /// <summary>An image beside the page.</summary>
    ImageView Image(ImageValue image);

    /// <summary>A passage in Markdown as HTML, its links led to the pages they mean.</summary>
    /// <param name="label">The label of its field.</param>
    Html Passage(MarkdownValue passage, string label);

    /// <summary>The rows of a CSV file beside the page, the header first; null where it cannot be read.</summary>
    IReadOnlyList<IReadOnlyList<string>>? Table(string name);
}
