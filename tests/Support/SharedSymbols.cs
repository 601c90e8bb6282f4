using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Text;

namespace Portal.Tests.Support;

/// <summary>The abbreviations that the shared vocabularies of the real portals have.</summary>
internal static class SharedSymbols
{
    public static DocumentSymbols All { get; } = new RepositoryReader(new SourceTree(Repo.Root, new DiagnosticBag()), new DiagnosticBag()).Read().Catalogue.Symbols;
}
