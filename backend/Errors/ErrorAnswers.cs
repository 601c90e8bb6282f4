using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Portal.Backend.Errors;

/// <summary>
/// The one shape of every error: problem details (RFC 9457) with a title that a citizen can read and the id under which
/// the log has the rest. What went wrong inside never leaves the service, in development neither.
/// </summary>
internal static class ErrorAnswers
{
    /// <summary>Answers in that shape wherever an endpoint threw, or refused without a body.</summary>
    public static void UseErrorAnswers(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Answer });
        app.UseStatusCodePages(context => Answer(context.HttpContext));
    }

    // Executed without the problem details service, which answers nothing to a browser that asks for HTML.
    private static Task Answer(HttpContext context) => Problem(context).ExecuteAsync(context);

    private static ProblemHttpResult Problem(HttpContext context) => TypedResults.Problem(
        statusCode: context.Response.StatusCode,
        title: Title(context.Response.StatusCode),
        extensions: new Dictionary<string, object?> { ["traceId"] = Activity.Current?.Id ?? context.TraceIdentifier });

    private static string Title(int status) => status switch
    {
        StatusCodes.Status404NotFound => "Không tìm thấy địa chỉ này",
        StatusCodes.Status405MethodNotAllowed => "Địa chỉ này không nhận cách gửi đó",
        StatusCodes.Status413PayloadTooLarge => "Nội dung gửi lên quá lớn",
        StatusCodes.Status415UnsupportedMediaType => "Không nhận kiểu nội dung này",
        >= StatusCodes.Status500InternalServerError => "Hệ thống gặp lỗi, xin thử lại sau",
        _ => "Yêu cầu không hợp lệ",
    };
}
