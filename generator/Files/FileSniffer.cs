using System.Text;
using Portal.Generator.Files.Pdf;

namespace Portal.Generator.Files;

/// <summary>Tells what a file is from its content: first bytes, parts of a container, first words of a text.</summary>
internal static class FileSniffer
{
    private const int Beginning = 4_096;

    /// <summary>How formats begin that say so at once (the formats' own standards; RFC 9639 and 6716 for sound).</summary>
    private static readonly (byte[] Magic, FileKind Kind)[] Beginnings =
    [
        ([0x89, .. "PNG\r\n\u001A\n"u8], FileKind.Png),
        ([0xFF, 0xD8, 0xFF], FileKind.Jpeg),
        ([.. "GIF87a"u8], FileKind.Gif),
        ([.. "GIF89a"u8], FileKind.Gif),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileKind.OldOffice),
        ([.. "{\\rtf"u8], FileKind.Rtf),
        ([.. "OggS"u8], FileKind.Ogg),
        ([0x1A, 0x45, 0xDF, 0xA3], FileKind.Webm),
        ([.. "ID3"u8], FileKind.Mp3),
        ([.. "Rar!\u001A\u0007"u8], FileKind.Archive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], FileKind.Archive),
        ([0x1F, 0x8B], FileKind.Archive),
        ([.. "BZh"u8], FileKind.Archive),
        ([0xFD, .. "7zXZ"u8], FileKind.Archive),
        ([0x28, 0xB5, 0x2F, 0xFD], FileKind.Archive),
        ([.. "MSCF"u8], FileKind.Archive),
        ([0x7F, .. "ELF"u8], FileKind.Program),
        ([.. "MZ"u8], FileKind.Program),
        ([0xCA, 0xFE, 0xBA, 0xBE], FileKind.Program),
        ([0xCF, 0xFA, 0xED, 0xFE], FileKind.Program),
        ([0xFE, 0xED, 0xFA, 0xCF], FileKind.Program),
        ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], FileKind.Program),
        ([0x00, .. "asm"u8], FileKind.Program),
        ([.. "#!"u8], FileKind.Script),
    ];

    /// <summary>Where [MS-OFFCRYPTO] keeps a document of today under a password: in a container of old.</summary>
    private static readonly byte[] Locked = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly string[] Scripts = ["<?php", "<%", "@echo off", "powershell", "wscript.", "createobject("];
    private static readonly string[] Pages = ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<meta ", "<title"];

    /// <param name="package">The file as a container, where it is one.</param>
    public static FileKind Of(ReadOnlySpan<byte> file, ZipPackage? package)
    {
        if (file.Length == 0) return FileKind.Empty;
        if (PdfScan.IsPdf(file)) return FileKind.Pdf;
        if (package is not null) return OfPackage(package);
        foreach (var (magic, kind) in Beginnings)
            if (file.StartsWith(magic)) return kind == FileKind.OldOffice && file.IndexOf(Locked) >= 0 ? FileKind.LockedOffice : kind;
        return OfMedia(file) ?? OfText(file);
    }

    private static FileKind OfPackage(ZipPackage package)
    {
        if (package.Find("mimetype") is { Size: < 100 } type) return OfMediaType(Encoding.ASCII.GetString(package.Begin(type, 100)).Trim());
        if (package.Find("[Content_Types].xml") is null) return FileKind.Archive;
        if (package.Find("word/document.xml") is not null) return FileKind.Word;
        if (package.Find("xl/workbook.xml") is not null) return FileKind.Sheet;
        return package.Find("ppt/presentation.xml") is not null ? FileKind.Slides : FileKind.Archive;
    }

    private static FileKind OfMediaType(string type) => type switch
    {
        "application/vnd.oasis.opendocument.text" => FileKind.OpenText,
        "application/vnd.oasis.opendocument.spreadsheet" => FileKind.OpenSheet,
        "application/vnd.oasis.opendocument.presentation" => FileKind.OpenSlides,
        _ => FileKind.Archive,
    };

    private static FileKind? OfMedia(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12) return null;
        if (file.StartsWith("RIFF"u8)) return file[8..].StartsWith("WEBP"u8) ? FileKind.Webp : file[8..].StartsWith("WAVE"u8) ? FileKind.Wav : null;
        if (file[4..].StartsWith("ftyp"u8)) return FileKind.Mp4;
        // MPEG audio, layer III: eleven bits of ones, then version and layer.
        return file[0] == 0xFF && (file[1] & 0xE6) == 0xE2 ? FileKind.Mp3 : null;
    }

    private static FileKind OfText(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("\uFEFF"u8)) file = file[3..];
        if (file.ContainsAny(Control)) return FileKind.Unknown;
        var begin = Encoding.UTF8.GetString(file[..Math.Min(file.Length, Beginning)]).TrimStart();
        if (begin.StartsWith('<')) return OfMarkup(begin);
        if (begin.StartsWith("WEBVTT", StringComparison.Ordinal)) return FileKind.Captions;
        if (Array.Exists(Scripts, s => begin.StartsWith(s, StringComparison.OrdinalIgnoreCase))) return FileKind.Script;
        return begin.StartsWith('{') || begin.StartsWith('[') ? FileKind.Json : FileKind.Plain;
    }

    private static FileKind OfMarkup(string begin)
    {
        if (Array.Exists(Pages, p => begin.StartsWith(p, StringComparison.OrdinalIgnoreCase))) return FileKind.Html;
        if (Array.Exists(Scripts, s => begin.StartsWith(s, StringComparison.OrdinalIgnoreCase))) return FileKind.Script;
        if (begin.Contains("<svg", StringComparison.OrdinalIgnoreCase)) return FileKind.Svg;
        return begin.Contains("<html", StringComparison.OrdinalIgnoreCase) || begin.Contains("<script", StringComparison.OrdinalIgnoreCase) ? FileKind.Html : FileKind.Xml;
    }

    /// <summary>No text has these; a binary file nearly always does.</summary>
    private static readonly System.Buffers.SearchValues<byte> Control =
        System.Buffers.SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31]);
}
