using Portal.Generator.Index;
using Portal.Model.Diagnostics;

namespace Portal.Tests.Generator.Index;

public sealed class OutputPathsTests
{
    [Fact]
    public void Two_outputs_with_one_path_are_refused_before_anything_is_written()
    {
        var found = new DiagnosticBag();

        OutputPaths.Check([Data("a/index.html"), Data("b.xml"), Data("a/index.html")], [], "mau", found);

        var one = Assert.Single(found.Sorted());
        Assert.Equal(("duplicate-address", "out/mau/a/index.html"), (one.Code.Id, one.Position.File));
    }

    [Fact]
    public void Paths_that_differ_are_left_alone()
    {
        var found = new DiagnosticBag();

        OutputPaths.Check([Data("index.html"), Data("a/index.html")], [("/b/", new Position("tệp", 1, 1))], "mau", found);

        Assert.Empty(found.Sorted());
    }

    private static DataOutput Data(string path) => new(path, _ => { });
}
