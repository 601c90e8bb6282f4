using Portal.Model.Text;

namespace Portal.Generator.Write;

/// <summary>What a page has shown of itself so far, against what every page must have.</summary>
internal struct GateFacts
{
    public bool HasLanguage;
    public bool HasCharset;
    public bool HasTitleText;

    /// <summary>True from the body on: a page has one root, and nothing may follow it.</summary>
    public readonly bool HasBody => _bodies > 0;

    private int _roots, _heads, _bodies, _titles, _mains, _firstHeadings, _level;

    /// <summary>The parts of which the page lacks one, by the names that their faults are reported under.</summary>
    public readonly IEnumerable<string> Lacking()
    {
        List<string> lacking = [];
        if (!HasLanguage) lacking.Add("html lang");
        if (!HasCharset) lacking.Add("meta charset");
        if (!HasTitleText) lacking.Add("title");
        if (_bodies == 0) lacking.Add("body");
        if (_mains == 0) lacking.Add("main");
        if (_firstHeadings == 0) lacking.Add("h1");
        return lacking;
    }

    /// <summary>Takes note of an element; says what is wrong with its standing here, if anything is.</summary>
    public LocalText? See(GateElement element)
    {
        if (element.HeadingLevel > 0) return SeeHeading(element.HeadingLevel);
        return element.Name switch
        {
            "html" => ++_roots > 1 ? GateWords.Order : null,
            "head" => ++_heads > 1 || _bodies > 0 ? GateWords.Order : null,
            "body" => ++_bodies > 1 || _heads == 0 ? GateWords.Order : null,
            "title" => ++_titles > 1 ? GateWords.SecondTitle : null,
            "main" => ++_mains > 1 ? GateWords.SecondTitle : null,
            _ => null,
        };
    }

    /// <summary>Navigation may have headings before the h1, so the first may be an h2.</summary>
    private LocalText? SeeHeading(int level)
    {
        var isSkip = level > Math.Max(_level, 1) + 1;
        _level = level;
        if (level == 1 && ++_firstHeadings > 1) return GateWords.SecondTitle;
        return isSkip ? GateWords.Headings : null;
    }
}
