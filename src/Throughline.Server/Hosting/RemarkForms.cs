using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Journeys;
using Throughline.Office.Remarks;
using Throughline.Office.Suggestions;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>What the forms of conversation and suggestions do. Each leads back to where it was sent from.</summary>
public static class RemarkForms
{
    private const int MostBytes = 64 * 1024;
    private const int LongestText = 2000;
    private const int LongestName = 80;

    private delegate Task Deed(string journeyId, IFormCollection form, string who, IRemarkActions actions, CancellationToken ct);

    /// <summary>Adds them all.</summary>
    public static void MapRemarkForms(this WebApplication app)
    {
        var forms = app.MapGroup("").AddEndpointFilter(FormToken.CheckAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        Add(forms, "say", (id, form, who, actions, ct) => actions.SayAsync(id, Step(form), form["kind"] == "idea" ? RemarkKind.Idea : RemarkKind.Comment, Lines(form, "text"), who, ct));
        Add(forms, "answer", (_, form, who, actions, ct) => actions.AnswerAsync(Word(form, "remark"), Lines(form, "text"), who, ct));
        Add(forms, "settle", (_, form, who, actions, ct) => actions.SettleAsync(Word(form, "remark"), isSettled: true, who, ct));
        Add(forms, "open", (_, form, who, actions, ct) => actions.SettleAsync(Word(form, "remark"), isSettled: false, who, ct));
        Add(forms, "vote", (_, form, who, actions, ct) => actions.VoteAsync(Word(form, "remark"), isFor: true, who, ct));
        Add(forms, "unvote", (_, form, who, actions, ct) => actions.VoteAsync(Word(form, "remark"), isFor: false, who, ct));
        forms.MapPost("/mentions/sign", SignAsync);
        forms.MapPost("/suggest", SuggestAsync);
        forms.MapPost(Links.Suggestions + "/{id}/reply", ReplyAsync);
    }

    private static void Add(RouteGroupBuilder forms, string name, Deed deed) =>
        forms.MapPost("/journeys/{id}/remarks/" + name, async (string id, HttpContext context, IPageActions actions, CancellationToken ct) =>
        {
            var form = await context.Request.ReadFormAsync(ct);
            await deed(id, form, Author.Of(context), actions.Remarks, ct);
            var step = FormText.Read(form, "place", LongestText, mayBeEmpty: true) is { Length: > 0 } place ? place : null;
            return SeeOther(context, form["back"] == "edit" ? Links.Edit(id, step) : Links.Remarks(id, step));
        });

    private static async Task<IResult> SignAsync(HttpContext context, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        Author.Set(context, Word(form, "name"));
        Visitor.Set(context, Optional(form, "role") ?? "");
        return SeeOther(context, Links.Mentions);
    }

    private static async Task<IResult> SuggestAsync(HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var id = await actions.Remarks.SuggestAsync(Optional(form, "journey"), Lines(form, "text"), Optional(form, "from"), ct);
        return SeeOther(context, Links.Suggestion(id));
    }

    private static async Task<IResult> ReplyAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        if (!long.TryParse(Word(form, "version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) || !Enum.TryParse<SuggestionOutcome>(Word(form, "outcome"), ignoreCase: true, out var outcome) || !Enum.IsDefined(outcome))
            throw new WorkspaceException(Problem.Usage, "The form does not say what becomes of the suggestion. Load its page again and repeat.");
        await actions.Remarks.ReplyAsync(id, version, outcome, Lines(form, "text"), Author.Of(context), ct);
        return SeeOther(context, Links.Suggestion(id));
    }

    private static string? Step(IFormCollection form) => FormText.Read(form, "step", LongestText, mayBeEmpty: true) is { Length: > 0 } step ? step : null;

    private static string? Optional(IFormCollection form, string name) => FormText.Read(form, name, LongestName, mayBeEmpty: true) is { Length: > 0 } text ? text : null;

    private static string Word(IFormCollection form, string name) => FormText.Read(form, name, LongestName, mayBeEmpty: false);

    private static string Lines(IFormCollection form, string name) => FormText.ReadLines(form, name, LongestText);

    // 303: whatever the browser sent, it now gets.
    private static IResult SeeOther(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
