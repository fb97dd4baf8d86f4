using Microsoft.AspNetCore.Http.HttpResults;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>The pages of mapping sessions and of the work on a journey.</summary>
public static class WorkRoutes
{
    /// <summary>Adds them.</summary>
    public static void MapWork(this WebApplication app)
    {
        app.MapGet("/journeys/{id}/sessions", SessionsAsync);
        app.MapGet("/journeys/{id}/sessions/{number:long}", SessionAsync);
        app.MapGet("/journeys/{id}/work", WorkAsync);
        app.MapGet("/journeys/{id}/quick-wins", QuickWinsAsync);
    }

    private static async Task<IResult> SessionsAsync(string id, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.Work.SessionsAsync(id, ct) is { } view ? new RazorComponentResult<SessionsPage>(new { View = view, Who = Author.Of(context) }) : PageRoutes.Missing(context.Request.Path);

    private static async Task<IResult> SessionAsync(string id, long number, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.Work.SessionAsync(id, number, ct) is { } view ? new RazorComponentResult<SessionPage>(new { View = view }) : PageRoutes.Missing(context.Request.Path);

    private static async Task<IResult> QuickWinsAsync(string id, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.Work.QuickWinsAsync(id, ct) is { } view ? new RazorComponentResult<QuickWinsPage>(new { View = view }) : PageRoutes.Missing(context.Request.Path);

    private static async Task<IResult> WorkAsync(string id, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.Work.WorkAsync(id, ct) is { } view ? new RazorComponentResult<WorkPage>(new { View = view, Who = Author.Of(context) }) : PageRoutes.Missing(context.Request.Path);
}
