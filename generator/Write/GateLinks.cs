namespace Portal.Generator.Write;

/// <summary>Judges <c>link</c>: what a browser loads comes from the site itself, what it only notes may be elsewhere.</summary>
internal static class GateLinks
{
    private static readonly string[] Noted =
        ["canonical", "alternate", "next", "prev", "license", "author", "help", "describedby", "up"];

    private static readonly string[] Loaded =
        ["stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload", "search"];

    private static readonly byte[][] NotedBytes = [.. Noted.Select(System.Text.Encoding.ASCII.GetBytes)];
    private static readonly byte[][] LoadedBytes = [.. Loaded.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>True where every relation is known; says whether one of them loads something.</summary>
    public static bool Knows(ReadOnlySpan<byte> relations, out bool isLoaded)
    {
        isLoaded = false;
        if (relations.IsEmpty) return false;
        foreach (var range in relations.Split((byte)' '))
        {
            var relation = relations[range];
            if (Contains(LoadedBytes, relation)) isLoaded = true;
            else if (!Contains(NotedBytes, relation) && !IsSchema(relation)) return false;
        }

        return true;
    }

    /// <summary><c>schema.DC</c> names a vocabulary by an http address that nobody fetches.</summary>
    public static bool IsSchema(ReadOnlySpan<byte> relation) => relation.StartsWith("schema."u8);

    private static bool Contains(byte[][] words, ReadOnlySpan<byte> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one)) return true;
        }

        return false;
    }
}
