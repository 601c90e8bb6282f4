namespace Portal.Generator.Write;

/// <summary>The elements that are open at a point of a page, and what may stand there.</summary>
internal sealed class GateStack
{
    // Browsers stop nesting at 512; a page that needs more than this has gone wrong long before.
    private const int Deepest = 64;

    private static readonly GateElement Html = GateElements.Named("html");
    private static readonly GateElement Division = GateElements.Named("div");
    private static readonly GateElement Terms = GateElements.Named("dl");

    private readonly GateElement[] _open = new GateElement[Deepest];
    private readonly GateOpen[] _inside = new GateOpen[Deepest];
    private int _depth;

    public bool IsEmpty => _depth == 0;

    public bool IsFull => _depth == Deepest;

    /// <summary>The element whose content this is; null outside of <c>html</c>.</summary>
    public GateElement? Top => _depth == 0 ? null : _open[_depth - 1];

    /// <summary>False where only white space may stand.</summary>
    public bool AllowsText => _depth > 0 && (_open[_depth - 1].Traits & GateTraits.NoText) == 0;

    public void Clear() => _depth = 0;

    public bool Allows(GateElement element)
    {
        if (_depth == 0) return ReferenceEquals(element, Html);
        var parent = _open[_depth - 1];
        if (element.Parents is not null && !element.Parents[parent.Index]) return false;
        if (parent.Children is not null && !parent.Children[element.Index]) return false;
        if ((_inside[_depth - 1] & element.Bars) != 0) return false;
        // Only dt and dd name div as a parent: a group of terms inside a list of them.
        return element.Parents is null || !ReferenceEquals(parent, Division) || (_depth > 1 && ReferenceEquals(_open[_depth - 2], Terms));
    }

    public void Push(GateElement element)
    {
        var inside = _depth == 0 ? GateOpen.None : _inside[_depth - 1];
        _open[_depth] = element;
        _inside[_depth] = (inside & ~element.Shields) | element.Opens;
        _depth++;
    }

    public void Pop() => _depth--;
}
