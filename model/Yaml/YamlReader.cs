using Portal.Model.Diagnostics;
using Portal.Model.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portal.Model.Yaml;

/// <summary>
/// Reads one YAML document into nodes that know their line and column.
/// Pulls events one by one and refuses what no editor needs (anchors, aliases, tags, merge keys, further documents)
/// before it can grow: object deserialisers accept duplicate keys and aliases, and a deep tree can end the process.
/// </summary>
public sealed class YamlReader
{
    private readonly string _text;
    private readonly string _file;
    private readonly int _firstLine;
    private readonly YamlBudget _budget;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _events;
    private int _nodes, _duplicates;

    private YamlReader(string text, string file, int firstLine, YamlBudget budget, DiagnosticBag diagnostics)
    {
        (_text, _file, _firstLine, _budget, _diagnostics) = (text, file, firstLine, budget, diagnostics);
        _events = new Parser(new StringReader(text));
    }

    /// <summary>The mapping a text holds, or null with a diagnostic where it cannot be read. An empty text is an empty mapping.</summary>
    /// <param name="firstLine">The line of <paramref name="file"/> that the text starts on, counted from 1.</param>
    public static YamlMapping? Read(string text, string file, int firstLine, YamlBudget budget, DiagnosticBag diagnostics)
    {
        if (text.Length > budget.Length)
        {
            diagnostics.Add(YamlCodes.TooLarge, new Position(file), "length", Invariant(budget.Length));
            return null;
        }
        if (Excess(text, budget) is var (line, what, most))
        {
            diagnostics.Add(YamlCodes.TooLarge, new Position(file, firstLine + line, 1), what, Invariant(most));
            return null;
        }
        return PlainMapping.Read(text, file, firstLine, budget) ?? Parsed(text, file, firstLine, budget, diagnostics);
    }

    /// <summary>The same by the parser alone, for what is more than plain lines.</summary>
    internal static YamlMapping? Parsed(string text, string file, int firstLine, YamlBudget budget, DiagnosticBag diagnostics) =>
        new YamlReader(text, file, firstLine, budget, diagnostics).ReadDocument();

