namespace Portal.Model.Yaml;

/// <summary>What the YAML parser says in English, in the words of an editor. Told apart by the phrases that its messages have in common.</summary>
internal static class YamlSyntax
{
    private static readonly (string Phrase, string Words)[] Known =
    [
        ("quoted scalar", "dấu nháy mở ra nhưng chưa khép lại"),
        ("apping values are not allowed", "dấu hai chấm đứng ở chỗ không được phép"),
        ("invalid mapping", "dấu hai chấm đứng ở chỗ không được phép"),
        ("block mapping", "dòng này không thụt lề như các dòng cùng nhóm, hoặc thiếu dấu hai chấm sau tên mục"),
        ("simple key", "thiếu dấu hai chấm và dấu cách sau tên mục"),
        ("block sequence", "các dòng '- ' của danh sách không thẳng cột"),
        ("flow sequence", "dấu '[' chưa có dấu ']' khép lại"),
        ("flow mapping", "dấu '{' chưa có dấu '}' khép lại"),
        ("cannot start any token", "dòng có ký tự không được đứng ở đây (ví dụ phím Tab, '%' hoặc '@')"),
        ("tab", "thụt lề bằng phím Tab; YAML chỉ nhận dấu cách"),
    ];

    /// <summary>The fault in Vietnamese; a general sentence where the message is not one of those known.</summary>
    public static string Vietnamese(string message)
    {
        foreach (var (phrase, words) in Known)
            if (message.Contains(phrase, StringComparison.Ordinal)) return words;
        return "dòng này không đúng cú pháp";
    }
}
