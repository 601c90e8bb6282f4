using System.Text.RegularExpressions;

namespace Portal.Model.Text;

/// <summary>Names of files that programs leave behind or make of a copy; nobody means to publish them.</summary>
public static partial class LeftoverName
{
    private static readonly LocalText Left = new("tệp tạm do máy tính hoặc phần mềm tự sinh ra", "a temporary file that a program left behind");
    private static readonly LocalText Copied = new("bản sao của index.md", "a copy of index.md");

    /// <summary>What a file is by its name; null where it may be meant.</summary>
    public static LocalText? Judge(string name) => Leftover().IsMatch(name) ? Left : IndexCopy().IsMatch(name) ? Copied : null;

    [GeneratedRegex(@"^(~\$.*|\.~lock\..*#|~.*\.tmp|.*\.(tmp|temp|bak|swp|crdownload|part)|.*~|Thumbs\.db|ehthumbs\.db|desktop\.ini)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"^index([ ._-]*(copy|bản sao|ban sao|sao chép)([ ._-]*\(?\d+\)?)?|[ ]*\(\d+\))(\.en)?\.(md|txt)$|^(copy of|bản sao của) index(\.en)?\.md$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IndexCopy();
}
