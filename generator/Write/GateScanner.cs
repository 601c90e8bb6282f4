using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Generator.Write;

/// <summary>Reads a page once, from doctype to the last end tag, and accepts only what the rules name.</summary>
/// <remarks>What it reads is valid UTF-8. Faults of syntax end the reading: after them nobody can say what the rest means.</remarks>
internal ref partial struct GateScanner
{
    // White space but no carriage return: parsers replace it, so the page would not be what we read.
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \n\t"u8);

    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000d\u000e\u000f"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f"u8);

    private static readonly GateElement Title = GateElements.Named("title");
    private static readonly GateElement Script = GateElements.Named("script");

    private readonly ReadOnlySpan<byte> _html;
    private readonly GatePolicy _policy;
    private readonly GateFindings _findings;
    private readonly GateStack _stack;
    private readonly GateIds _ids;
    private GateFacts _facts;
    private int _at;

    // Of the tag being read. A value that only makes sense with another is kept until the tag's end.
    private UInt128 _seen;
    private ReadOnlySpan<byte> _relation, _target, _scriptType;
    private PassiveNames _passive;
    private int _passiveCount;
    private bool _isSelfClosed, _isData;

    public GateScanner(ReadOnlySpan<byte> html, GatePolicy policy, GateFindings findings, GateStack stack, GateIds ids)
    {
        _html = html;
        _policy = policy;
        _findings = findings;
        _stack = stack;
        _ids = ids;
        _stack.Clear();
        _ids.Clear();
    }

    public void Read()
    {
        if (!ReadStart()) return;
        while (_at < _html.Length)
        {
            if (!(_html[_at] == '<' ? ReadTag() : ReadText()) || _findings.IsFull) return;
        }

        ReadEnd();
    }

    private bool ReadStart()
    {
        var doctype = "<!doctype html>"u8;
        var control = _html.IndexOfAny(Controls);
        if (control >= 0) return Broken(control, GateWords.Control);
        var hidden = GateHidden.IndexIn(_html);
        if (hidden >= 0) return Broken(hidden, GateWords.Hidden);
        if (!Ascii.EqualsIgnoreCase(_html[..Math.Min(doctype.Length, _html.Length)], doctype)) return Broken(0, GateWords.Doctype);
        _at = doctype.Length;
        return true;
    }

    private readonly void ReadEnd()
    {
        if (!_stack.IsEmpty) Broken(_html.Length, GateWords.Unclosed);
        foreach (var part in _facts.Lacking()) _findings.Add(GateCodes.Incomplete, _html, 0, part);
        foreach (var (start, length) in _ids.Missing(_html))
            _findings.Add(GateCodes.Incomplete, _html, start, "#" + GateFindings.Quote(_html.Slice(start, length)));
    }

    private bool ReadText()
    {
        var text = _html[_at..];
        var end = text.IndexOfAny((byte)'<', (byte)'&');
        var hasReference = end >= 0 && text[end] == '&';
        if (hasReference) end = text.IndexOf((byte)'<');
        if (end >= 0) text = text[..end];

        if (!_stack.AllowsText)
        {
            var ink = text.IndexOfAnyExcept(Blanks);
            if (ink >= 0) return Broken(_at + ink, GateWords.Text);
        }
        else
        {
            if (hasReference && !ReadReferences(text, _at)) return false;
            if (ReferenceEquals(_stack.Top, Title) && text.ContainsAnyExcept(Blanks)) _facts.HasTitleText = true;
        }

        _at += text.Length;
        return true;
    }

    private readonly bool ReadReferences(ReadOnlySpan<byte> text, int offset)
    {
        for (var at = text.IndexOf((byte)'&'); at >= 0; at = text.IndexOf((byte)'&'))
        {
            var length = GateReference.Length(text[at..]);
            if (length == 0) return Broken(offset + at, GateWords.Reference);
            text = text[(at + length)..];
            offset += at + length;
        }

        return true;
    }

    private bool ReadTag()
    {
        var next = _at + 1 < _html.Length ? _html[_at + 1] : (byte)0;
        if (next == '/') return ReadEndTag();
        return char.IsAsciiLetter((char)next) ? ReadStartTag() : Broken(_at, GateWords.Comment);
    }

    private bool ReadEndTag()
    {
        var rest = _html[(_at + "</".Length)..];
        if (_stack.Top is not { } top) return Broken(_at, GateWords.Unopened);
        var length = top.NameBytes.Length;
        if (rest.Length <= length || rest[length] != '>' || !rest.StartsWith(top.NameBytes)) return Broken(_at, GateWords.Unopened);
        _stack.Pop();
        _at += "</".Length + length + ">".Length;
        return true;
    }

    private bool ReadStartTag()
    {
        var start = _at;
        var nameLength = NameLength(_at + 1);
        var name = _html.Slice(_at + 1, nameLength);
        if (GateElements.Find(_html, _at + 1, nameLength) is not { } element) return Forbidden(start, Encoding.UTF8.GetString(name));
        if (!_stack.Allows(element) || (_stack.IsEmpty && _facts.HasBody))
            return Forbidden(start, $"{_stack.Top?.Name ?? "/"} > {element.Name}");
        if (element.IsCounted && _facts.See(element) is { } fault) Broken(start, fault);

        _at += 1 + nameLength;
        if (!ReadAttributes(element)) return false;
        if (element.IsJudgedWhole) JudgeTag(element, start);
        if (element.IsVoid || _isSelfClosed) return true;
        if (_stack.IsFull) return Broken(start, GateWords.Depth);
        _stack.Push(element);
        return !ReferenceEquals(element, Script) || ReadScript();
    }

    /// <summary>The content of a script is no HTML: it ends at the first <c>&lt;</c>, and that must be its end tag.</summary>
    private bool ReadScript()
    {
        var content = _html[_at..];
        var end = content.IndexOf((byte)'<');
        if (end < 0 || !content[end..].StartsWith("</script>"u8)) return Broken(_at, GateWords.Script);
        if (!_isData && end > 0) return Broken(_at, GateWords.Script);
        _at += end;
        return true;
    }

    private readonly int NameLength(int start)
    {
        var end = start;
        while (end < _html.Length && IsNameByte(_html[end])) end++;
        return end - start;
    }

    private static bool IsNameByte(byte letter) => (uint)((letter | 0x20) - 'a') <= 'z' - 'a' || (uint)(letter - '0') <= 9 || letter == '-';

    private readonly bool Forbidden(int offset, string what)
    {
        _findings.Add(GateCodes.ForbiddenElement, _html, offset, what.Length > 60 ? what[..60] : what);
        return false;
    }

    private readonly bool Broken(int offset, LocalText what) => _findings.Broken(_html, offset, what);

    /// <summary>The places of the <c>aria-*</c> and <c>data-*</c> names of one tag.</summary>
    [InlineArray(MostPassive)]
    private struct PassiveNames
    {
        private (int Start, int Length) _first;
    }
}
