using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Journeys;
using Throughline.Office.Improvements;
using Throughline.Office.Work;
using Throughline.Server.Pages;
using Throughline.Server.Yaml;

namespace Throughline.Server.Hosting;

/// <summary>What the forms of mapping sessions and of the work on a journey do. Each leads back to its page.</summary>
public static class WorkForms
{
    private const int MostBytes = 64 * 1024;
    private const int LongestText = 1000;
    private const int LongestWord = 200;

    /// <summary>Adds them all.</summary>
    public static void MapWorkForms(this WebApplication app)
    {
        var forms = app.MapGroup("/journeys/{id}").AddEndpointFilter(FormToken.CheckAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        forms.MapPost("/sessions/start", StartAsync);
        forms.MapPost("/sessions/{number:long}/close", CloseAsync);
        forms.MapPost("/work/add", AddAsync);
        forms.MapPost("/work/remove", RemoveAsync);
        forms.MapPost("/work/improvements/add", AddImprovementAsync);
        forms.MapPost("/work/improvements/state", ChangeImprovementAsync);
        forms.MapPost("/quick-wins/deliver", (string id, HttpContext context, IPageActions actions, CancellationToken ct) => DeliverAsync(id, isDelivered: true, context, actions, ct));
        forms.MapPost("/quick-wins/reopen", (string id, HttpContext context, IPageActions actions, CancellationToken ct) => DeliverAsync(id, isDelivered: false, context, actions, ct));
    }

    private static async Task<IResult> StartAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var wished = new SessionForm(FormText.Read(form, "title", LongestWord, mayBeEmpty: false), FormText.ReadLines(form, "participants", LongestText), FormText.Read(form, "despite", LongestText, mayBeEmpty: true));
        var number = await actions.Work.StartSessionAsync(id, wished, Author.Of(context), ct);
        return SeeOther(context, Links.Session(id, number.ToString(CultureInfo.InvariantCulture)));
    }

    private static async Task<IResult> CloseAsync(string id, long number, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        await actions.Work.CloseSessionAsync(id, number, Author.Of(context), ct);
        return SeeOther(context, Links.Session(id, number.ToString(CultureInfo.InvariantCulture)));
    }

    private static async Task<IResult> AddAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        await actions.Work.AddWorkAsync(id, Stage(form), FormText.Read(form, "text", LongestText, mayBeEmpty: false), Optional(form, "link"), Day(form), Author.Of(context), ct);
        return SeeOther(context, Links.Work(id));
    }

    private static async Task<IResult> RemoveAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        await actions.Work.RemoveWorkAsync(id, FormText.Read(form, "entry", LongestWord, mayBeEmpty: false), Author.Of(context), ct);
        return SeeOther(context, Links.Work(id));
    }

    private static async Task<IResult> AddImprovementAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var (step, name, owner) = (Word(form, "step"), FormText.Read(form, "name", LongestText, mayBeEmpty: false), Word(form, "owner"));
        await actions.Work.AddImprovementAsync(new Improvement(id, step, name, Effort(form), owner, ImprovementState.Planned), Author.Of(context), ct);
        return SeeOther(context, Links.Work(id) + "#effort");
    }

    private static async Task<IResult> ChangeImprovementAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var state = EnumWords.Parse<ImprovementState>(Word(form, "state"))
            ?? throw new WorkspaceException(Problem.Usage, $"“{form["state"]}” is no state of an improvement. Choose one of: {string.Join(", ", EnumWords.All(typeof(ImprovementState)))}.");
        await actions.Work.ChangeImprovementAsync(id, Word(form, "improvement"), state, Author.Of(context), ct);
        return SeeOther(context, Links.Work(id) + "#effort");
    }

    private static double Effort(IFormCollection form) =>
        double.TryParse(Word(form, "effort"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var effort) ? effort
        : throw new WorkspaceException(Problem.Usage, $"“{form["effort"]}” is no number of person-days. Write it like 5 or 0.5.");

    private static string Word(IFormCollection form, string name) => FormText.Read(form, name, LongestWord, mayBeEmpty: false);

    private static async Task<IResult> DeliverAsync(string id, bool isDelivered, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var on = isDelivered ? Day(form) ?? throw new WorkspaceException(Problem.Usage, "The day of the delivery is empty. Go back and choose it.") : (DateOnly?)null;
        await actions.Work.DeliverAsync(id, FormText.Read(form, "step", LongestWord, mayBeEmpty: false), on, Author.Of(context), ct);
        return SeeOther(context, Links.QuickWins(id));
    }

    private static WorkStage Stage(IFormCollection form) => Enum.TryParse<WorkStage>(FormText.Read(form, "stage", LongestWord, mayBeEmpty: false), ignoreCase: true, out var stage) && Enum.IsDefined(stage)
        ? stage
        : throw new WorkspaceException(Problem.Usage, $"“{form["stage"]}” is no stage of the cycle. Choose one of: analyse, map, develop, improve.");

    private static DateOnly? Day(IFormCollection form) => Optional(form, "on") is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new WorkspaceException(Problem.Usage, $"“{text}” is no day. Write it like 2026-11-22.");

    private static string? Optional(IFormCollection form, string name) => FormText.Read(form, name, LongestText, mayBeEmpty: true) is { Length: > 0 } text ? text : null;

    // 303: whatever the browser sent, it now gets.
    private static IResult SeeOther(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
