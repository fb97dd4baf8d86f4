using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Throughline.Journeys;
using Throughline.Office.Gaps;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;
using Throughline.Server.Yaml;

namespace Throughline.Server.Hosting;

/// <summary>The pages of gaps and what their forms do.</summary>
public static class GapRoutes
{
    private const int MostBytes = 64 * 1024;
    private const int LongestText = 1000;

    /// <summary>Adds them.</summary>
    public static void MapGaps(this WebApplication app)
    {
        app.MapGet(Links.Gaps(), (string? owner, IPageData data, HttpContext context, CancellationToken ct) => PageAsync(Portfolio.All, owner, data, context, ct));
        app.MapGet("/journeys/{id}/gaps", PageAsync);
        var forms = app.MapGroup("/journeys/{id}/gaps").AddEndpointFilter(FormToken.CheckAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        forms.MapPost("/add", AddAsync);
        forms.MapPost("/state", ChangeAsync);
    }

    private static async Task<IResult> PageAsync(string id, string? owner, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.Work.GapsAsync(id, owner ?? "", ct) is { } view ? new RazorComponentResult<GapsPage>(new { View = view, Who = Author.Of(context) }) : PageRoutes.Missing(context.Request.Path);

    private static async Task<IResult> AddAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var gap = new Gap(id, Read<GapKind>(form, "kind"), Text(form, "about"), FormText.Read(form, "filter", LongestText, mayBeEmpty: true), Text(form, "owner"));
        await actions.Work.AddGapAsync(gap, Author.Of(context), ct);
        return Back(context, id);
    }

    private static async Task<IResult> ChangeAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        await actions.Work.ChangeGapAsync(Text(form, "gap"), Read<GapState>(form, "state"), Text(form, "why"), Author.Of(context), ct);
        return Back(context, id);
    }

    private static string Text(IFormCollection form, string name) => FormText.Read(form, name, LongestText, mayBeEmpty: false);

    private static T Read<T>(IFormCollection form, string name) where T : struct, Enum => EnumWords.Parse<T>(Text(form, name))
        ?? throw new WorkspaceException(Problem.Usage, $"“{form[name]}” will not do for {name}. Choose one of the list: {string.Join(", ", EnumWords.All(typeof(T)))}.");

    // 303: whatever the browser sent, it now gets.
    private static IResult Back(HttpContext context, string id)
    {
        context.Response.Headers.Location = Links.Gaps(id) + "#register";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
