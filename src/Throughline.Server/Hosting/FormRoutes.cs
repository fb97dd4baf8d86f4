using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Journeys;
using Throughline.Office.Releases;
using Throughline.Server.Pages;
using Throughline.Server.Yaml;

namespace Throughline.Server.Hosting;

/// <summary>Which form does what. A command is a POST with a token of a page of ours; it leads back to its page, so that loading that again repeats nothing.</summary>
public static class FormRoutes
{
    private const int MostBytes = 64 * 1024;
    private const int LongestText = 500;

    /// <summary>Adds them all.</summary>
    public static void MapForms(this WebApplication app)
    {
        var forms = app.MapGroup("").AddEndpointFilter(FormToken.CheckAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        forms.MapPost("/identity/merge", MergeAsync);
        forms.MapPost("/identity/split", SplitAsync);
        forms.MapPost("/identity/undo", UndoAsync);
        forms.MapPost(Links.Changes, AddReleaseAsync);
        forms.MapPost("/journeys/{id}/cite", CiteAsync);
        forms.MapPost("/personas/save", SavePersonaAsync);
        forms.MapPost("/personas/remove", RemovePersonaAsync);
    }

    private static async Task<IResult> MergeAsync(HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        return Decided(context, await actions.MergeAsync(Text(form, "one"), Text(form, "other"), Text(form, "why"), ct));
    }

    private static async Task<IResult> SplitAsync(HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        return Decided(context, await actions.SplitAsync(Text(form, "one"), Text(form, "other"), Text(form, "why"), ct));
    }

    private static async Task<IResult> UndoAsync(HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        if (!long.TryParse(Text(form, "decision"), NumberStyles.None, CultureInfo.InvariantCulture, out var decision))
            throw new WorkspaceException(Problem.Usage, $"\"{Text(form, "decision")}\" is no number of a decision. Go back to the list of decisions and choose one.");
        return Decided(context, await actions.UndoAsync(decision, Text(form, "why", mayBeEmpty: true), ct));
    }

    private static async Task<IResult> AddReleaseAsync(HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var touches = form["maps"].OfType<string>().Select(map => new TouchedMap(map, [.. form["steps"].OfType<string>().Where(step => step.StartsWith(map + "/", StringComparison.Ordinal)).Select(step => step[(map.Length + 1)..])]));
        await actions.AddReleaseAsync(new Release(Text(form, "name"), Day(form, "on"), Day(form, "sprintEnd"), [.. touches]) { Kind = Kind(form) }, Author.Of(context), ct);
        return SeeOther(context, Links.Changes);
    }

    private static async Task<IResult> CiteAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        await actions.CiteAsync(id, Text(form, "decision"), Author.Of(context), ct);
        return SeeOther(context, Links.Truth(id));
    }

    private static ReleaseKind? Kind(IFormCollection form) => Text(form, "kind", mayBeEmpty: true) is { Length: > 0 } text
        ? EnumWords.Parse<ReleaseKind>(text) ?? throw new WorkspaceException(Problem.Usage, $"“{text}” is no kind of change. Choose one of the list: {string.Join(", ", EnumWords.All(typeof(ReleaseKind)))}.")
        : null;

    private static DateOnly Day(IFormCollection form, string name) => DateOnly.TryParseExact(Text(form, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new WorkspaceException(Problem.Usage, $"“{form[name]}” is no day. Write it like 2026-11-22.");

    private static async Task<IResult> SavePersonaAsync(HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        actions.SavePersona(Text(form, "name"), Text(form, "filter"));
        return SeeOther(context, Links.Personas);
    }

    private static async Task<IResult> RemovePersonaAsync(HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        actions.RemovePersona(Text(form, "name"));
        return SeeOther(context, Links.Personas);
    }

    private static IResult Decided(HttpContext context, long decision) => SeeOther(context, Links.Identity(decision));

    // 303: whatever the browser sent, it now gets.
    private static IResult SeeOther(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static string Text(IFormCollection form, string name, bool mayBeEmpty = false) => FormText.Read(form, name, LongestText, mayBeEmpty);
}
