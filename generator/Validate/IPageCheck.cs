using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>One check of what a page says, in one language. It runs in <c>portal check</c>, from any thread, and keeps no state.</summary>
internal interface IPageCheck
{
    void Check(CheckedPage page, DiagnosticBag diagnostics);
}

/// <summary>One check of a file beside a page. It runs in <c>portal check</c>, from any thread, and keeps no state.</summary>
internal interface IFileCheck
{
    void Check(CheckedFile file, DiagnosticBag diagnostics);
}
