using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Portal.Backend;
using Portal.Backend.Errors;

namespace Portal.Tests.Backend;

public class ErrorAnswersTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html")]
    public async Task An_unknown_address_is_answered_as_a_problem_whatever_the_caller_accepts(string accepted)
    {
        await using var app = new BackendApp();
        var client = app.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd(accepted);

        var answer = await client.GetAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Không tìm thấy địa chỉ này", await TitleOf(answer));
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_refused_as_a_problem()
    {
        await using var app = new BackendApp();

        var answer = await app.CreateClient().PostAsync("/health", content: null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("Địa chỉ này không nhận cách gửi đó", await TitleOf(answer));
    }

    [Theory]
    [InlineData("Development", "application/json")]
    [InlineData("Development", "text/html")]
    [InlineData("Production", "text/html")]
    public async Task What_an_endpoint_threw_stays_inside(string environment, string accepted)
    {
        await using var app = await Throwing(environment);
        var client = app.GetTestClient();
        client.DefaultRequestHeaders.Accept.ParseAdd(accepted);

        var answer = await client.GetAsync("/throws");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("Hệ thống gặp lỗi, xin thử lại sau", await TitleOf(answer));
        Assert.DoesNotContain("a secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    private static async Task<WebApplication> Throwing(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.UseSafeHeaders();
        app.UseErrorAnswers();
        app.MapGet("/throws", string () => throw new InvalidOperationException("a secret"));
        await app.StartAsync();
        return app;
    }

    private static async Task<string?> TitleOf(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((int)answer.StatusCode, json.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(json.RootElement.GetProperty("traceId").GetString()!);
        return json.RootElement.GetProperty("title").GetString();
    }
}
