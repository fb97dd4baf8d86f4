using Throughline.Journeys.Conformance;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Maps.Usage;
using Throughline.Office.Records;
using Throughline.Office.Releases;
using Throughline.Office.Suggestions;
using Throughline.Office.Weekly;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>What is true of the sample's maps: every state, and every lapse.</summary>
internal static class SampleTruth
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Release Portal = new(SampleMaps.Hostile, Today.AddDays(-30), Today.AddDays(-20), [new TouchedMap("software-access", ["ask"]), new TouchedMap("permits", [])]) { Kind = ReleaseKind.PortalLaunch };

    public static ReleaseRegister Register { get; } = new([Portal, Portal with { Name = "Chat assistant sorts requests", On = Today.AddDays(-28), Kind = ReleaseKind.AiTriage }, Portal with { Name = "New form", On = Today.AddDays(-2), Kind = null }]);

    public static TruthHeader Header(MapView view, bool empty) =>
        new(view.Map.Id, empty ? None("map-observed", "share", "steps of the map") : Share(.62, 26, "map-observed"), empty ? None("map-drift", "share", "journey instances in scope") : Share(.07, 1284, "map-drift"), Fresh(empty))
        {
            Explained = empty ? null : Share(.43, 1284, "explained"),
            Steps = StepsOf(view, empty),
            Calls = empty ? [] : [new ReviewCall(Portal, view.Map.Id, null)],
        };

    public static TruthView View(MapView view, bool empty)
    {
        var header = Header(view, empty);
        var kept = new KeptMap(new DrawnMap(view.Map), null);
        var steps = StepsOf(view, empty);
        var truth = new MapTruth(view.Map, header.Observed, steps, Drift(steps, empty), [.. steps.Select((step, i) => Connection(step.Step, i))]);
        return new TruthView(header, kept, truth, empty ? null : Explained, Use(empty), empty ? [] : Tasks)
        {
            Unexplained =
            [
                new UnexplainedLine("1", ["Raises a request", "Chases for status", SampleMaps.Hostile], Count(210, "off-paths"), IsDrawable: true, IsBroken: true),
                new UnexplainedLine("2", ["Raises a request", "x.y"], Count(12, "off-paths"), IsDrawable: false, IsBroken: false),
            ],
        };
    }

    private static IReadOnlyList<StepTruth> StepsOf(MapView view, bool empty) =>
        empty ? [] : [.. view.Phases.SelectMany(phase => phase.Steps.Select(step => (phase.Phase.Name, step.Step))).Select((step, i) => Step(step.Name, step.Step, i))];

    public static ReleasesView Releases(bool empty, JourneyMap? chosen) => new(
        empty ? [] : [Portal], empty ? [] : Tasks, [.. SampleMaps.AllMaps.Select(map => new JourneyChoice(map.Map.Id, map.Map.Name))], chosen, Lateness(empty), Today);

    public static WeeklyView Weekly(bool empty) => new(WeeklyReport.Of(empty ? [] : Watched, empty ? [] : [Waiting], empty ? null : To, Now), Lateness(empty));

    private static DateTimeOffset Now => new(Today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);

    private static OpenSuggestion Waiting => new("s2", null, new Suggestion(null, SampleMaps.Hostile, null, To, null, To.AddDays(7)));

    private static IReadOnlyList<WatchedMap> Watched =>
    [
        Watch(0, "map-owner") with { Calls = [new ReviewCall(Portal, "software-access", null)], Tasks = [Tasks[0].Task] },
        Watch(1, "map-owner") with { UnusedSince = Today.AddDays(-70), Drift = new Comparison(Share(.12, 400, "map-drift"), Share(.07, 390, "map-drift"), Share(.05, 790, "map-drift")) },
        Watch(2, SampleMaps.Hostile),
    ];

    private static WatchedMap Watch(int map, string owner) => new(
        new KeptMap(new DrawnMap(SampleMaps.AllMaps[map].Map) { Owner = owner }, new RecordEntry(1, MapRecords.Kind.Key(SampleMaps.AllMaps[map].Map.Id), 1, IsDeleted: false, owner, To, "")),
        Fresh(empty: false));

    private static IReadOnlyList<Figure> Lateness(bool empty) => TaskFigures.Of(empty ? [] : [.. Tasks.Select(line => line.Task)], Now);

    private static IReadOnlyList<TaskLine> Tasks =>
    [
        new(MapTask.Of(Portal, "software-access", [], Today), "Get access to software"),
        new(MapTask.Of(Portal, "permits", [Today.AddDays(-18)], Today), "Permits"),
        new(MapTask.Of(Portal with { Name = "New form" }, "permits", [Today.AddDays(-21)], Today), "Permits"),
        new(MapTask.Of(Portal with { Name = "Later", SprintEnd = Today }, "permits", [], Today), "Permits"),
    ];

    private static ExplainedView Explained => new(
        Share(.43, 1284, "explained"),
        Share(.31, 1284, "conformant"),
        [new NamedFigure("Solved at once", Share(.31, 1284, "on-path")), new NamedFigure(SampleMaps.Hostile, Share(.1, 1284, "on-path")), new NamedFigure("Sent round", Share(.02, 1284, "on-path"))],
        [Deviating("After “Ask” comes “Chase”", Seconds(86_400, 210, "deviation-time")), Deviating(SampleMaps.Hostile, None("deviation-time", "seconds", "journey instances with the deviation"))]);

    private static DeviationFigures Deviating(string name, Figure time) => new(
        new Deviation(DeviationKind.LeftOut, "ask", "", name), Count(210, "deviation"), Share(.16, 1284, "deviation-share"),
        new Comparison(time, Seconds(40_000, 400, "conformant-time"), time.Value is null ? null : Seconds(46_400, 610, "deviation-time")),
        new Comparison(None("deviation-cost", "USD", "journey instances with the deviation"), None("conformant-cost", "USD", "journey instances that go as intended"), null));

    private static MapFreshness Fresh(bool empty) => MapFreshness.Of(
        empty ? new MapAge(null, null, null, null, null) : new MapAge(To, To.AddDays(-400), To.AddDays(-300), null, 90),
        new DateTimeOffset(Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(10));

    private static StepTruth Step(string phase, Step step, int i) => (i % 4) switch
    {
        0 => new StepTruth(phase, step, StepState.Observed, "It happens.", Share(.8, 1284, "step-share"), null),
        1 => new StepTruth(phase, step, StepState.Contradicted, "It happens, but mostly before anything of the phases that are drawn before it.", Share(.3, 1284, "step-share"), Share(.8, 380, "step-out-of-order")),
        2 => new StepTruth(phase, step with { Binding = null }, StepState.Assumed, "No events are bound to it: nothing in the data says whether it happens.", null, null),
        _ => new StepTruth(phase, step, StepState.Unknown, "None of the journeys in scope has it, but they are too few to say that it does not happen.", Share(0, 120, "step-share"), null),
    };

    private static MapDrift Drift(IReadOnlyList<StepTruth> steps, bool empty) => empty
        ? new MapDrift(None("map-drift", "share", "journeys"), [], [], [], None("new-ways", "share", "journeys"), None("new-ways-before", "share", "journeys"), [])
        : new MapDrift(
            Share(.07, 1284, "map-drift"),
            [new UndrawnActivity("remote.session", "Remote session", Count(90, "undrawn-activity"), Share(.07, 1284, "undrawn-activity-share")), new UndrawnActivity(SampleMaps.Hostile, SampleMaps.Hostile, Count(1, "undrawn-activity"), Share(.001, 1284, "undrawn-activity-share"))],
            [new UndrawnChannel("video", Share(.07, 1284, "undrawn-channel"))],
            [.. steps.Where(step => step.State == StepState.Unknown)],
            Share(.12, 400, "new-ways"),
            Share(.08, 390, "new-ways-before"),
            [new NewVariant(["Ask", "Remote session", "Solve"], Count(41, "path-variant"), IsSure: true), new NewVariant(["Ask", SampleMaps.Hostile], Count(1, "path-variant"), IsSure: false)]);

    private static StepConnection Connection(Step step, int i)
    {
        var health = StepHealths(i);
        return i % 3 == 1
            ? new StepConnection(step with { Service = new StepService(["Access"], "resolve", "Second line") }, Count(17, "step-open"), Share(.83, 400, "step-sla-met"), Share(.11, 400, "step-escalated"), health)
            : new StepConnection(step, null, null, null, health);
    }

    private static StepHealth StepHealths(int i) => i % 4 == 3
        ? new StepHealth(None("step-health", "share", "journey instances of the step"), HealthConfidence.None, [], None("step-voice", "share", "scored journey instances of the step"))
        : new StepHealth(Share(.71, 400, "step-health"), HealthConfidence.Medium, [Share(.83, 400, "step-sla-met"), Share(.9, 380, "step-no-repeat")], Share(.55, 12, "step-voice"));

    private static MapUseView Use(bool empty) => empty
        ? new MapUseView(new MapUsage([]), [], null, IsUnused: false)
        : new MapUseView(
            new MapUsage([new MapUsageDay(Today.AddDays(-70), [new RoleOpens("support lead", 2)]) { Citations = [new MapCitation(SampleMaps.Hostile, "map-owner")] }]),
            [new NamedFigure("support lead", Count(2, "map-opens"))],
            Share(.83, 400, "wall-art-index"),
            IsUnused: true)
        {
            Days = [new NamedFigure("13 Sep 2026, support lead", Count(2, "map-opens"))],
        };
}
