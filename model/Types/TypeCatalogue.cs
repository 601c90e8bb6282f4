using Portal.Model.Fields;
using Portal.Model.Text;

namespace Portal.Model.Types;

/// <summary>Everything in <c>tenants/_shared</c>: the types and the vocabularies that all tenants use.</summary>
public sealed record TypeCatalogue(
    IReadOnlyDictionary<string, ContentType> Types, IReadOnlyDictionary<string, IReadOnlyList<ChoiceOption>> Vocabularies)
{
    /// <summary>The vocabulary of topics, which every item may name.</summary>
    public IReadOnlyList<ChoiceOption> Topics => Terms(TopicsName);

    /// <summary>The terms of a vocabulary; none where there is no such file.</summary>
    public IReadOnlyList<ChoiceOption> Terms(string vocabulary) => Vocabularies.GetValueOrDefault(vocabulary) ?? [];

    /// <summary>The abbreviations that numbers of documents are made from.</summary>
    public DocumentSymbols Symbols => field ??= new DocumentSymbols(SymbolsOf(DocumentFormsName), SymbolsOf(DocumentSymbolsName));

    private IReadOnlyList<DocumentSymbol> SymbolsOf(string vocabulary) =>
        [.. Terms(vocabulary).Select(t => new DocumentSymbol(t.Abbreviation ?? "", [.. Languages.All.Select(t.Label.In).Distinct()]))];

    public const string TopicsName = "topics";
    public const string ClassificationsName = "classifications";
    public const string DocumentFormsName = "document-forms";
    public const string DocumentSymbolsName = "document-symbols";
    public const string WorkKindsName = "work-kinds";
}
