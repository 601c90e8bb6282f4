using System.Net;
using System.Text.Json;

namespace Portal.Tests.Backend;

public class HealthApiTests
{
    [Fact]
    public async Task A_running_service_says_ok_and_its_version()
    {
        await using var app = new BackendApp();

        var answer = await app.CreateClient().GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("ok", json.RootElement.GetProperty("status").GetString());
        Assert.NotEmpty(json.RootElement.GetProperty("version").GetString()!);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/nowhere")]
    public async Task Every_answer_forbids_sniffing_framing_scripts_and_copies(string path)
    {
        await using var app = new BackendApp();

        var answer = await app.CreateClient().GetAsync(path);

        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
