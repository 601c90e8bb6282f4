using Microsoft.AspNetCore.Mvc.Testing;
using Portal.Backend.Health;

namespace Portal.Tests.Backend;

/// <summary>The whole service in memory. Named by one of its types, because both programs have a <c>Program</c>.</summary>
internal sealed class BackendApp : WebApplicationFactory<HealthAnswer>;
