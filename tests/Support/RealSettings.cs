using Portal.Generator.Load;
using Portal.Model.Diagnostics;
using Portal.Model.Tenants;

namespace Portal.Tests.Support;

/// <summary>The settings of the portals of this repository, without building them.</summary>
internal sealed class RealSettings
{
    private readonly Repository _repository = new RepositoryReader(new SourceTree(Repo.Root, new DiagnosticBag()), new DiagnosticBag()).Read();

    public Tenant Find(string tenant) => _repository.Find(tenant) ?? throw new InvalidOperationException(tenant);
}
