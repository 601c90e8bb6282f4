using System.Xml;

namespace Portal.Generator.Files;

/// <summary>
/// XML of strangers: no document type, no entities, nothing fetched, no deep nesting, no endless tag. The reader itself keeps
/// every open element and every attribute of a tag in memory, so both are counted before it does.
/// </summary>
internal static class BoundedXml
{
    public const int DepthLimit = 256;
    private const int CharacterLimit = 134_217_728;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = CharacterLimit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    public static XmlReader Open(Stream stream) => XmlReader.Create(new TagGuard(stream), Settings);

    /// <summary>The same for a file that browsers read as XML: its instructions and its characters count.</summary>
    public static XmlReader OpenStrict(Stream stream)
    {
        var settings = Settings.Clone();
        (settings.IgnoreProcessingInstructions, settings.CheckCharacters) = (false, true);
        return XmlReader.Create(new TagGuard(stream), settings);
    }

    /// <summary>The same with its comments, which are published with it.</summary>
    public static XmlReader OpenAll(Stream stream)
    {
        var settings = Settings.Clone();
        settings.IgnoreComments = false;
        return XmlReader.Create(new TagGuard(stream), settings);
    }

    /// <summary>Goes to the next node; an <see cref="XmlException"/> where the document goes too deep.</summary>
    public static bool Next(this XmlReader reader)
    {
        if (!reader.Read()) return false;
        if (reader.Depth > DepthLimit) throw new XmlException($"more than {DepthLimit} levels");
        return true;
    }

    /// <summary>Adds the text that the reader stands on, piece by piece.</summary>
    public static void AddText(this XmlReader reader, TextBudget text)
    {
        var piece = new char[512];
        while (!text.IsSpent && reader.ReadValueChunk(piece, 0, piece.Length) is > 0 and var length) text.Add(piece.AsSpan(0, length));
    }
}
