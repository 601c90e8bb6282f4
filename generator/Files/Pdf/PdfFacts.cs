using Portal.Model.Text;

namespace Portal.Generator.Files.Pdf;

/// <summary>What the checks need to know about a PDF, found in one pass over its objects without laying anything out.</summary>
internal sealed record PdfFacts
{
    public bool IsEncrypted { get; init; }

    /// <summary>It carries at least one digital signature; nobody has verified it.</summary>
    public bool IsSigned { get; init; }

    public bool IsTagged { get; init; }
    public bool HasTitle { get; init; }
    public bool HasLanguage { get; init; }

    /// <summary>What runs, starts something or hides further files in it.</summary>
    public IReadOnlyList<LocalText> Active { get; init; } = [];

    /// <summary>Where its table of objects stands is said nowhere in it: the end is missing.</summary>
    public bool IsCut { get; init; }

    public FileFault? Fault { get; init; }

    /// <summary>To lay its pages out would take longer than their words are worth: forms in forms, a tree without end.</summary>
    public bool IsLaborious { get; init; }
}
