using System.Buffers.Text;
using Portal.Model.Text;

namespace Portal.Generator.Files.Pdf;

/// <summary>
/// Reads every object of a PDF from front to back, those in packed object streams too, and notes what the checks ask for. It follows
/// no reference and so cannot be led in circles; what it cannot see is not published, because nothing else in a PDF is a place to hide.
/// </summary>
internal sealed class PdfScan
{
    /// <summary>Where the mark of the end stands (ISO 32000-1, Annex H: readers look for it there); a file made for the web has one more at its head.</summary>
    private const int TailLength = 1_024;

    private const int DepthLimit = 100;
    private const long PixelLimit = 1_000_000_000;
    private const int TreeLimit = 2_000;
    private const long NestedLimit = 4_096;
    private const long DrawLimit = 500_000;
    private const long CostLimit = 1_000_000_000;

    private readonly PdfInflater _inflater = new();
    private readonly PdfDictionary[] _open = new PdfDictionary[DepthLimit + 1];
    private readonly Dictionary<string, LocalText> _active = [];
    private int _depth;
    private PdfDictionary _last;
    private bool _isEncrypted, _isSigned, _isMarked, _hasStructure, _hasTitle, _hasLanguage;
    private FileFault? _fault;
    private long _draws, _forms, _formBytes, _nested = 1, _bytes;
    private int _objects, _treeNodes;

    public static bool IsPdf(ReadOnlySpan<byte> file) => file.StartsWith("%PDF-"u8);

    public static PdfFacts Read(ReadOnlySpan<byte> file)
    {
        var scan = new PdfScan();
        scan.ReadObjects(file, isPacked: false);
        // A reader goes where the table of objects points, which may be into the middle of a stream.
        scan.Activate(file.IndexOf("/JavaScript"u8) >= 0 ? "JavaScript" : "");
        scan.Activate(file.IndexOf("/Launch"u8) >= 0 ? "Launch" : "");
        scan.Activate(file.IndexOf("/EmbeddedFile"u8) >= 0 ? "EmbeddedFile" : "");
        if (scan._fault is null && CountObjects(file) > scan._objects)
            scan._fault = FileFault.Polyglot("có đối tượng giấu trong chú thích, chuỗi hoặc luồng dữ liệu", "has objects hidden in comments, strings or streams");
        return scan.Facts() with { IsCut = file.IndexOf("startxref"u8) < 0 || file[^Math.Min(TailLength, file.Length)..].IndexOf("%%EOF"u8) < 0 };
    }

