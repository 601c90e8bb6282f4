namespace Portal.Generator.Files.Pdf;

internal enum PdfToken
{
    End,
    DictionaryOpen,
    DictionaryClose,
    ArrayOpen,
    ArrayClose,
    Name,
    Text,
    Number,
    Word,
}

/// <summary>Cuts a PDF (ISO 32000-2, 7.2 and 7.3) into tokens, once from front to back, without remembering any.</summary>
internal ref struct PdfLexer(ReadOnlySpan<byte> file)
{
    /// <summary>Names are at most 127 bytes long (ISO 32000-1, annex C).</summary>
    private const int LongestName = 127;

    private readonly ReadOnlySpan<byte> _file = file;

    public int At { get; set; }

    /// <summary>The bytes of the token read last, without brackets.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public PdfToken Next()
    {
        Skip();
        if (At >= _file.Length) return PdfToken.End;
        var first = _file[At];
        switch (first)
        {
            case (byte)'<' when Peek(1) == '<': return Take(2, PdfToken.DictionaryOpen);
            case (byte)'>' when Peek(1) == '>': return Take(2, PdfToken.DictionaryClose);
            case (byte)'[': return Take(1, PdfToken.ArrayOpen);
            case (byte)']': return Take(1, PdfToken.ArrayClose);
            case (byte)'/': return TakeRegular(1, PdfToken.Name);
            case (byte)'(': return TakeText();
            case (byte)'<': return TakeHexadecimal();
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}': return Take(1, PdfToken.Word);
            default: return TakeRegular(0, first is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.' ? PdfToken.Number : PdfToken.Word);
        }
    }

    /// <summary>The name read last, with its #xx resolved: a name may be disguised by them.</summary>
    public readonly string Name()
    {
        if (Value.Length > 3 * LongestName) return "";
        Span<char> name = stackalloc char[Value.Length];
        var length = 0;
        for (var at = 0; at < Value.Length; at++)
        {
            var isEscaped = Value[at] == '#' && at + 2 < Value.Length && char.IsAsciiHexDigit((char)Value[at + 1]) && char.IsAsciiHexDigit((char)Value[at + 2]);
            name[length++] = isEscaped ? (char)((Digit(Value[at + 1]) << 4) | Digit(Value[at + 2])) : (char)Value[at];
            if (isEscaped) at += 2;
        }
        return PdfNames.Known(name[..length]);
    }

    private static int Digit(byte c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    private readonly byte Peek(int ahead) => At + ahead < _file.Length ? _file[At + ahead] : (byte)0;

    private PdfToken Take(int length, PdfToken token)
    {
        At += length;
        Value = default;
        return token;
    }

    private PdfToken TakeRegular(int skip, PdfToken token)
    {
        var start = At += skip;
        while (At < _file.Length && !IsBlank(_file[At]) && !IsDelimiter(_file[At])) At++;
        Value = _file[start..At];
        return token;
    }

    private PdfToken TakeText()
    {
        var start = ++At;
        for (var depth = 1; At < _file.Length; At++)
        {
            if (_file[At] == '\\') At++;
            else if (_file[At] == '(') depth++;
            else if (_file[At] == ')' && --depth == 0) break;
        }
        Value = _file[start..Math.Min(At, _file.Length)];
        At = Math.Min(At + 1, _file.Length);
        return PdfToken.Text;
    }

    private PdfToken TakeHexadecimal()
    {
        var start = ++At;
        var length = _file[start..].IndexOf((byte)'>');
        At = length < 0 ? _file.Length : start + length + 1;
        Value = _file[start..(length < 0 ? _file.Length : start + length)];
        return PdfToken.Text;
    }

    private void Skip()
    {
        while (At < _file.Length)
        {
            if (IsBlank(_file[At])) At++;
            else if (_file[At] == '%') SkipComment();
            else return;
        }
    }

    private void SkipComment()
    {
        var end = _file[At..].IndexOfAny((byte)'\r', (byte)'\n');
        At = end < 0 ? _file.Length : At + end;
    }

    private static bool IsBlank(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte c) => c is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
