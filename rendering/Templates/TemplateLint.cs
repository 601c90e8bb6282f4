using Portal.Model.Diagnostics;
using Scriban;
using Scriban.Syntax;

namespace Portal.Rendering.Templates;

/// <summary>
/// Refuses the statements that would get around escaping or make a template more than a template:
/// <c>capture</c> turns escaped output back into a string, <c>include</c> and <c>import</c> read other files, <c>func</c> hides logic.
/// An allow-list: what a later version of Scriban adds is refused until somebody has thought about it.
/// </summary>
internal sealed class TemplateLint(string file, DiagnosticBag diagnostics) : ScriptVisitor
{
    private static readonly HashSet<Type> Allowed =
    [
        typeof(ScriptPage), typeof(ScriptBlockStatement), typeof(ScriptRawStatement), typeof(ScriptEscapeStatement),
        typeof(ScriptExpressionStatement), typeof(ScriptIfStatement), typeof(ScriptElseStatement), typeof(ScriptForStatement),
        typeof(ScriptEndStatement), typeof(ScriptNopStatement), typeof(ScriptBreakStatement), typeof(ScriptContinueStatement),
        typeof(ScriptCaseStatement), typeof(ScriptWhenStatement),
        typeof(ScriptAssignExpression), typeof(ScriptBinaryExpression), typeof(ScriptUnaryExpression), typeof(ScriptNestedExpression),
        typeof(ScriptConditionalExpression), typeof(ScriptMemberExpression), typeof(ScriptIndexerExpression), typeof(ScriptFunctionCall),
        typeof(ScriptPipeCall), typeof(ScriptNamedArgument), typeof(ScriptLiteral), typeof(ScriptVariableGlobal), typeof(ScriptVariableLocal),
        typeof(ScriptArrayInitializerExpression), typeof(ScriptArgumentBinary), typeof(ScriptInterpolatedExpression),
        typeof(ScriptIdentifier), typeof(ScriptToken), typeof(ScriptKeyword), typeof(ScriptIsEmptyExpression),
    ];

    public static bool Accepts(Template template, string file, DiagnosticBag diagnostics)
    {
        var lint = new TemplateLint(file, diagnostics);
        lint.Visit(template.Page);
        return !lint._refused;
    }

    private bool _refused;

    public override void Visit(ScriptNode? node)
    {
        if (node is null) return;
        if (!Allowed.Contains(node.GetType()) && !node.GetType().IsGenericType)
        {
            _refused = true;
            var place = new Position(file, node.Span.Start.Line + 1, node.Span.Start.Column + 1);
            diagnostics.Add(ThemeCodes.TemplateForbidden, place, Name(node));
            return;
        }
        base.Visit(node);
    }

    protected override void DefaultVisit(ScriptNode? node)
    {
        if (node is null) return;
        for (var i = 0; i < node.ChildrenCount; i++) Visit(node.GetChildren(i));
    }

    private static string Name(ScriptNode node) =>
        node.GetType().Name.Replace("Script", "", StringComparison.Ordinal).Replace("Statement", "", StringComparison.Ordinal).ToLowerInvariant();
}
