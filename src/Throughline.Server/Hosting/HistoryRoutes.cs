using Microsoft.AspNetCore.Http.HttpResults;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>The page of a map's versions and the presentation of a map.</summary>
public static class HistoryRoutes
{
    /// <summary>Adds them.</summary>
    public static void MapHistory(this WebApplication app)
    {
        app.MapGet("/journeys/{id}/history", HistoryAsync);
        app.MapGet("/journeys/{id}/present", PresentAsync);
    }

    private static async Task<IResult> HistoryAsync(string id, long? from, long? to, long? before, long? v, IPageData data, HttpContext context, CancellationToken ct)
    {
        var query = new HistoryQuery(from, to, before, v);
        return await data.History.HistoryAsync(id, query, ct) is { } view
            ? new RazorComponentResult<HistoryPage>(new { View = view, Query = query })
            : PageRoutes.Missing(context.Request.Path);
    }

    private static async Task<IResult> PresentAsync(string id, int? phase, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = PageRoutes.FilterOf(context);
        return await data.MapAsync(id, filter, ct) is { } map
            ? new RazorComponentResult<PresentPage>(new { Map = map, Filter = filter, Found = map.Placed(data.FoundSoFar(id, filter)), At = Math.Clamp(phase ?? 0, 0, map.View.Phases.Count + 1) })
            : PageRoutes.Missing(context.Request.Path);
    }
}
