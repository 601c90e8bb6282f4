using System.Text;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Write;

/// <summary>The attributes of a start tag.</summary>
internal ref partial struct GateScanner
{
    private const int CharsetWithin = 1024;
    private const int MostPassive = 16;

    private static readonly GateElement Image = GateElements.Named("img");
    private static readonly GateElement Link = GateElements.Named("link");
    private static readonly GateElement Track = GateElements.Named("track");
    private static readonly UInt128 Alternative = GateAttributes.BitOf("alt");
    private static readonly UInt128 SourceBit = GateAttributes.BitOf("src");
    private static readonly UInt128 Buttons = GateAttributes.BitOf("controls");

    private bool ReadAttributes(GateElement element)
    {
        _seen = UInt128.Zero;
        _passiveCount = 0;
        _isSelfClosed = false;
        _relation = _target = _scriptType = [];
        while (true)
        {
            var from = _at;
            while (_at < _html.Length && IsBlank(_html[_at])) _at++;
            if (_at >= _html.Length) return Broken(from, GateWords.Tag);
            if (_html[_at] == '>')
            {
                _at++;
                return true;
            }

            if (_html[_at] == '/') return ReadSelfClosing(element);
            if (_at == from) return Broken(_at, GateWords.Tag);
            if (!ReadAttribute(element)) return false;
        }
    }

    private static bool IsBlank(byte letter) => letter is (byte)' ' or (byte)'\n' or (byte)'\t';

    private bool ReadSelfClosing(GateElement element)
    {
        if ((element.Traits & GateTraits.SelfClosing) == 0 || _at + 1 >= _html.Length || _html[_at + 1] != '>')
            return Broken(_at, GateWords.Tag);
        _isSelfClosed = true;
        _at += 2;
        return true;
    }

    private bool ReadAttribute(GateElement element)
    {
        var start = _at;
        var length = NameLength(start);
        if (length == 0) return Broken(start, GateWords.Attribute);
        _at += length;
        var hasValue = _at < _html.Length && _html[_at] == '=';
        var (valueStart, valueLength) = (_at, 0);
        if (hasValue && !ReadValue(out valueStart, out valueLength)) return false;

        var attribute = GateAttributes.Find(_html, start, length);
        if (attribute?.Rules[element.Index] is not { } rule) return ReadPassive(element, start, length, hasValue);
        var bit = attribute.Bit;
        if ((_seen & bit) != UInt128.Zero) return Broken(start, GateWords.Twice);
        _seen |= bit;
        if (!hasValue && rule.Value != GateValue.Switch) return Broken(start, GateWords.Attribute);
        if (!Judge(rule, valueStart, valueLength)) Forbid(element, start, _at - start);
        return true;
    }

    private bool ReadValue(out int start, out int length)
    {
        (start, length) = (_at + 2, 0);
        if (_at + 1 >= _html.Length || _html[_at + 1] != '"') return Broken(_at, GateWords.Attribute);
        var rest = _html[start..];
        length = rest.IndexOfAny((byte)'"', (byte)'<', (byte)'&');
        var hasReference = length >= 0 && rest[length] == '&';
        if (hasReference) length = rest.IndexOfAny((byte)'"', (byte)'<');
        if (length < 0 || rest[length] == '<') return Broken(start, GateWords.Attribute);
        _at = start + length + 1;
        return !hasReference || ReadReferences(rest[..length], start);
    }

    /// <summary>What no rule names is forbidden, but for <c>aria-*</c> and <c>data-*</c>.</summary>
    private bool ReadPassive(GateElement element, int start, int length, bool hasValue)
    {
        var name = _html.Slice(start, length);
        if (!GateAttributes.IsPassive(name) || name.ContainsAnyInRange((byte)'A', (byte)'Z'))
        {
            Forbid(element, start, length);
            return true;
        }

        if ((!hasValue && name[0] == 'a') || _passiveCount == MostPassive) return Broken(start, GateWords.Attribute);
        for (var i = 0; i < _passiveCount; i++)
        {
            if (_html.Slice(_passive[i].Start, _passive[i].Length).SequenceEqual(name)) return Broken(start, GateWords.Twice);
        }

        _passive[_passiveCount++] = (start, length);
        return true;
    }

    private bool Judge(GateRule rule, int start, int length)
    {
        var value = _html.Slice(start, length);
        switch (rule.Value)
        {
            case GateValue.Word: return IsWord(rule, value);
            case GateValue.Id: JudgeId(start, length); break;
            case GateValue.IdReferences: MentionIds(start, length); break;
            case GateValue.Link: JudgeLink(start, length); break;
            case GateValue.Source or GateValue.FormTarget: JudgeUrl(start, value, GateUrlKind.Https); break;
            case GateValue.SourceSet: JudgeSources(start, value); break;
            case GateValue.LocalSource: JudgeUrl(start, value, GateUrlKind.Relative); break;
            case GateValue.LinkTarget: _target = value; break;
            case GateValue.LinkRelation: _relation = value; break;
            case GateValue.ScriptType: _scriptType = value; return IsWord(rule, value);
            case GateValue.PageLanguage: _facts.HasLanguage = value.ContainsAnyExcept(Blanks); break;
            case GateValue.Charset: _facts.HasCharset |= start < CharsetWithin; return IsWord(rule, value);
            default: break;
        }

        return true;
    }

    private static bool IsWord(GateRule rule, ReadOnlySpan<byte> value)
    {
        foreach (var word in rule.Allowed)
        {
            if (value.SequenceEqual(word)) return true;
        }

        return false;
    }

    private readonly void JudgeId(int start, int length)
    {
        var id = _html.Slice(start, length);
        if (id.IsEmpty || id.ContainsAny(Blanks) || id.Contains((byte)'&') || !_ids.Add(_html, start, length))
            Broken(start, GateWords.SecondId);
    }

    private readonly void MentionIds(int start, int length)
    {
        foreach (var range in _html.Slice(start, length).Split((byte)' '))
        {
            var (offset, size) = range.GetOffsetAndLength(length);
            _ids.Mention(start + offset, size);
        }
    }

    private readonly void JudgeLink(int start, int length)
    {
        var value = _html.Slice(start, length);
        var kind = GateUrl.KindOf(value);
        if (kind == GateUrlKind.Fragment) _ids.Mention(start + 1, length - 1);
        else if (kind != GateUrlKind.Contact) JudgeUrl(start, value, GateUrlKind.Https);
    }

    /// <summary>Lets through a path, and https where that is asked for; http only where the policy names it.</summary>
    private readonly void JudgeUrl(int start, ReadOnlySpan<byte> url, GateUrlKind farthest)
    {
        var kind = GateUrl.KindOf(url);
        var isFine = kind == GateUrlKind.Relative
            || (farthest == GateUrlKind.Https && (kind == GateUrlKind.Https || (kind == GateUrlKind.Http && _policy.AllowsHttp(url))));
        if (!isFine) _findings.Add(GateCodes.ForbiddenUrl, _html, start, GateFindings.Quote(url));
    }

    private readonly void JudgeSources(int start, ReadOnlySpan<byte> sources)
    {
        foreach (var range in sources.Split((byte)','))
        {
            var source = sources[range].Trim(" \n\t"u8);
            var blank = source.IndexOf((byte)' ');
            JudgeUrl(start, blank < 0 ? source : source[..blank], GateUrlKind.Https);
        }
    }

    /// <summary>What only the whole tag shows.</summary>
    private void JudgeTag(GateElement element, int start)
    {
        if (ReferenceEquals(element, Image) && (_seen & Alternative) == UInt128.Zero) _findings.Add(GateCodes.Incomplete, _html, start, "img alt");
        else if (ReferenceEquals(element, Link)) JudgeLinkTag(start);
        else if (ReferenceEquals(element, Script)) JudgeScriptTag(start);
        else if (!ReferenceEquals(element, Image)) JudgeMediaTag(element, start);
    }

    /// <summary>What plays has a file of the site and buttons, so that it never plays by itself; captions have a file.</summary>
    private readonly void JudgeMediaTag(GateElement element, int start)
    {
        if ((_seen & SourceBit) == UInt128.Zero) _findings.Add(GateCodes.Incomplete, _html, start, $"{element.Name} src");
        if (!ReferenceEquals(element, Track) && (_seen & Buttons) == UInt128.Zero) _findings.Add(GateCodes.Incomplete, _html, start, $"{element.Name} controls");
    }

    private readonly void JudgeLinkTag(int start)
    {
        if (!GateLinks.Knows(_relation, out var isLoaded))
            _findings.Add(GateCodes.ForbiddenAttribute, _html, start, $"link rel=\"{GateFindings.Quote(_relation)}\"");
        if (GateLinks.IsSchema(_relation) && GateUrl.KindOf(_target) == GateUrlKind.Http) return;
        JudgeUrl(start, _target, isLoaded ? GateUrlKind.Relative : GateUrlKind.Https);
    }

    /// <summary>A script is either data or a file of the site.</summary>
    private void JudgeScriptTag(int start)
    {
        _isData = _scriptType.SequenceEqual("application/ld+json"u8);
        if (_isData == ((_seen & SourceBit) != UInt128.Zero)) Broken(start, GateWords.Script);
    }

    private readonly void Forbid(GateElement element, int start, int length)
    {
        var written = Encoding.UTF8.GetString(_html.Slice(start, Math.Min(length, 60)));
        _findings.Add(GateCodes.ForbiddenAttribute, _html, start, $"{element.Name} {written}");
    }
}
