using Portal.Model.Text;

namespace Portal.Generator.Fixing;

/// <summary>One thing that a machine may mend by itself, because it changes how a text is written and never what it says.</summary>
internal interface IFix
{
    /// <summary>What it does, as the list of changes names it.</summary>
    LocalText Name { get; }

    /// <summary>The text mended, with as many lines as before; what it does not understand stays as it is.</summary>
    string Apply(string text, FixedFile file);
}
