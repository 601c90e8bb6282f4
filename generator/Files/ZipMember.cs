namespace Portal.Generator.Files;

/// <summary>One entry of a ZIP container.</summary>
/// <param name="Header">Where its own header begins.</param>
/// <param name="Start">Where its bytes begin.</param>
/// <param name="Packed">How many there are in the container.</param>
/// <param name="Size">How many it says there are in the end.</param>
internal sealed record ZipMember(string Name, bool IsDeflated, int Header, int Start, int Packed, long Size)
{
    public int End => Start + Packed;

    public bool IsFolder => Name.EndsWith('/');
}
