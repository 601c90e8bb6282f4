using Portal.Generator.Files;
using Portal.Generator.Index;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;
using Portal.Model.Text.Legacy;

namespace Portal.Generator.Validate.Files;

/// <summary>A file is what its name says and nothing besides: programs choose by name or by content, and an attacker by who looks at which.</summary>
internal sealed class FileContentCheck : IFileCheck
{
    private static readonly byte[][] Markup = [[.. "<script"u8], [.. "<SCRIPT"u8], [.. "<?php"u8], [.. "<html"u8], [.. "<HTML"u8], [.. "<!DOCTYPE"u8], [.. "<!doctype"u8], [.. "%PDF-"u8]];

    public void Check(CheckedFile file, DiagnosticBag diagnostics)
    {
        var (name, kind) = (file.Attachment.Name, file.Kind);
        var extension = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        // A name that no published file has is refused as that; what is in an archive is no second fault.
        if (!MediaTypes.Extensions.Contains(extension) || LeftoverName.Judge(name) is not null) return;
        // Said as what it is where a page shows it, and in the same words where it is only offered.
        if (IsWideTable(file)) file.Site.Repository.Source.ReadTable(file.Attachment.Path, diagnostics);
        else if (!kind.Extensions.Contains(extension)) diagnostics.Add(FileCodes.Mismatch, file.Position, name, extension, kind.Label.Vi, kind.Label.In(Languages.English));
        else if (Second(file) is { } second) diagnostics.Add(FileCodes.Polyglot, file.Position, name, second.Vi, second.In(Languages.English));
    }

    private static bool IsWideTable(CheckedFile file) =>
        CsvTable.IsTable(file.Attachment.Name) && file.Kind == FileKind.Unknown && LegacyBytes.ReadTable(file.Content) is { Encoding: var encoding } && encoding == LegacyEncoding.Utf16;

    private static LocalText? Second(CheckedFile file)
    {
        var content = file.Content.AsSpan();
        if (file.Kind == FileKind.Pdf && ContainerAtEnd(content)) return new LocalText("phần cuối là một tệp nén", "ends with an archive");
        if (!file.Kind.IsImage) return null;
        // Its width and height read as the beginning of a comment of a script.
        if (file.Kind == FileKind.Gif && content[6..].StartsWith("/*"u8)) return new LocalText("phần đầu là một tập lệnh", "begins with a script");
        foreach (var markup in Markup)
            if (content.IndexOf(markup) >= 0) return new LocalText("bên trong có mã lệnh, trang web hoặc PDF", "has code, a web page or a PDF in it");
        return ContainerAtEnd(content) ? new LocalText("phần cuối là một tệp nén", "ends with an archive") : null;
    }

    /// <summary>The last record of a ZIP, which is found from the end, with the directory just before it.</summary>
    private static bool ContainerAtEnd(ReadOnlySpan<byte> content)
    {
        var tail = content[Math.Max(0, content.Length - 65_600)..];
        return tail.LastIndexOf("PK\u0005\u0006"u8) >= 0 && content.IndexOf("PK\u0001\u0002"u8) >= 0;
    }
}
