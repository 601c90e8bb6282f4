using Portal.Generator.Load;
using Portal.Model.Fields;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>Describes an image beside an item, with its size where the file says it.</summary>
internal static class ImageViews
{
    public static ImageView Of(Item item, ImageValue image)
    {
        var size = item.File(image.File)?.Image;
        return new ImageView(item.Url + image.File, image.Alternative, size?.Width, size?.Height);
    }
}
