using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Server.Drawing;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;
using Throughline.Sources.Exports;

namespace Throughline.Server.Hosting;

/// <summary>Which address shows which page. A page is a GET whose state stands in its address.</summary>
public static class PageRoutes
{
    // Every other word of an address belongs to the filter, which refuses what it does not know: a filter that is quietly left out shows wrong numbers.
    private static readonly FrozenSet<string> PageWords = FrozenSet.Create(StringComparer.Ordinal, "step", "unit", "names", "detail", "lines", "way", "metric", "part", "compare", "find", "page", "v", "detector", "phase", "priced", "new", "sort");

    /// <summary>Adds them all.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", PortfolioAsync);
        app.MapGet("/journeys/{id}", MapAsync);
        app.MapGet("/journeys/{id}/step", StepAsync);
        app.MapGet("/journeys/{id}/edit", EditAsync);
        app.MapGet("/journeys/{id}/map.svg", DrawingAsync);
        app.MapGet("/journeys/{id}/map.yaml", (string id, IPageData data, HttpContext context, CancellationToken ct) => MapFileAsync(id, isTable: false, data, context, ct));
        app.MapGet("/journeys/{id}/map.csv", (string id, IPageData data, HttpContext context, CancellationToken ct) => MapFileAsync(id, isTable: true, data, context, ct));
        app.MapGet("/journeys/{id}/truth", TruthAsync);
        app.MapGet(Links.Changes, ChangesAsync);
        app.MapGet(Links.Weekly(), WeeklyAsync);
        app.MapGet(Links.WeeklyMail, WeeklyMailAsync);
        app.MapGet("/journeys/{id}/paths", PathsAsync);
        app.MapGet("/journeys/{id}/metrics", MetricsAsync);
        app.MapGet("/journeys/{id}/themes", ThemesAsync);
        app.MapGet("/journeys/{id}/figure", FigureAsync);
        app.MapGet("/journeys/{id}/figure.svg", SpreadAsync);
        app.MapGet("/journeys/{id}/put", PutAsync);
        app.MapGet("/journeys/{id}/findings", FindingsAsync);
        app.MapGet("/journeys/{id}/findings/{findingId}", FindingAsync);
        app.MapGet("/journeys/{id}/assumptions", AssumptionsAsync);
        app.MapGet(Links.Atlas, AtlasAsync);
        app.MapGet("/findings", EveryFindingAsync);
        app.MapGet(Links.Executive, ExecutiveAsync);
        app.MapGet("/journeys/{id}/export/{format}", ExportAsync);
        app.MapGet("/journeys/{id}/cases/{caseId}", CaseAsync);
        app.MapGet("/identity", IdentityAsync);
        app.MapGet(Links.Quality, QualityAsync);
        app.MapGet(Links.Quality + "/rows", SetAsideAsync);
        app.MapGet(Links.Personas, Personas);
        app.MapGet("/assets/{name}", WebFiles.Serve);
        app.MapGet("/healthz", () => Results.Text("ok"));
        app.MapFallback(context => Missing(context.Request.Path).ExecuteAsync(context));
    }

    private static async Task<IResult> PortfolioAsync(string? sort, string? by, IPageData data, CancellationToken ct) =>
        new RazorComponentResult<PortfolioPage>(new { View = await data.PortfolioAsync(ct), Query = PortfolioQuery.Read(sort, by), Releases = await data.RegisterAsync(ct) });

    private static async Task<IResult> AssumptionsAsync(string id, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.AssumptionsAsync(id, ct) is { } view ? new RazorComponentResult<AssumptionsPage>(new { View = view }) : Missing(context.Request.Path);

    private static async Task<IResult> AtlasAsync(IPageData data, CancellationToken ct) =>
        new RazorComponentResult<AtlasPage>(new { View = await data.AtlasAsync(ct) });

    private static async Task<IResult> MapAsync(string id, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        if (await data.MapAsync(id, filter, ct) is not { } map) return Missing(context.Request.Path);
        if (Visitor.Opens(context)) data.Opened(id, Visitor.RoleOf(context));
        if (map.View.Map.Phases.Any(phase => MarkText.QuickWins(phase).Count > 0)) map = map with { QuickWins = await data.Work.QuickWinsAsync(id, ct) };
        return new RazorComponentResult<MapPage>(new { Map = map, Truth = await data.TruthHeaderAsync(id, filter, ct), Filter = await data.FilterAsync(id, filter, ct), Found = map.Placed(data.FoundSoFar(id, filter)), Remarks = await data.Remarks.RemarksAsync(id, Author.Of(context), ct) });
    }

    private static async Task<IResult> StepAsync(string id, string? step, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        return await data.StepAsync(id, step ?? "", filter, ct) is { } view
            ? new RazorComponentResult<StepPage>(new { View = view, Filter = await data.FilterAsync(id, filter, ct), Found = view.Map.Placed(data.FoundSoFar(id, filter)), Remarks = await data.Remarks.RemarksAsync(id, Author.Of(context), ct) })
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> EditAsync(string id, string? step, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.EditAsync(id, Author.Of(context), ct) is { } view && await data.Remarks.RemarksAsync(id, Author.Of(context), ct) is { } remarks
            ? new RazorComponentResult<MapEditPage>(new { View = view, Remarks = remarks, Chosen = view.Step(step) })
            : Missing(context.Request.Path);

    private static async Task<IResult> DrawingAsync(string id, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        return await data.MapAsync(id, filter, ct) is { } map
            ? Drawing(context, MapSvg.Draw(map.View, data.Describe, map.Age is { } age ? FreshnessText.Line(age) : null, await data.TruthHeaderAsync(id, filter, ct)))
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> MapFileAsync(string id, bool isTable, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.MapAsync(id, CaseFilter.None, ct) is { } map ? ExportAnswer.Of(Maps.MapDownload.Of(map, isTable), context) : Missing(context.Request.Path);

    private static async Task<IResult> TruthAsync(string id, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        return await data.TruthAsync(id, filter, ct) is { } view
            ? new RazorComponentResult<TruthPage>(new { View = view, Filter = await data.FilterAsync(id, filter, ct) })
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> ChangesAsync(string? map, string? show, IPageData data, CancellationToken ct) => new RazorComponentResult<ChangesPage>(new { View = await data.ReleasesAsync(map ?? "", ct), Show = show });

    private static async Task<IResult> WeeklyAsync(string? kind, IPageData data, CancellationToken ct) =>
        new RazorComponentResult<WeeklyPage>(new { View = await data.WeeklyAsync(ct), Query = WeeklyQuery.Read(kind) });

    private static async Task<IResult> WeeklyMailAsync(IPageData data, CancellationToken ct) => Results.Text(string.Join('\n', WeeklyText.Mail(await data.WeeklyAsync(ct))) + "\n", "text/plain", Encoding.UTF8);

    private static async Task<IResult> PathsAsync(
        string id, string? unit, string? names, string? detail, string? lines, string? compare, string? way, IPageData data, HttpContext context, CancellationToken ct)
    {
        var (query, filter) = (PathsQuery.Read(unit, names, detail, lines, compare, way), FilterOf(context));
        return await data.PathsAsync(id, query, filter, ct) is { } view
            ? new RazorComponentResult<PathsPage>(new { View = view, Query = query, Filter = await data.FilterAsync(id, filter, ct), Truth = await data.TruthHeaderAsync(id, filter, ct), Releases = await data.RegisterAsync(ct) })
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> MetricsAsync(string id, string? compare, string? find, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        return await data.MetricsAsync(id, MetricsQuery.Read(compare, find), filter, ct) is { } view
            ? new RazorComponentResult<MetricsPage>(new { View = view, Filter = await data.FilterAsync(id, filter, ct) })
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> ThemesAsync(string id, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        return await data.ThemesAsync(id, filter, ct) is { } view
            ? new RazorComponentResult<ThemesPage>(new { View = view, Filter = await data.FilterAsync(id, filter, ct), Releases = await data.RegisterAsync(ct) })
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> FigureAsync(
        string id, string? metric, string? part, string? compare, string? page, IPageData data, HttpContext context, CancellationToken ct)
    {
        var reference = new CaseReference(id, metric ?? "", part, FilterOf(context).ToString());
        return await data.FigureAsync(reference, FigureQuery.Read(compare, page), ct) is { } view
            ? new RazorComponentResult<FigurePage>(new { View = view })
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> PutAsync(string id, string? metric, string? part, IPageData data, HttpContext context, CancellationToken ct)
    {
        var reference = new CaseReference(id, metric ?? "", part, FilterOf(context).ToString());
        return await data.FigureAsync(reference, new FigureQuery(), ct) is { } figure && await data.MapAsync(id, CaseFilter.None, ct) is { } map
            ? new RazorComponentResult<PutPage>(new { View = figure, map.Kept.Drawn.Map, Who = Author.Of(context) })
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> SpreadAsync(string id, string? metric, string? part, IPageData data, HttpContext context, CancellationToken ct)
    {
        var reference = new CaseReference(id, metric ?? "", part, FilterOf(context).ToString());
        return await data.FigureAsync(reference, new FigureQuery(), ct) is { } view
            ? Drawing(context, SpreadSvg.Standing(view.Spread, view.Definition.Unit))
            : Missing(context.Request.Path);
    }

    private static async Task<IResult> CaseAsync(string id, string caseId, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        return await data.CaseAsync(id, caseId, filter, ct) is { } view
            ? new RazorComponentResult<CasePage>(new { View = view, Filter = filter })
            : Missing(context.Request.Path);
    }

    private static Task<IResult> EveryFindingAsync(
        string? detector, string? phase, string? priced, [FromQuery(Name = "new")] string? added, string? sort, IPageData data, TimeProvider clock, HttpContext context, CancellationToken ct) =>
        FindingsAsync(Portfolio.All, detector, phase, priced, added, sort, data, clock, context, ct);

    private static async Task<IResult> FindingsAsync(
        string id, string? detector, string? phase, string? priced, [FromQuery(Name = "new")] string? added, string? sort, IPageData data, TimeProvider clock, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        var found = await data.FindingsAsync(id, FindingsQuery.Read(detector, phase, priced, added, sort), filter, LastVisit.Of(context), ct);
        if (found is { View: null, IsReady: false }) return Searching(id, context);
        if (found.View is not { } view) return Missing(context.Request.Path);
        var isFirst = LastVisit.Note(context, clock.GetUtcNow());
        return new RazorComponentResult<FindingsPage>(new { View = view, Filter = await data.FilterAsync(id, filter, ct), IsFirstVisit = isFirst, Releases = await data.RegisterAsync(ct), found.IsReady }) { StatusCode = StatusOf(found) };
    }

    private static async Task<IResult> FindingAsync(string id, string findingId, IPageData data, HttpContext context, CancellationToken ct)
    {
        var filter = FilterOf(context);
        var found = await data.FindingAsync(id, findingId, filter, ct);
        if (found is { View: null, IsReady: false }) return Searching(id, context);
        return found.View is { } view
            ? new RazorComponentResult<FindingPage>(new { View = view, Releases = await data.RegisterAsync(ct), found.IsReady }) { StatusCode = StatusOf(found) }
            : new RazorComponentResult<MissingFindingPage>(new { JourneyId = id, Filter = filter }) { StatusCode = StatusCodes.Status404NotFound };
    }

    private static async Task<IResult> ExecutiveAsync(IPageData data, HttpContext context, CancellationToken ct)
    {
        var found = await data.FindingsAsync(Portfolio.All, new FindingsQuery(), CaseFilter.None, lastVisit: null, ct);
        if (found is { View: null, IsReady: false }) return Searching(Portfolio.All, context);
        return found.View is { } view ? new RazorComponentResult<ExecutivePage>(new { View = view, Releases = await data.RegisterAsync(ct), found.IsReady }) { StatusCode = StatusOf(found) } : Missing(context.Request.Path);
    }

    // Accepted: newer events are searched, and the script of an open page asks again.
    private static int StatusOf<T>(Searched<T> found) where T : class => found.IsReady ? StatusCodes.Status200OK : StatusCodes.Status202Accepted;

    // The browser asks again by itself; no script is needed for that. The script of a page that is open keeps what it shows until the search is over.
    private static RazorComponentResult<SearchingPage> Searching(string journeyId, HttpContext context)
    {
        context.Response.Headers["Refresh"] = "2";
        return new(new { JourneyId = journeyId }) { StatusCode = StatusCodes.Status202Accepted };
    }

    private static async Task<IResult> IdentityAsync(long? decided, IPageData data, CancellationToken ct) =>
        new RazorComponentResult<IdentityPage>(new { View = await data.IdentityAsync(decided ?? 0, ct) });

    private static async Task<IResult> QualityAsync(IPageData data, CancellationToken ct) =>
        new RazorComponentResult<QualityPage>(new { View = await data.QualityAsync(ct) });

    private static async Task<IResult> SetAsideAsync(string? source, string? reason, IPageData data, CancellationToken ct) =>
        new RazorComponentResult<SetAsidePage>(new { View = await data.SetAsideAsync(source ?? "", reason ?? "", ct) });

    private static RazorComponentResult<PersonasPage> Personas(string? filter, IPageData data) =>
        new(new { View = data.Personas(FilterWords.Parse(filter ?? "")) });

    private static async Task<IResult> ExportAsync(string id, string format, string? unit, IPageData data, HttpContext context, CancellationToken ct)
    {
        var request = new ExportRequest(ExportCatalogue.Get(format), id, FilterOf(context)) { Unit = PathsQuery.Read(unit, names: null, detail: null).Unit };
        return ExportAnswer.Of(await data.ExportAsync(request, ct), context);
    }

    /// <summary>The filter of an address; every word that is no page's own belongs to it.</summary>
    internal static CaseFilter FilterOf(HttpContext context) => FilterWords.Parse(context.Request.Query
        .Where(word => !PageWords.Contains(word.Key))
        .SelectMany(word => word.Value, (word, value) => new KeyValuePair<string, string>(word.Key, value ?? "")));

    private static IResult Drawing(HttpContext context, string svg)
    {
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.DrawingPolicy;
        return Results.Text(svg, "image/svg+xml", Encoding.UTF8);
    }

    /// <summary>That there is no such page.</summary>
    internal static RazorComponentResult<MissingPage> Missing(PathString path) =>
        new(new { Where = path.Value ?? "" }) { StatusCode = StatusCodes.Status404NotFound };
}
