using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Yaml;

namespace Portal.Model.Fields;

/// <summary>An image beside the page with its text alternative, which a screen reader says instead.</summary>
public sealed record ImageValue(string File, string Alternative) : FieldValue
{
    public override string Plain(string language) => Alternative;

    public override void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", File);
        json.WriteString("alt", Alternative);
        json.WriteEndObject();
    }
}

/// <summary>An image: <c>{file: anh.png, alt: "mô tả"}</c>. The alternative is never optional.</summary>
public sealed class ImageKind : FieldKind
{
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"];

    public override LocalText Form { get; } = new("hình dạng {file: anh.png, alt: mô tả}", "an image like {file: anh.png, alt: description}");
    public override string Example => "{file: anh.png, alt: \"Mô tả hình cho người không nhìn thấy\"}";
    public override bool IsTranslatable => true;

    public override FieldValue? Read(YamlNode node, string key, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping map) return Refuse(node, key, diagnostics);

        var reader = new MapReader(map, diagnostics);
        var image = new ImageValue(reader.Required("file"), reader.Required("alt"));
        reader.End();
        if (image.File.Length > 0 && !IsImageFile(image.File)) return RefuseFile(image.File, reader, diagnostics);
        return image.File.Length > 0 && image.Alternative.Length > 0 ? image : null;
    }

    private static bool IsImageFile(string name) =>
        FieldKinds.IsFileName(name) && Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static FieldValue? RefuseFile(string name, MapReader reader, DiagnosticBag diagnostics)
    {
        var known = string.Join(", ", Extensions);
        diagnostics.Add(
            FieldCodes.WrongValue, reader.At("file"), "file", name, "tên một tệp hình đặt cạnh trang, đuôi " + known,
            "the name of an image file beside the page that ends in " + known, "như 'file: anh.jpg'", "it like 'file: anh.jpg'");
        return null;
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteEndObject();
    }
}
