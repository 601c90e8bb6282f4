using System.Collections;
using System.Globalization;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Portal.Rendering.Templates;

/// <summary>
/// A Scriban context in which every value is escaped when it is written; only <see cref="Html"/> passes as it is.
/// Scriban itself never escapes, and an escape that a theme must remember is one that it will forget.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    public EscapingContext(ScriptObject builtins) : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        // Above what the largest table asks for: it has its own limit, and a message that says what to do.
        LoopLimit = 1_000_000;
        RecursiveLimit = 32;
        LimitToString = 4_194_304;
        MemberRenamer = member => SnakeCase(member.Name);
        MemberFilter = member => member is PropertyInfo;
        PushCulture(CultureInfo.InvariantCulture);
    }

    /// <summary>Buffers that no part is using now.</summary>
    public Stack<StringBuilderOutput> Buffers { get; } = new();

    /// <summary>Called for each <c>{{ value }}</c>; the literal text of a template does not pass here.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null: return this;
            case Html html: return WriteWhole(html.Value);
            case string text: return Write(HtmlText.Escape(text));
            case IEnumerable: throw new Scriban.Syntax.ScriptRuntimeException(span, "a list or an object cannot be written as text");
            default: return Write(HtmlText.Escape(ObjectToString(textAsObject) ?? ""));
        }
    }

    /// <summary>Markup is most of a page, and looking for line ends to indent, where nothing is indented, would be most of writing it.</summary>
    private EscapingContext WriteWhole(string html)
    {
        if (CurrentIndent is null) Output.Write(html, 0, html.Length);
        else Write(html);
        return this;
    }

    /// <summary>Property names as templates write them: <c>ShortTitle</c> is <c>short_title</c>.</summary>
    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