    private PdfFacts Facts() => new()
    {
        IsEncrypted = _isEncrypted,
        IsSigned = _isSigned,
        IsTagged = _isMarked && _hasStructure,
        HasTitle = _hasTitle,
        HasLanguage = _hasLanguage,
        Active = [.. _active.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value)],
        Fault = _fault ?? (_isEncrypted ? FileFault.Encrypted : null),
        IsLaborious = _treeNodes > TreeLimit || _nested > NestedLimit || _draws * _nested > DrawLimit || _bytes + (_draws * _nested * (_formBytes / Math.Max(_forms, 1))) > CostLimit,
    };

    /// <summary>Where an object seems to begin, wherever that is: each such place is one that a reader could be sent to.</summary>
    private static int CountObjects(ReadOnlySpan<byte> file)
    {
        var count = 0;
        for (var at = file.IndexOf(" obj"u8); at >= 0;)
        {
            if (at > 0 && char.IsAsciiDigit((char)file[at - 1]) && (at + 4 == file.Length || !char.IsAsciiLetterOrDigit((char)file[at + 4]))) count++;
            var next = file[(at + 4)..].IndexOf(" obj"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }
        return count;
    }

    private void ReadObjects(ReadOnlySpan<byte> file, bool isPacked)
    {
        var lexer = new PdfLexer(file);
        _depth = 0;
        while (_fault is null && lexer.Next() is not PdfToken.End and var token)
        {
            if (token == PdfToken.Word && !isPacked && _depth == 0 && lexer.Value.SequenceEqual("stream"u8)) ReadStream(file, ref lexer);
            else if (token == PdfToken.Word && !isPacked && lexer.Value.SequenceEqual("obj"u8)) _objects++;
            // What was left open in one object does not swallow the next.
            else if (token == PdfToken.Word && lexer.Value.SequenceEqual("endobj"u8)) _depth = 0;
            else Take(token, ref lexer);
        }
    }

    private void Take(PdfToken token, ref PdfLexer lexer)
    {
        switch (token)
        {
            case PdfToken.DictionaryOpen:
            case PdfToken.ArrayOpen:
                Open(token == PdfToken.ArrayOpen);
                break;
            case PdfToken.DictionaryClose:
            case PdfToken.ArrayClose:
                Close();
                break;
            case PdfToken.Name when _depth > 0:
                TakeName(lexer.Name());
                break;
            case PdfToken.Text or PdfToken.Number or PdfToken.Word when _depth > 0:
                TakeValue(token, lexer.Value);
                break;
        }
    }

    private void Open(bool isArray)
    {
        if (_depth == DepthLimit)
        {
            _fault = FileFault.Bomb($"lồng nhau quá {DepthLimit} tầng", $"is nested more than {DepthLimit} levels deep");
            return;
        }
        // The value of a key has begun; the filters of a stream stand in an array, and count for the stream.
        if (_depth > 0 && _open[_depth - 1] is { IsArray: false, Key: "EmbeddedFiles" or "EF" or "JS" or "JavaScript" or "XFA" } parent) Activate(parent.Key);
        if (_depth > 0 && _open[_depth - 1] is { IsArray: false, Key: "ByteRange" }) _open[_depth - 1].HasByteRange = true;
        _open[_depth++] = new PdfDictionary(isArray);
    }

    private void Close()
    {
        if (_depth == 0) return;
        _last = _open[--_depth];
        if (!_last.IsArray) Conclude(_last);
        if (_depth > 0) _open[_depth - 1].Key = null;
    }

    private void Conclude(in PdfDictionary one)
    {
        if (one.Type == "Pages") _treeNodes++;
        if (one.Type == "Catalog")
        {
            _hasLanguage = one.HasLanguage;
            _hasStructure = one.HasStructure;
        }
        if (one is { HasTitle: true, IsInformation: true, HasParent: false }) _hasTitle = true;
        if (one is { HasByteRange: true, IsTimestamp: false }) _isSigned = true;
    }

    private void TakeName(string name)
    {
        ref var one = ref _open[_depth - 1];
        if (one.IsArray)
        {
            if (_depth > 1 && _open[_depth - 2].Key == "Filter") AddFilter(ref _open[_depth - 2], name);
        }
        else if (one.Key is null)
        {
            one.Key = name;
            if (name == "Encrypt") _isEncrypted = true;
        }
        else
        {
            TakeNamed(ref one, name);
            one.Key = null;
        }
    }

    private void TakeNamed(ref PdfDictionary one, string name)
    {
        switch (one.Key)
        {
            case "Type":
                one.Type = name;
                Activate(name == "EmbeddedFile" ? name : "");
                break;
            case "Subtype":
                one.Subtype = name;
                Activate(name is "RichMedia" or "Movie" or "3D" ? name : "");
                break;
            case "S":
                Activate(name is "JavaScript" or "Launch" or "ImportData" ? name : "");
                break;
            case "Filter":
                AddFilter(ref one, name);
                break;
            case "SubFilter":
                one.IsTimestamp = name == "ETSI.RFC3161";
                break;
        }
    }

    private static void AddFilter(ref PdfDictionary one, string name)
    {
        if (name is "FlateDecode" or "Fl") one.Compressions++;
        else if (name is "ASCII85Decode" or "A85" && one.Compressions == 0) one.IsAscii = true;
        else one.HasOtherFilter = true;
        if (name is "LZWDecode" or "LZW" or "RunLengthDecode" or "RL") one.Compressions++;
    }

    private void TakeValue(PdfToken token, ReadOnlySpan<byte> value)
    {
        ref var one = ref _open[_depth - 1];
        if (one.IsArray || one.Key is null) return;
        switch (one.Key)
        {
            case "Length" when token == PdfToken.Number && Utf8Parser.TryParse(value, out long length, out _): one.Length = length; break;
            case "Width" when token == PdfToken.Number && Utf8Parser.TryParse(value, out long width, out _): one.Width = width; break;
            case "Height" when token == PdfToken.Number && Utf8Parser.TryParse(value, out long height, out _): one.Height = height; break;
            case "Marked" when token == PdfToken.Word && value.SequenceEqual("true"u8): _isMarked = true; break;
            case "Lang" when token == PdfToken.Text && value.Length > 0: one.HasLanguage = true; break;
            // More than the mark of UTF-16 alone.
            case "Title" when token == PdfToken.Text && value.Length > 2: one.HasTitle = true; break;
            case "StructTreeRoot": one.HasStructure = true; break;
            case "Parent": one.HasParent = true; break;
            case "Producer" or "Creator" or "CreationDate" or "ModDate": one.IsInformation = true; break;
            case "JS" or "JavaScript" or "EmbeddedFiles" or "EF" or "XFA" when !value.SequenceEqual("null"u8): Activate(one.Key); break;
        }
        one.Key = null;
    }

    private void Activate(string name)
    {
        LocalText? what = name switch
        {
            "JavaScript" or "JS" => new("mã JavaScript", "JavaScript"),
            "Launch" or "ImportData" => new("lệnh mở chương trình hoặc tệp khác", "an action that starts a program or opens another file"),
            "EmbeddedFile" or "EmbeddedFiles" or "EF" => new("tệp khác nhúng bên trong", "embedded files"),
            "RichMedia" or "Movie" or "3D" => new("nội dung đa phương tiện tự chạy", "embedded rich media"),
            "XFA" => new("biểu mẫu động XFA", "a dynamic XFA form"),
            _ => null,
        };
        if (what is not null) _active[what.Vi] = what;
    }

    private void ReadStream(ReadOnlySpan<byte> file, ref PdfLexer lexer)
    {
        var (start, stream) = (SkipLineEnd(file, lexer.At), _last);
        var end = FindEnd(file, start, stream.Length);
        lexer.At = Math.Min(file.Length, end + "endstream"u8.Length);
        _last = default;
        Judge(stream, file[start..Math.Min(end, file.Length)]);
    }

    private void Judge(in PdfDictionary stream, ReadOnlySpan<byte> content)
    {
        if (stream.Width > 0 && stream.Height > 0 && stream.Width > PixelLimit / stream.Height)
            _fault = FileFault.Bomb($"chứa hình {stream.Width}×{stream.Height} điểm ảnh", $"holds an image of {stream.Width}×{stream.Height} pixels");
        else if (stream.Compressions > 1)
            _fault = FileFault.Bomb("có phần bị nén nhiều lần liên tiếp", "holds a part that is compressed more than once");
        else if (stream.Type == "ObjStm" && (stream.HasOtherFilter || (stream.IsAscii && stream.Compressions == 0)))
            _fault = FileFault.Damaged("có gói đối tượng nén theo cách lạ", "holds objects packed in an unusual way");
        else if (stream.Type == "ObjStm" && stream.Compressions == 0) ReadPacked(content);
        else if (stream.Subtype == "Image" && stream.Type != "ObjStm") return;
        else if (stream.Compressions == 1 && !stream.HasOtherFilter) Inflate(stream, stream.IsAscii ? Ascii85.Decode(content) : content);
        else if (stream.Compressions == 1) Weigh(stream, (int)Math.Min(content.Length * 1_000L, PdfInflater.StreamLimit), content.Length);
        else Weigh(stream, content.Length, content.Count(" Do"u8));

        if (_fault is null && stream.Type == "Metadata" && stream.Compressions == 0) ReadMetadata(content);
    }

    private void Inflate(in PdfDictionary stream, ReadOnlySpan<byte> packed)
    {
        var isObjects = stream.Type == "ObjStm";
        var (length, draws, content) = _inflater.Inflate(packed, isObjects || stream.Type == "Metadata");
        if (_inflater.IsSpent || (isObjects && length > PdfInflater.KeepLimit)) _fault = FileFault.Bomb($"có phần phình từ {packed.Length} lên hơn {length} byte", $"holds a part that grows from {packed.Length} to more than {length} bytes");
        else if (isObjects) ReadPacked(content.Span);
        else if (stream.Type == "Metadata") ReadMetadata(content.Span);
        else Weigh(stream, length, draws);
    }

    private void ReadPacked(ReadOnlySpan<byte> content)
    {
        ReadObjects(content, isPacked: true);
        _depth = 0;
    }

    /// <summary>A form may draw forms: each draw of the outer is one of the inner.</summary>
    private void Weigh(in PdfDictionary stream, int length, int draws)
    {
        _bytes += length;
        if (stream.Subtype != "Form") _draws = Math.Min(_draws + draws, DrawLimit + 1);
        else
        {
            _forms++;
            _formBytes += length;
            if (draws > 1) _nested = Math.Min(_nested * draws, NestedLimit + 1);
        }
    }

    /// <summary>XMP (ISO 16684): the title is an alternative by language.</summary>
    private void ReadMetadata(ReadOnlySpan<byte> xmp)
    {
        var at = xmp.IndexOf("<dc:title"u8);
        if (at < 0) return;
        var title = xmp[at..];
        var end = title.IndexOf("</dc:title"u8);
        var item = title.IndexOf("<rdf:li"u8);
        if (end < 0 || item < 0 || item > end) return;
        var text = title[item..end];
        var (from, to) = (text.IndexOf((byte)'>'), text.IndexOf("</rdf:li"u8));
        if (from >= 0 && to > from + 1 && text[(from + 1)..to].IndexOfAnyExcept(" \r\n\t"u8) >= 0) _hasTitle = true;
    }

    private static int SkipLineEnd(ReadOnlySpan<byte> file, int at)
    {
        if (at < file.Length && file[at] == '\r') at++;
        return at < file.Length && file[at] == '\n' ? at + 1 : at;
    }

    /// <summary>Where the stream says it ends, if that is right; otherwise where the word stands that ends it.</summary>
    private static int FindEnd(ReadOnlySpan<byte> file, int start, long length)
    {
        if (length >= 0 && start + length <= file.Length)
        {
            var rest = file[(int)(start + length)..];
            var blank = rest[..Math.Min(4, rest.Length)].IndexOfAnyExcept(" \r\n"u8);
            if (blank >= 0 && rest[blank..].StartsWith("endstream"u8)) return (int)(start + length) + blank;
        }
        var found = file[start..].IndexOf("endstream"u8);
        return found < 0 ? file.Length : start + found;
    }
}
