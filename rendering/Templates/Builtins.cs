using Portal.Rendering.Components;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace Portal.Rendering.Templates;

/// <summary>What templates may call: <c>part</c> and a few pure functions. No files, no clock, no evaluation of text as code.</summary>
internal static class Builtins
{
    public static ScriptObject Make(PartFunction part)
    {
        var builtins = new ScriptObject();
        builtins.SetValue("part", part, readOnly: true);
        builtins.SetValue("array", Only(new ArrayFunctions(), "size", "first", "last", "limit", "offset", "join"), readOnly: true);
        builtins.SetValue("string", Only(new StringFunctions(), "size", "downcase", "upcase"), readOnly: true);
        builtins.SetValue("empty", TemplateContext.GetDefaultBuiltinObject()["empty"], readOnly: true);
        return builtins;
    }

    private static ScriptObject Only(ScriptObject functions, params string[] names)
    {
        var chosen = new ScriptObject(names.Length);
        foreach (var name in names) chosen.SetValue(name, functions[name], readOnly: true);
        return chosen;
    }
}
