using System.Text.Json;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Files;

/// <summary>Readers are told which documents carry a digital signature, and that the portal has not verified it.</summary>
public sealed class SignaturesTests
{
    private const string Folder = "content/mau/tin-tuc/khai-truong";
    private const string Signature = "/AcroForm << /SigFlags 3 >> /Perms << /DocMDP << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /{0} /ByteRange [0 10 20 30] /Contents <00> >> >>";

    [Fact]
    public void A_signed_document_is_said_to_be_signed_in_the_page_and_in_the_export()
    {
        using var site = SiteTest.From().Take("themes");
        site.Write($"{Folder}/a.pdf", PdfFile.WithCatalog(Of("ETSI.CAdES.detached"), "a"))
            .Write($"{Folder}/b.docx", ZipFile.Word("", ("_xmlsignatures/sig1.xml", "<Signature/>")))
            .Write($"{Folder}/c.odt", ZipFile.OpenText("", ("META-INF/documentsignatures.xml", "<x/>")))
            .Write($"{Folder}/d.pdf", PdfFile.Pages("/ByteRange"))
            .Write($"{Folder}/e.pdf", PdfFile.WithCatalog(Of("ETSI.RFC3161"), "a"));

        site.Build().Fine();

        using var export = JsonDocument.Parse(site.Text("mau/du-lieu/ban-ghi.json"));
        var files = export.RootElement.GetProperty("records").EnumerateArray().SelectMany(r => r.GetProperty("files").EnumerateArray());
        Assert.Equal(["a.pdf", "b.docx", "c.odt"], files.Where(f => f.GetProperty("signed").GetBoolean()).Select(f => f.GetProperty("name").GetString()));
        Assert.Equal(3, site.Page("mau/tin-tuc/khai-truong/index.html").QuerySelectorAll(".files li").Count(li => li.TextContent.Contains("có chữ ký số, cổng chưa xác minh", StringComparison.Ordinal)));
    }

    private static string Of(string kind) => Signature.Replace("{0}", kind, StringComparison.Ordinal);
}
