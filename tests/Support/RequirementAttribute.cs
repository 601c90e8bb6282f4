namespace Portal.Tests.Support;

/// <summary>
/// Claims rows of the requirements matrix: the test shows their whole acceptance check. A site claims them in its <c>case.yaml</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequirementAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids { get; } = ids;
}
