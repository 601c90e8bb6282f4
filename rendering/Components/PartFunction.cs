using System.Text;
using Portal.Rendering.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Portal.Rendering.Components;

/// <summary>
/// <c>part 'name' parameter: value …</c> renders a component and returns <see cref="Html"/>, so that what it wrote is not escaped again.
/// A parameter the component does not declare, or a required one left out, is an error where it is called.
/// </summary>
internal sealed class PartFunction(IReadOnlyDictionary<string, Component> components) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;
    public int ParameterCount => 1;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        var name = arguments.Count > 0 ? arguments[0] as string : null;
        if (name is null || !components.TryGetValue(name, out var component))
            throw new ScriptRuntimeException(span, $"there is no component '{name}'");

        var scope = new ScriptObject(component.Parameters.Count);
        foreach (var parameter in component.Parameters)
            scope.SetValue(parameter.Name, Value(arguments, parameter, component, span), readOnly: true);
        RefuseUnknown(arguments, component, span);
        return Render(context, component.Template, scope);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>Renders a component's template with nothing in scope but its parameters and the site.</summary>
    public static Html Render(TemplateContext context, Template template, ScriptObject scope)
    {
        // Rendering empties the buffer, so that the next part at this depth can use it again.
        var buffers = ((EscapingContext)context).Buffers;
        var output = buffers.TryPop(out var used) ? used : new StringBuilderOutput(new StringBuilder(4096));
        context.PushGlobal(scope);
        context.PushOutput(output);
        try
        {
            return new Html(template.Render(context));
        }
        finally
        {
            context.PopOutput();
            context.PopGlobal();
            buffers.Push(output);
        }
    }

    private static object? Value(ScriptArray arguments, ComponentParameter parameter, Component component, SourceSpan span)
    {
        if (arguments.TryGetValue(null!, span, parameter.Name, out var value) && value is not null) return value;
        if (parameter.Required) throw new ScriptRuntimeException(span, $"'{component.Name}' needs '{parameter.Name}'");
        return null;
    }

    private static void RefuseUnknown(ScriptArray arguments, Component component, SourceSpan span)
    {
        foreach (var name in arguments.GetMembers())
            if (name is not ("size" or "length") && component.Parameters.All(p => p.Name != name))
                throw new ScriptRuntimeException(span, $"'{component.Name}' has no parameter '{name}'");
    }
}
