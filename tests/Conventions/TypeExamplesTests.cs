using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Tests.Support;

namespace Portal.Tests.Conventions;

/// <summary>Every content type has an example that an editor could start from.</summary>
public sealed class TypeExamplesTests
{
    [Fact]
    public void Every_example_is_a_valid_item_and_makes_a_page()
    {
        var types = Repo.Folders(TypeSite.Types).ToList();
        using var site = TypeSite.With(types);

        site.Build().Fine();
        Assert.All(types, type => Assert.True(site.Has($"mau/vi-du/{type}/index.html"), type));
    }

    [Fact]
    public void Every_type_tells_editors_when_to_use_it_and_what_its_fields_mean()
    {
        var diagnostics = new DiagnosticBag();
        var types = new RepositoryReader(new SourceTree(Repo.Root, diagnostics), diagnostics).Read().Catalogue.Types.Values;

        Assert.All(types, type => Assert.NotEmpty(type.Purpose.Vi));
        Assert.All(types.SelectMany(t => WithColumns(t.Fields)), field => Assert.NotEmpty(field.Help.Vi));
    }

    private static IEnumerable<FieldDefinition> WithColumns(IEnumerable<FieldDefinition> fields) =>
        fields.SelectMany(f => f.Kind is RowsKind rows ? rows.Columns.Prepend(f) : [f]);
}
