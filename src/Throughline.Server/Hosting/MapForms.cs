using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;
using Throughline.Server.Pages;

namespace Throughline.Server.Hosting;

/// <summary>What the forms of the map editor do. Every one is a small change that becomes a version at once, and leads back to the editor.</summary>
public static class MapForms
{
    private const int MostBytes = 64 * 1024;
    private const int LongestText = 2000;

    private delegate IReadOnlyList<MapChange> Edit(IFormCollection form, DrawnMap map, string who, DateTimeOffset now);

    /// <summary>Adds them all.</summary>
    public static void MapMapForms(this WebApplication app)
    {
        var forms = app.MapGroup("/journeys/{id}/edit").AddEndpointFilter(FormToken.CheckAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        Add(forms, "set", (form, map, _, _) => Set(form, map));
        Add(forms, "add-step", AddStep);
        Add(forms, "add-phase", (form, map, _, _) => MapEdits.AddPhase(map, Text(form, "name"), Optional(form, "after")));
        Add(forms, "remove", (form, map, _, _) => MapEdits.Remove(map, Place(form)));
        Add(forms, "move", (form, map, _, _) => MapEdits.Move(map, Place(form), new MapPosition(Optional(form, "phase"), Optional(form, "after"))));
        Add(forms, "bind", (form, _, _, _) => MapEdits.Set(Place(form), "binding", Was(form), Binding(form)));
        Add(forms, "connect", (form, _, _, _) => MapEdits.Set(Place(form), "service", Was(form), Service(form)));
        Add(forms, "path", (form, _, _, _) => MapEdits.Set(Place(form), "steps", Was(form), RecordJson.Write(PathForm.Read(form))));
        AddClaim(forms, "mark", session => (form, map, _, _) => MapEdits.Mark(map, Text(form, "of"), Word<MarkKind>(form, "kind"), form["on"].Count > 0 ? Optional(form, "note") ?? "" : null, session));
        AddClaim(forms, "pin", session => (form, map, who, now) => MapEdits.Pin(map, Text(form, "of"), new Verbatim(Text(form, "text"), Optional(form, "case"), now, who) { Session = session }));
        Add(forms, "unpin", (form, map, _, _) => MapEdits.Unpin(map, Text(form, "of"), Moment(form, "at")));
        forms.MapPost("/undo", (string id, HttpContext context, IPageActions actions, CancellationToken ct) => UndoAsync(id, isRedo: false, context, actions, ct));
        forms.MapPost("/redo", (string id, HttpContext context, IPageActions actions, CancellationToken ct) => UndoAsync(id, isRedo: true, context, actions, ct));
        forms.MapPost("/add-path", AddPathAsync);
        forms.MapPost("/add-broken", AddBrokenAsync);
        forms.MapPost("/restore", RestoreAsync);
        forms.MapPost("/sign", SignAsync);
    }

    private static void Add(RouteGroupBuilder forms, string name, Edit edit) =>
        forms.MapPost("/" + name, (string id, HttpContext context, IPageActions actions, TimeProvider clock, CancellationToken ct) => EditAsync(id, edit, context, actions, clock, ct));

    // What is claimed while a mapping session goes on says that it comes from there.
    private static void AddClaim(RouteGroupBuilder forms, string name, Func<string?, Edit> edit) =>
        forms.MapPost("/" + name, async (string id, HttpContext context, IPageActions actions, TimeProvider clock, CancellationToken ct) =>
            await EditAsync(id, edit(await actions.Work.OpenSessionAsync(id, ct)), context, actions, clock, ct));

    private static async Task<IResult> EditAsync(string id, Edit edit, HttpContext context, IPageActions actions, TimeProvider clock, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var who = Author.Of(context);
        var now = clock.GetUtcNow();
        await actions.Maps.ChangeAsync(id, map => edit(form, map, who, now), who, Optional(form, "why") ?? "", ct);
        return Back(context, id, form);
    }

    private static async Task<IResult> UndoAsync(string id, bool isRedo, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        await actions.Maps.UndoAsync(id, Version(form), isRedo, Author.Of(context), ct);
        return Back(context, id, form);
    }

    private static async Task<IResult> AddPathAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        var way = Optional(form, "way");
        await actions.Maps.AddPathAsync(id, way is null ? Text(form, "name") : Optional(form, "name") ?? "", Word<PathKind>(form, "kind"), way, Author.Of(context), ct);
        return way is null ? Back(context, id, form) : SeeOther(context, Links.Truth(id) + "#paths");
    }

