using Portal.Model.Text;

namespace Portal.Model.Diagnostics;

/// <summary>Leaves out what only echoes another fault: a misspelt name is one mistake, although the right name is missing, too.</summary>
public static class Echoes
{
    private static readonly DiagnosticCode[] Missing = [YamlCodes.MissingKey, FieldCodes.Missing, RegulationCodes.MissingField];

    public static IReadOnlyList<Diagnostic> Without(IReadOnlyList<Diagnostic> found)
    {
        HashSet<Diagnostic> echoes = [.. found.Where(d => d.Code == YamlCodes.UnknownKey).SelectMany(slip => Missing.Select(code => Nearest(code, slip, found))).OfType<Diagnostic>()];
        return echoes.Count == 0 ? found : [.. found.Where(d => !echoes.Contains(d))];
    }

    /// <summary>What says that the name is missing which a slip was meant to be: in the same entry, so it is the last one before it.</summary>
    private static Diagnostic? Nearest(DiagnosticCode code, Diagnostic slip, IReadOnlyList<Diagnostic> found) =>
        found.Where(d => d.Code == code && d.Position.File == slip.Position.File && d.Position.Line <= slip.Position.Line && slip.Arguments.Contains(Suggestion.Vietnamese(d.Arguments[0])))
            .MaxBy(d => d.Position.Line);
}
