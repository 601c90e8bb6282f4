using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Types;

namespace Portal.Generator.Validate;

/// <summary>What <c>portal new</c> writes for an editor to replace is never published.</summary>
internal sealed class PlaceholderRule : IRule
{
    public const string Text = "…";
    public const string Body = "Viết nội dung ở đây. Đề mục bắt đầu bằng `##`.";

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items.Where(i => !i.Publication.IsDraft))
        {
            Judge(item, CoreKeys.Title, item.Text.Title, diagnostics);
            Judge(item, CoreKeys.Summary, item.Text.Summary, diagnostics);
            foreach (var (key, value) in item.Fields) JudgeParts(item, key, value, diagnostics);
            if (item.Text.Image?.Alternative == Text) Judge(item, CoreKeys.Image, Text, diagnostics);
            foreach (var line in item.Marked) diagnostics.Add(ItemCodes.PlaceholderValue, new Position(item.Path, line, 1), item.Places.On(line), FrontMatter.Mark);
            if (item.Text.Body.Trim() == Body) diagnostics.Add(ItemCodes.Placeholder, new Position(item.Path, item.Text.BodyLine, 1), "nội dung");
        }
    }

    /// <summary>Most values are one text or none: only the others are looked into.</summary>
    private static void JudgeParts(Item item, string key, FieldValue value, DiagnosticBag diagnostics)
    {
        if (value is TextValue text) Judge(item, key, text.Text, diagnostics);
        else if (value is PersonValue or AddressValue or ListValue or RowsValue or ImageValue && value.WithParts.Any(IsPlaceholder)) Judge(item, key, Text, diagnostics);
    }

    private static bool IsPlaceholder(FieldValue part) => part is TextValue { Text: Text } or ImageValue { Alternative: Text };

    private static void Judge(Item item, string key, string text, DiagnosticBag diagnostics)
    {
        if (text == Text) diagnostics.Add(ItemCodes.Placeholder, item.Places.At(key), key);
    }
}
