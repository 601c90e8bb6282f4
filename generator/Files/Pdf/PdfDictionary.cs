namespace Portal.Generator.Files.Pdf;

/// <summary>What is remembered of one dictionary or array while it is read.</summary>
internal struct PdfDictionary(bool isArray)
{
    public readonly bool IsArray => isArray;

    /// <summary>The key whose value comes next; null where a key is to come.</summary>
    public string? Key { get; set; }

    public string Type { get; set; } = "";
    public string Subtype { get; set; } = "";

    /// <summary>In bytes, where it is stated here and not elsewhere.</summary>
    public long Length { get; set; } = -1;

    public long Width { get; set; }
    public long Height { get; set; }

    /// <summary>How often the stream is compressed in ways that can grow.</summary>
    public int Compressions { get; set; }

    /// <summary>Written in letters on top of that.</summary>
    public bool IsAscii { get; set; }

    /// <summary>A filter that the scan does not undo.</summary>
    public bool HasOtherFilter { get; set; }

    public bool HasLanguage { get; set; }
    public bool HasTitle { get; set; }
    public bool IsInformation { get; set; }
    public bool HasParent { get; set; }
    public bool HasStructure { get; set; }
    public bool HasByteRange { get; set; }
    public bool IsTimestamp { get; set; }
}
