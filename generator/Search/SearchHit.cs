namespace Portal.Generator.Search;

/// <summary>One word, or two neighbouring words, of one page.</summary>
/// <param name="First">The number of the (first) word's form.</param>
/// <param name="Second">The number of the second word's form, or -1.</param>
/// <param name="Body">How often it stands in the body.</param>
/// <param name="Weighted">How often it stands in other fields, times their weights.</param>
internal readonly record struct SearchHit(int First, int Second, ushort Body, ushort Weighted);
