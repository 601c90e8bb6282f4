using Portal.Generator.Documents;
using Portal.Generator.Load;
using Portal.Model.Calendar;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Types;

namespace Portal.Generator.Validate.Documents;

/// <summary>
/// What a document says of itself holds together: its number names its form, its issuer and, where it is a legal document, the year of issue
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Nghị định 78/2025/NĐ-CP). What no vocabulary knows is left to people.
/// </summary>
internal sealed class DocumentAgreementRule : IRule
{
    /// <summary>Nothing is put off for longer; a date so far away is a slip of the pen.</summary>
    private const int MostYears = 5;

    public void Check(Site site, DiagnosticBag diagnostics)
    {
        var catalogue = site.Repository.Catalogue;
        foreach (var document in site.Items.Select(Document.Of).OfType<Document>())
        {
            CheckDates(document, diagnostics);
            CheckForm(document, catalogue, diagnostics);
            CheckIssuer(document, catalogue.Symbols, diagnostics);
        }
    }

    private static void CheckDates(Document document, DiagnosticBag diagnostics)
    {
        if (document.Issued is not { } issued) return;
        if (document.Number.Year is { } year && year != issued.Year)
            Report(document, "issued", new($"số ghi năm {year}, ngày ban hành là {VietnamTime.Date(issued)}", $"the number has the year {year}, the date of issue is {VietnamTime.Date(issued)}"), diagnostics);
        if (document.Effective is { } effective && effective > issued.AddYears(MostYears))
            Report(document, "effective", new(
                $"có hiệu lực ngày {VietnamTime.Date(effective)}, sau ngày ban hành {VietnamTime.Date(issued)} hơn {MostYears} năm",
                $"in force on {VietnamTime.Date(effective)}, more than {MostYears} years after {VietnamTime.Date(issued)}"), diagnostics);
    }

    private static void CheckForm(Document document, TypeCatalogue catalogue, DiagnosticBag diagnostics)
    {
        if (document.Item.Role(Traits.Document, "form") is not ChoiceValue said) return;
        var forms = catalogue.Terms(TypeCatalogue.DocumentFormsName);
        // "KH&ĐT" is a body, whatever its first letters abbreviate.
        if (said.Option.IsUnnamed || document.Number.Symbol.Split('-', '/')[0].Contains('&', StringComparison.Ordinal)) return;
        if (document.Number.Form(catalogue.Symbols) is not { } symbol || forms.FirstOrDefault(f => f.Key == said.Option.Key) is not { } form) return;
        if (forms.FirstOrDefault(f => f.Abbreviation is { } known && DocumentSymbols.IsSame(known, symbol)) is not { } named || named.Key == form.Key) return;
        Report(document, "form", new(
            $"ký hiệu '{symbol}' là {named.Label.Vi}, hình thức ghi '{form.Label.Vi}'", $"'{symbol}' is a {named.Label.In(Languages.English)}, the form says '{form.Label.In(Languages.English)}'"), diagnostics);
    }

    private static void CheckIssuer(Document document, DocumentSymbols symbols, DiagnosticBag diagnostics)
    {
        var bodies = document.Number.Bodies(symbols);
        var issuer = new IssuerName(document.Issuer, symbols);
        if (bodies.Count == 0 || !issuer.IsKnown(symbols) || bodies.Any(issuer.Has)) return;
        Report(document, "issuer", new(
            $"ký hiệu ghi '{string.Join("', '", bodies)}', cơ quan ban hành ghi '{document.Issuer}'", $"the number has '{string.Join("', '", bodies)}', the issuer is '{document.Issuer}'"), diagnostics);
    }

    private static void Report(Document document, string role, LocalText why, DiagnosticBag diagnostics) =>
        diagnostics.Add(DocumentCodes.Disagreement, Places.Of(document.Item, role), document.Number.AsWritten, why.Vi, why.In(Languages.English));
}