    private static async Task<IResult> AddBrokenAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        await actions.Maps.AddBrokenAsync(id, Text(form, "broken"), Author.Of(context), ct);
        return Back(context, id, form);
    }

    private static async Task<IResult> RestoreAsync(string id, HttpContext context, IPageActions actions, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        await actions.Maps.RestoreAsync(id, Version(form), Author.Of(context), Optional(form, "why") ?? "", ct);
        return SeeOther(context, Links.Map(id));
    }

    private static async Task<IResult> SignAsync(string id, HttpContext context, CancellationToken ct)
    {
        var form = await context.Request.ReadFormAsync(ct);
        Author.Set(context, Text(form, "name"));
        return Back(context, id, form);
    }

    private static IReadOnlyList<MapChange> Set(IFormCollection form, DrawnMap map)
    {
        var (field, value) = (Text(form, "field"), Optional(form, "value"));
        if (value is null && field == "name") throw new WorkspaceException(Problem.Usage, "A name cannot be empty. Go back and write one.");
        if (field == "lane" && value is not null) return MapEdits.SetLane(map, Text(form, "of"), Was(form), Json(value));
        return MapEdits.Set(Place(form), field, Was(form), value is null ? null : field switch
        {
            "reviewDays" => Days(value).ToString(CultureInfo.InvariantCulture),
            "launchOn" => Json(Day(value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            "isPublished" => value == "true" ? "true" : "false",
            "personas" => new JsonArray([.. form["value"].Select(name => JsonValue.Create(name))]).ToJsonString(),
            "lastReview" => RecordJson.Write(new MapReview(Day(value), Optional(form, "by") ?? "")),
            "scope" => ScopeWords.Parse(value) is { } scope ? RecordJson.Write(scope) : null,
            "name" or "kind" or "alongside" or "owner" or "deputy" or "parent" => Json(value),
            _ => throw new WorkspaceException(Problem.Usage, $"A map has no field '{field}' that could be set so. Load the page again."),
        });
    }

    private static IReadOnlyList<MapChange> AddStep(IFormCollection form, DrawnMap map, string who, DateTimeOffset now)
    {
        var activity = Optional(form, "activity");
        var name = Optional(form, "name") ?? (activity is null ? throw new WorkspaceException(Problem.Usage, "A step needs a name, or something that happens. Go back and give one of the two.") : ActivityName.Readable(activity));
        return MapEdits.AddStep(map, name, Word<Lane>(form, "lane"), Word<StepKind>(form, "kind"), activity is null ? null : new StepBinding([activity], null), new MapPosition(Text(form, "phase"), Optional(form, "after")));
    }

    private static string? Binding(IFormCollection form)
    {
        var (types, pattern) = (Chosen(form, "types"), Optional(form, "pattern"));
        if (types.Count > 0 && pattern is not null) throw new WorkspaceException(Problem.Usage, "A step is bound to events or to a pattern, not to both. Go back and choose one.");
        return types.Count > 0 ? RecordJson.Write(new StepBinding(types, null)) : pattern is null ? null : RecordJson.Write(new StepBinding(null, pattern));
    }

    private static string? Service(IFormCollection form)
    {
        var service = new StepService(Chosen(form, "queues"), Optional(form, "clock"), Optional(form, "escalation"));
        return service is { Queues.Count: 0, Clock: null, Escalation: null } ? null : RecordJson.Write(service);
    }

    private static MapPlace Place(IFormCollection form) => Text(form, "place") switch
    {
        "phase" => MapPlace.Phase(Text(form, "of")),
        "step" => MapPlace.Step(Text(form, "of")),
        "path" => MapPlace.Path(Text(form, "of")),
        "map" => MapPlace.Whole,
        var other => throw new WorkspaceException(Problem.Usage, $"A map has no '{other}'. Load the page again."),
    };

    private static string Was(IFormCollection form) => form["was"].ToString();

    private static string Json(string text) => RecordJson.Text(text);

    private static T Word<T>(IFormCollection form, string name)
        where T : struct, Enum => Enum.TryParse<T>(Text(form, name).Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var word) && Enum.IsDefined(word)
            ? word
            : throw new WorkspaceException(Problem.Usage, $"“{form[name]}” is no {name}. Load the page again.");

    private static long Version(IFormCollection form) => long.TryParse(Text(form, "version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        ? version
        : throw new WorkspaceException(Problem.Usage, $"“{form["version"]}” is no version. Choose one of the map's history.");

    private static int Days(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 3650
        ? days
        : throw new WorkspaceException(Problem.Usage, $"“{text}” is no number of days. Write a whole number from 1 to 3650.");

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new WorkspaceException(Problem.Usage, $"“{text}” is no day. Write it like 2026-11-22.");

    private static DateTimeOffset Moment(IFormCollection form, string name) => DateTimeOffset.TryParseExact(Text(form, name), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
        ? at
        : throw new WorkspaceException(Problem.Usage, "The form does not say which verbatim. Load the page again.");

    private static List<string> Chosen(IFormCollection form, string name) => [.. form[name].OfType<string>().Where(value => value.Length > 0)];

    private static string? Optional(IFormCollection form, string name) => FormText.Read(form, name, LongestText, mayBeEmpty: true) is { Length: > 0 } text ? text : null;

    private static string Text(IFormCollection form, string name) => FormText.Read(form, name, LongestText, mayBeEmpty: false);

    private static IResult Back(HttpContext context, string id, IFormCollection form) => SeeOther(context, Links.Edit(id, Optional(form, "step")));

    // 303: whatever the browser sent, it now gets.
    private static IResult SeeOther(HttpContext context, string address)
    {
        context.Response.Headers.Location = address;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
