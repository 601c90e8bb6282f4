using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate.Files;

public sealed class ArchiveNameTests
{
    [Fact]
    public void An_archive_is_refused_by_its_name_alone()
    {
        using var site = SiteTest.From().Write("content/mau/tin-tuc/khai-truong/ho-so.zip", ZipFile.Of(("don.txt", "Mẫu đơn")));

        site.Check().Refused("file-format");
    }
}
