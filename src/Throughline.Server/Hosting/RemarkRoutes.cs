using Microsoft.AspNetCore.Http.HttpResults;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>The pages of conversation and suggestions.</summary>
public static class RemarkRoutes
{
    private const string MentionsSeen = "throughline-mentions";

    /// <summary>Adds them.</summary>
    public static void MapRemarks(this WebApplication app)
    {
        app.MapGet("/journeys/{id}/remarks", RemarksAsync);
        app.MapGet("/journeys/{id}/remarks.csv", (string id, IPageData data, HttpContext context, CancellationToken ct) => ExportAsync(id, isJson: false, data, context, ct));
        app.MapGet("/journeys/{id}/remarks.json", (string id, IPageData data, HttpContext context, CancellationToken ct) => ExportAsync(id, isJson: true, data, context, ct));
        app.MapGet(Links.RemarksTable(), (IPageData data, HttpContext context, CancellationToken ct) => ExportAsync(id: null, isJson: false, data, context, ct));
        app.MapGet(Links.RemarksJson(), (IPageData data, HttpContext context, CancellationToken ct) => ExportAsync(id: null, isJson: true, data, context, ct));
        app.MapGet(Links.Mentions, MentionsAsync);
        app.MapGet("/suggest", SuggestAsync);
        app.MapGet(Links.Suggestions, SuggestionsAsync);
        app.MapGet(Links.Suggestions + "/{id}", SuggestionAsync);
    }

    private static async Task<IResult> RemarksAsync(string id, string? step, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.Remarks.RemarksAsync(id, Author.Of(context), ct) is { } view
            ? new RazorComponentResult<RemarksPage>(new { View = view, Step = string.IsNullOrEmpty(step) ? null : step })
            : PageRoutes.Missing(context.Request.Path);

    private static async Task<IResult> ExportAsync(string? id, bool isJson, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.Remarks.ExportAsync(id, isJson, ct) is { } export ? ExportAnswer.Of(export, context) : PageRoutes.Missing(context.Request.Path);

    private static async Task<IResult> MentionsAsync(IPageData data, TimeProvider clock, HttpContext context, CancellationToken ct)
    {
        var view = await data.Remarks.MentionsAsync(Author.Of(context), LastVisit.Of(context, MentionsSeen), ct);
        LastVisit.Note(context, clock.GetUtcNow(), MentionsSeen);
        return new RazorComponentResult<MentionsPage>(new { View = view, Role = Visitor.RoleOf(context) });
    }

    private static async Task<IResult> SuggestAsync(string? journey, IPageData data, CancellationToken ct) =>
        new RazorComponentResult<SuggestPage>(new { Journeys = (await data.PortfolioAsync(ct)).Journeys, Chosen = journey });

    private static async Task<IResult> SuggestionsAsync(string? show, IPageData data, CancellationToken ct) =>
        new RazorComponentResult<SuggestionsPage>(new { View = await data.Remarks.SuggestionsAsync(ct), Show = show });

    private static async Task<IResult> SuggestionAsync(string id, IPageData data, HttpContext context, CancellationToken ct) =>
        await data.Remarks.SuggestionAsync(id, ct) is { } line
            ? new RazorComponentResult<SuggestionPage>(new { Line = line, Who = Author.Of(context) })
            : PageRoutes.Missing(context.Request.Path);
}
