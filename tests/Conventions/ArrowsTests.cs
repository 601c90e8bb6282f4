using System.Xml.Linq;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>The arrows of the house: Generator → Rendering → Model, Backend → Rendering → Model, and no other.</summary>
public sealed class ArrowsTests
{
    [Theory]
    [InlineData("model/Portal.Model.csproj", "")]
    [InlineData("rendering/Portal.Rendering.csproj", "Portal.Model")]
    [InlineData("generator/Portal.Generator.csproj", "Portal.Rendering")]
    [InlineData("backend/Portal.Backend.csproj", "Portal.Rendering")]
    public void A_project_references_only_the_one_below(string project, string below)
    {
        var references = XDocument.Load(Repo.At(project)).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(below, string.Join(", ", references));
    }

    [Fact]
    public void There_are_four_programs_projects_and_no_more()
    {
        var projects = ((string[])["model", "rendering", "generator", "backend"]).SelectMany(f => Repo.Files(f, "*.csproj"));

        Assert.Equal(4, projects.Count());
    }
}