    /// <summary>What the parser would take long to find out: a line (from 0) that no value may be as long as, or too many of them.</summary>
    private static (int Line, string What, int Most)? Excess(string text, YamlBudget budget)
    {
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (range.End.Value - range.Start.Value > budget.ScalarLength) return (line, "value", budget.ScalarLength);
            if (++line > budget.Nodes) return (line - 1, "lines", budget.Nodes);
        }
        return null;
    }

    private YamlMapping? ReadDocument()
    {
        try
        {
            return ReadRoot();
        }
        catch (Refused)
        {
            return null;
        }
        catch (YamlException error)
        {
            _diagnostics.Add(YamlCodes.Syntax, Place(error.Start), YamlSyntax.Vietnamese(error.Message), error.Message.TrimEnd('.'));
            return null;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // Some malformed texts (a tag without a name, a code point beyond Unicode) the parser does not refuse but fails on.
            _diagnostics.Add(YamlCodes.Syntax, Here, YamlSyntax.Vietnamese(""), "the text after this place is malformed");
            return null;
        }
    }

    private YamlMapping ReadRoot()
    {
        Next();
        Next();
        if (_events.Current is StreamEnd) return new YamlMapping([], new Position(_file, _firstLine, 1));

        Next();
        var root = ReadNode(1);
        Next();
        if (Next() is not StreamEnd) throw Refuse(YamlCodes.Forbidden, Here, "---");
        return root switch
        {
            YamlMapping mapping => mapping,
            YamlScalar { IsNull: true } => new YamlMapping([], root.Position),
            _ => throw Refuse(YamlCodes.WrongShape, root.Position, _file, "các dòng dạng 'tên mục: nội dung'", "lines of 'name: value'"),
        };
    }

    /// <summary>Reads the node that the current event begins and stops on its last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        if (++_nodes > _budget.Nodes) throw Refuse(YamlCodes.TooLarge, Here, "nodes", Invariant(_budget.Nodes));
        if (depth > _budget.Depth) throw Refuse(YamlCodes.TooLarge, Here, "depth", Invariant(_budget.Depth));
        RefuseDecoration();
        return _events.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => throw Refuse(YamlCodes.Syntax, Here, YamlSyntax.Vietnamese(""), "unexpected content"),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        if (scalar.Value.Length > _budget.ScalarLength)
            throw Refuse(YamlCodes.TooLarge, Here, "value", Invariant(_budget.ScalarLength));
        RefuseHidden(scalar.Value);
        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Here, TextOf(scalar));
    }

    private TextPlace TextOf(Scalar scalar) => scalar.Style switch
    {
        ScalarStyle.Literal => new(new Position(_file, Here.Line + 1, IndentAfter((int)scalar.Start.Index) + 1), IsVerbatim: true),
        ScalarStyle.Plain => new(Here, scalar.Start.Line == scalar.End.Line),
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => new(Here with { Column = Here.Column + 1 }, scalar.Start.Line == scalar.End.Line),
        _ => new(Here, IsVerbatim: false),
    };

    /// <summary>The blanks before the first written line under the header of a literal block, which are not part of its value.</summary>
    private int IndentAfter(int header)
    {
        var rest = _text.AsSpan(header);
        rest = rest[(rest.IndexOf('\n') + 1)..];
        var first = rest.IndexOfAnyExcept(' ', '\n');
        return first < 0 ? 0 : first - (rest[..first].LastIndexOf('\n') + 1);
    }

    private YamlSequence ReadSequence(int depth)
    {
        var (position, items) = (Here, new List<YamlNode>());
        while (Next() is not SequenceEnd) items.Add(ReadNode(depth + 1));
        return new YamlSequence(items, position);
    }

    private YamlMapping ReadMapping(int depth)
    {
        var (position, entries, names) = (Here, new List<YamlEntry>(), new HashSet<string>());
        while (Next() is not MappingEnd) ReadEntry(entries, names, depth);
        return new YamlMapping(entries, position);
    }

    private void ReadEntry(List<YamlEntry> entries, HashSet<string> names, int depth)
    {
        RefuseDecoration();
        if (_events.Current is not Scalar key) throw Refuse(YamlCodes.Forbidden, Here, "? [key]");
        if (key is { Value: "<<", Style: ScalarStyle.Plain }) throw Refuse(YamlCodes.Forbidden, Here, "<<");

        RefuseHidden(key.Value);
        var (name, place) = (key.Value, Here);
        Next();
        var value = ReadNode(depth + 1);
        if (names.Add(name))
            entries.Add(new YamlEntry(name, place, value));
        else if (++_duplicates <= DiagnosticBag.MostAlike)
            _diagnostics.Add(YamlCodes.DuplicateKey, place, name);
        else
            throw new Refused();
    }

    private void RefuseDecoration()
    {
        if (_events.Current is AnchorAlias alias) throw Refuse(YamlCodes.Forbidden, Here, "*" + alias.Value);
        if (_events.Current is not NodeEvent node) return;
        if (!node.Anchor.IsEmpty) throw Refuse(YamlCodes.Forbidden, Here, "&" + node.Anchor);
        if (!node.Tag.IsEmpty) throw Refuse(YamlCodes.Forbidden, Here, node.Tag.ToString());
    }

    /// <summary>The escapes of a quoted value write characters that the check of the source cannot see.</summary>
    private void RefuseHidden(string value)
    {
        var at = HiddenText.IndexIn(value);
        if (at < 0) at = value.IndexOf('\r');
        if (at >= 0) throw Refuse(TextCodes.Hidden, Here, HiddenText.Name(value, at));
    }

    private ParsingEvent? Next()
    {
        _events.MoveNext();
        return _events.Current;
    }

    private Position Here => Place(_events.Current?.Start ?? Mark.Empty);

    private Position Place(Mark mark) => new(_file, _firstLine + (int)mark.Line - 1, (int)mark.Column);

    private Refused Refuse(DiagnosticCode code, Position position, params string[] arguments)
    {
        _diagnostics.Add(code, position, arguments);
        return new Refused();
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Ends the reading of this text; its diagnostic is already in the bag.</summary>
    private sealed class Refused : Exception;
}
