namespace Portal.Generator.Write;

/// <summary>How the gate judges the value of an attribute.</summary>
internal enum GateValue
{
    Text,

    /// <summary>May stand without a value.</summary>
    Switch,

    /// <summary>One of the words that the rule names.</summary>
    Word,

    /// <summary>Where a reader may go: a page, a place on this page, a mailbox, a telephone.</summary>
    Link,

    /// <summary>What the page loads and shows.</summary>
    Source,

    /// <summary>Several of these, with widths or densities.</summary>
    SourceSet,

    /// <summary>What the page obeys: only from the same site.</summary>
    LocalSource,

    /// <summary>Where a form goes.</summary>
    FormTarget,

    Id,

    /// <summary>Names of ids that the page must have.</summary>
    IdReferences,

    /// <summary><c>href</c> of <c>link</c>, judged together with <c>rel</c>.</summary>
    LinkTarget,
    LinkRelation,
    ScriptType,
    PageLanguage,
    Charset,
}

/// <summary>An attribute's rule on some elements.</summary>
/// <param name="Elements">Names with blanks between; empty for every element.</param>
/// <param name="Words">The only values, for <see cref="GateValue.Word"/> and the like.</param>
internal sealed record GateRule(string Names, string Elements, GateValue Value, params string[] Words)
{
    public byte[][] Allowed { get; } = [.. Words.Select(System.Text.Encoding.ASCII.GetBytes)];
}

/// <summary>One attribute name with its rule for each element, by the element's index.</summary>
internal sealed record GateAttribute(string Name, int Index, GateRule?[] Rules)
{
    public UInt128 Bit { get; } = UInt128.One << Index;
}
