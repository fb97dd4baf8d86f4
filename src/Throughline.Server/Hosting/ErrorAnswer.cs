using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Throughline.Journeys;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>The page that says what went wrong and where; the stack trace goes to the log only.</summary>
public static class ErrorAnswer
{
    /// <summary>Writes it in place of the page that failed.</summary>
    public static Task WriteAsync(HttpContext context)
    {
        var problem = context.Features.Get<IExceptionHandlerPathFeature>();
        var known = problem?.Error as WorkspaceException;
        var page = new RazorComponentResult<ErrorPage>(new
        {
            Where = problem?.Path ?? "",
            What = known?.Message ?? "The program met something that it did not expect. The log of the command that serves these pages has the details.",
            Reference = known is null ? context.TraceIdentifier : null,
        })
        {
            StatusCode = Status(known?.Problem),
        };
        return page.ExecuteAsync(context);
    }

    private static int Status(Problem? problem) => problem switch
    {
        null => StatusCodes.Status500InternalServerError,
        Problem.Usage => StatusCodes.Status400BadRequest,
        Problem.NotFound => StatusCodes.Status404NotFound,
        Problem.Unavailable => StatusCodes.Status503ServiceUnavailable,
        Problem.NotAllowed => StatusCodes.Status403Forbidden,
        Problem.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };
}
