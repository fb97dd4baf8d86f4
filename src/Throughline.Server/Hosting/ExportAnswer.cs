using Microsoft.AspNetCore.Http.Features;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Hosting;

/// <summary>Sends an export while it is written, so that a large one is never whole in memory.</summary>
public static class ExportAnswer
{
    /// <summary>The answer; what breaks off in the middle breaks the download off too.</summary>
    public static IResult Of(PageExport export, HttpContext context)
    {
        if (export.Dates is { } dates)
        {
            context.Response.Headers[ExportDates.DataHeader] = dates.DataDay;
            context.Response.Headers[ExportDates.ReviewHeader] = dates.ReviewDay;
        }

        return Results.Stream(stream => WriteAsync(export, stream, context), export.MediaType, export.FileName);
    }

    private static Task WriteAsync(PageExport export, Stream stream, HttpContext context)
    {
        // The writers are plain synchronous code; one request's thread waits for its own reader.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body) body.AllowSynchronousIO = true;
        export.Write(stream, context.RequestAborted);
        return Task.CompletedTask;
    }
}
