using System.Text;

namespace Portal.Generator.Write;

/// <summary>What the gate knows about an element beyond its name and its family.</summary>
[Flags]
internal enum GateTraits
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    NoContent = 1,

    /// <summary>Holds elements, and between them only white space.</summary>
    NoText = 2,

    /// <summary>May end with <c>/></c>, as void elements may.</summary>
    SelfClosing = 4,
}

/// <summary>Elements that an HTML parser treats in a special way while they are open.</summary>
[Flags]
internal enum GateOpen
{
    None = 0,
    Paragraph = 1,
    Anchor = 2,
    Form = 4,
    Button = 8,
    Heading = 16,
    Label = 32,
    NoScript = 64,
}

/// <summary>One element that pages may have, and where.</summary>
/// <param name="Bars">Inside these it may not stand: a parser would close them, or drop the tag.</param>
/// <param name="Opens">What its content stands inside of.</param>
/// <param name="Shields">What its content no longer stands inside of.</param>
internal sealed record GateElement(
    string Name, GateTraits Traits, GateOpen Bars, GateOpen Opens, GateOpen Shields)
{
    /// <summary>Its place in <see cref="GateElements.All"/>.</summary>
    public int Index { get; init; }

    public byte[] NameBytes { get; } = Encoding.ASCII.GetBytes(Name);

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int HeadingLevel { get; } = Name is ['h', >= '1' and <= '6'] ? Name[1] - '0' : 0;

    /// <summary>The only parents it may have, by index; null for any.</summary>
    public bool[]? Parents { get; init; }

    /// <summary>The only children it may have, by index; null for any.</summary>
    public bool[]? Children { get; init; }

    /// <summary>True where a page must have one, or may have one only.</summary>
    public bool IsCounted { get; } = Name is "html" or "head" or "body" or "title" or "main" or ['h', >= '1' and <= '6'];

    /// <summary>True where the attributes are judged together.</summary>
    public bool IsJudgedWhole { get; } = Name is "img" or "link" or "script" or "audio" or "video" or "track";

    public bool IsVoid => (Traits & GateTraits.NoContent) != 0;
}
