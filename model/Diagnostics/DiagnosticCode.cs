using Portal.Model.Text;

namespace Portal.Model.Diagnostics;

/// <summary>One entry of the catalogue: what can be wrong, in words, and what to do about it.</summary>
/// <param name="Id">Kebab-case words, the same in both languages; a heading in <c>docs/errors.md</c>.</param>
/// <param name="Severity">The weight where no tenant or regulation says otherwise.</param>
/// <param name="Message">What is wrong; <c>{0}</c>… are the arguments, values stand in 'quotes'.</param>
/// <param name="Remedy">What the author does about it, in one sentence; same arguments.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, LocalText Message, LocalText Remedy)
{
    /// <summary>
    /// A portal may give it another weight (<c>checks.yaml</c>) and a waiver may cover it. What stands in the way of making the pages,
    /// and what makes them unsafe, is not open to that.
    /// </summary>
    public bool IsAdjustable { get; init; }

    /// <summary>A diagnostic of this code at a place.</summary>
    public Diagnostic At(Position position, params string[] arguments) => new(this, Severity, position, arguments);

    public override string ToString() => Id;
}
