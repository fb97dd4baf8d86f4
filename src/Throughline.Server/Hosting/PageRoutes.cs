using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Throughline.Server.Drawing;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>Which address shows which page. A page is a GET whose state stands in its address.</summary>
public static class PageRoutes
{
    /// <summary>Adds them all.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", PortfolioAsync);
        app.MapGet("/journeys/{id}", MapAsync);
        app.MapGet("/journeys/{id}/map.svg", DrawingAsync);
        app.MapGet("/journeys/{id}/paths", PathsAsync);
        app.MapGet("/assets/{name}", WebFiles.Serve);
        app.MapGet("/healthz", () => Results.Text("ok"));
        app.MapFallback(context => Missing(context.Request.Path).ExecuteAsync(context));
    }

    private static async Task<IResult> PortfolioAsync(IPageData data, CancellationToken ct) =>
        new RazorComponentResult<PortfolioPage>(new { View = await data.PortfolioAsync(ct) });

    private static async Task<IResult> MapAsync(string id, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.MapAsync(id, ct) is { } view
            ? new RazorComponentResult<MapPage>(new { View = view })
            : Missing(context.Request.Path);

    private static async Task<IResult> DrawingAsync(string id, IPageData data, HttpContext context, CancellationToken ct)
    {
        if (await data.MapAsync(id, ct) is not { } view) return Missing(context.Request.Path);
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.DrawingPolicy;
        return Results.Text(MapSvg.Draw(view, data.Describe), "image/svg+xml", Encoding.UTF8);
    }

    private static async Task<IResult> PathsAsync(
        string id, string? unit, string? activity, string? detail, IPageData data, HttpContext context, CancellationToken ct)
    {
        var query = PathsQuery.Read(unit, activity, detail);
        return await data.PathsAsync(id, query, ct) is { } view
            ? new RazorComponentResult<PathsPage>(new { View = view, Query = query })
            : Missing(context.Request.Path);
    }

    private static RazorComponentResult<MissingPage> Missing(PathString path) =>
        new(new { Where = path.Value ?? "" }) { StatusCode = StatusCodes.Status404NotFound };
}
