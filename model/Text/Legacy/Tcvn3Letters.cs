using System.Globalization;

namespace Portal.Model.Text.Legacy;

/// <summary>The letters of TCVN 5712:1993 VN3 at their places in Windows-1252, which are those of Latin-1.</summary>
internal static class Tcvn3Letters
{
    private const string Written = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢£¤¥¦§";
    private const string Meant = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ";

    private static readonly Dictionary<char, char> Letters = Enumerable.Range(0, Written.Length).ToDictionary(i => Written[i], i => Meant[i]);

    public static string Convert(string word)
    {
        var letters = string.Create(word.Length, word, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = Letters.GetValueOrDefault(from[i], from[i]);
        });
        return IsCapital(word) ? letters.ToUpper(CultureInfo.InvariantCulture) : letters;
    }

    /// <summary>The fonts whose names end in H show small letters as capitals: only the plain letters beside them tell.</summary>
    private static bool IsCapital(string word) => word.Count(char.IsAsciiLetterUpper) > 1 && !word.Any(char.IsAsciiLetterLower);
}
