using System.Text;

namespace Portal.Model.Text.PersonalData;

/// <summary>A text in composed Unicode that remembers where its characters stood: PDF files often hold letters and marks apart.</summary>
internal sealed class ComposedText
{
    private readonly int[]? _places;

    private ComposedText(string text, int[]? places) => (Text, _places) = (text, places);

    public string Text { get; }

    public static ComposedText Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036f')) return new ComposedText(text, null);
        var composed = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && Fold.IsMark(text[end])) end++;
            // Half of a character that needs two composes with nothing.
            if (end - at == 1 || char.IsSurrogate(text[at])) composed.Append(text, at, end - at);
            else composed.Append(text[at..end].Normalize(NormalizationForm.FormC));
            while (places.Count < composed.Length) places.Add(at);
            at = end;
        }
        places.Add(text.Length);
        return new ComposedText(composed.ToString(), [.. places]);
    }

    /// <summary>A finding at its place in the text as written.</summary>
    public SensitiveFinding Original(SensitiveFinding finding) => _places is null
        ? finding
        : finding with { Start = _places[finding.Start], Length = _places[finding.Start + finding.Length] - _places[finding.Start] };
}
