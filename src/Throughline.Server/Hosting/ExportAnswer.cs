using Microsoft.AspNetCore.Http.Features;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>Sends an export while it is written, so that a large one is never whole in memory.</summary>
public static class ExportAnswer
{
    /// <summary>The answer; what breaks off in the middle breaks the download off too.</summary>
    public static IResult Of(PageExport export, HttpContext context) => Results.Stream(
        stream =>
        {
            // The writers are plain synchronous code; one request's thread waits for its own reader.
            if (context.Features.Get<IHttpBodyControlFeature>() is { } body) body.AllowSynchronousIO = true;
            export.Write(stream, context.RequestAborted);
            return Task.CompletedTask;
        },
        export.MediaType,
        export.FileName);
}
