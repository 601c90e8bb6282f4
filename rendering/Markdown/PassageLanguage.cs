using Markdig.Extensions.CustomContainers;
using Portal.Model.Text;

namespace Portal.Rendering.Markdown;

/// <summary>
/// The language of a passage between <c>::: en</c> and <c>:::</c>, so that a screen reader changes its voice (WCAG 3.1.2).
/// The fences are those of Pandoc; of all that may stand after them elsewhere only the code of a language is taken.
/// </summary>
public static class PassageLanguage
{
    /// <summary>ISO 639 codes: languages of diplomacy and neighbours, then those spoken in Vietnam.</summary>
    private static readonly HashSet<string> Known =
    [
        "vi", "en", "fr", "de", "es", "pt", "it", "nl", "sv", "pl", "cs", "uk", "ru", "zh", "ja", "ko", "th", "lo", "km", "my", "id", "ms", "hi", "ar", "la",
        "cjm", "tyz", "blt", "twh", "nut", "mtq", "hmn", "rad", "jra", "bdq", "kpm", "cmo", "sed", "ium", "hre",
    ];

    internal static readonly LocalText Unknown = new("sau ':::' phải là một mã ngôn ngữ như 'en', 'fr', 'zh', 'km'", "the code of a language such as 'en', 'fr', 'zh', 'km' must follow ':::'");
    internal static readonly LocalText Open = new("đoạn này chưa đóng", "the passage is not closed");

    /// <summary>The code of the language, or null where none is named.</summary>
    public static string? Of(CustomContainer container)
    {
        var code = container.Info ?? "";
        return string.IsNullOrEmpty(container.Arguments) && Known.Contains(code) ? code : null;
    }

    /// <summary>What is wrong with a passage, or null.</summary>
    internal static LocalText? Judge(CustomContainer container)
    {
        if (Of(container) is null) return Unknown;
        return container.ClosingFencedCharCount == 0 ? Open : null;
    }
}
