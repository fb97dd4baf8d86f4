using Throughline.Journeys.Cases;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Gaps;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Gaps;
using Throughline.Office.Improvements;
using Throughline.Office.Maps.QuickWins;
using Throughline.Office.Records;
using Throughline.Office.Sessions;
using Throughline.Office.Work;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>Mapping sessions with everything that one can have, and work in all stages but one; about the map of one instance there is nothing.</summary>
internal sealed class SampleWork : IWorkPages
{
    private static readonly DataCover Little = new(To.AddDays(-59), To);

    public Task<SessionsView?> SessionsAsync(string journeyId, CancellationToken ct) => Task.FromResult(Map(journeyId) is { } view
        ? new SessionsView(journeyId, view.Map.Name, journeyId == "one" ? Little : new DataCover(From, To), journeyId == "one" ? [] : [new SessionLine("2", Session(view, isOpen: true)), new SessionLine("1", Session(view, isOpen: false))])
        : null);

    public Task<SessionView?> SessionAsync(string journeyId, long number, CancellationToken ct)
    {
        if (Map(journeyId) is not { } view) return Task.FromResult<SessionView?>(null);
        var (step, words) = (view.Phases[0].Steps[0].Step, journeyId == "hostile" ? SampleMaps.Hostile : "Nobody told me.");
        return Task.FromResult<SessionView?>(new(
            journeyId,
            view.Map.Name,
            new SessionLine($"{number}", Session(view, isOpen: number == 2)),
            number == 2 ? new PinnedInSession([], []) : new PinnedInSession([(step, new Verbatim(words, "1", To.AddMinutes(5), "agent-7"))], [(step, new StepMark(MarkKind.PainPoint, words))]),
            number == 2 ? [] : [new VersionLine(new RecordEntry(4, new RecordKey("map", journeyId), 4, false, "map-owner", To.AddHours(2), "Closed the session"), [$"Pinned to {step.Name}: “{words}”"])],
            number == 2 ? [] : [$"Pinned to {step.Name}: “{words}”", "Noted a review on 22 Nov 2026, led by map-owner"],
            number == 2 ? null : new HistoryQuery(From: 1, To: 2),
            CaseFilter.None with { From = From }));
    }

    public Task<WorkView?> WorkAsync(string journeyId, CancellationToken ct) => Task.FromResult(Map(journeyId) is { } view
        ? new WorkView(journeyId, view.Map.Name, journeyId == "one" ? [] : Lines(journeyId), DateOnly.FromDateTime(To.UtcDateTime)) { Improvements = Improvements(view) }
        : null);

    private static ImprovementsView Improvements(MapView view)
    {
        var map = view.Map;
        if (map.Id == "one") return new ImprovementsView(map, [], [.. map.Phases.Select(phase => new PhaseEffort(phase.Name, null, new Quantity(0, "person-days"), new Quantity(0, "share")))], null, IsSearched: false);
        var (first, last) = (map.Phases[0], map.Phases[^1]);
        var day = DateOnly.FromDateTime(To.UtcDateTime);
        return new ImprovementsView(
            map,
            [
                new("i1", new Improvement(map.Id, "ack", "Friendlier acknowledgement " + SampleMaps.Hostile, 12.5, "service owner", ImprovementState.UnderWay), "Is told that it has arrived", last.Name, day, "map-owner"),
                new("i2", new Improvement(map.Id, "gone", "Rewrite the article", 3, "knowledge base owner", ImprovementState.Done), null, "", day, "map-owner"),
            ],
            [.. map.Phases.Select((phase, i) => new PhaseEffort(phase.Name, Share(i == 0 ? .6 : .1, 900, "phase-friction"), new Quantity(phase == last ? 12.5 : 0, "person-days"), new Quantity(phase == last ? 1 : 0, "share")))],
            map.Phases.Count < 2 ? null : new Misallocation(new PhaseShare(first.Name, .6, 0), new PhaseShare(last.Name, .1, 1)),
            IsSearched: true);
    }

    public Task<QuickWinsView?> QuickWinsAsync(string journeyId, CancellationToken ct)
    {
        if (Map(journeyId) is not { } view) return Task.FromResult<QuickWinsView?>(null);
        var day = DateOnly.FromDateTime(To.UtcDateTime);
        IReadOnlyList<QuickWin> wins = journeyId == "one" ? [] :
        [
            new("ask", "Raises a request", "Ask once, not twice. " + SampleMaps.Hostile, To.AddDays(-9), "agent-7", null, IsOnMap: true),
            new("wait", "Is told how it stands", "", To.AddDays(-30), "map-owner", new MarkDelivery(day.AddDays(-2), "map-owner"), IsOnMap: true),
            new("gone", SampleMaps.Hostile, "", To.AddDays(-30), SampleMaps.Hostile, new MarkDelivery(day.AddDays(-30), "map-owner"), IsOnMap: false),
        ];
        return Task.FromResult<QuickWinsView?>(new(journeyId, view.Map.Name, wins, QuickWinFigures.Of(wins, To), day));
    }

    public Task<GapsView?> GapsAsync(string journeyId, string owner, CancellationToken ct)
    {
        if (Map(journeyId) is not { } view) return Task.FromResult<GapsView?>(null);
        var residual = new Residual(null, Share(.4, 1284, "readers-unresolved"), Share(.25, 514, "residual-with-path"), Share(.3, 1284, "readers-uncovered"));
        var longer = new Comparison(Hours(14, 312), Hours(8, 972), Hours(6, 1284) with { Low = 5 * 3600, High = 7 * 3600 });
        var gap = new Gap(journeyId, GapKind.Cmdb, "no configuration item " + SampleMaps.Hostile, "configuration-item=(none)", "CMDB owner")
        {
            Changes = [new GapChange(GapState.Open, "", "analyst", To), new GapChange(GapState.Accepted, SampleMaps.Hostile, "map-owner", To)],
        };
        return Task.FromResult<GapsView?>(journeyId == "one"
            ? new(journeyId, view.Map.Name, [], IsSearched: false, new Residual(null, Share(0, 0, "readers-unresolved") with { Value = null, N = 0 }, Share(0, 0, "residual-with-path") with { Value = null, N = 0 }, Share(0, 0, "readers-uncovered") with { Value = null, N = 0 }), PathBasis.Unknown, [])
            : new(
                journeyId,
                view.Map.Name,
                [new FoundGap(GapKind.Cmdb, gap.About, gap.Filter, longer) { Statement = "Matters take 6 h longer.", Finding = Links.Finding(journeyId, "silent"), IsRegistered = true }, new FoundGap(GapKind.EscalationPath, "no way on after article KB-17", "article=KB-17", null) { Residual = residual with { Article = "KB-17" } }],
                IsSearched: true,
                residual,
                PathBasis.Defined,
                [new GapLine("g1", gap, view.Map.Name, longer), new GapLine("g2", gap with { About = "VPN", Filter = "attribute.gone=1", Changes = gap.Changes.Take(1).ToList() }, view.Map.Name, null, "There is no attribute 'gone'.")])
            {
                Owner = owner,
            });
    }

    private static Figure Hours(double hours, long n) => new("time-to-resolve-mean", hours * 3600, (hours - 1) * 3600, (hours + 1) * 3600, n, "seconds", "journey instances that were resolved", From, To, To);

    private static IReadOnlyList<WorkLine> Lines(string journeyId)
    {
        var day = DateOnly.FromDateTime(To.UtcDateTime);
        return
        [
            new(WorkStage.Improve, day, "Suggestion answered (done): " + SampleMaps.Hostile, Links.Suggestion("s3"), ""),
            new(WorkStage.Map, day.AddDays(-1), "Drew the waiting with the approvers " + new string('x', 120), Links.Session(journeyId, "1"), "map-owner") { Entry = "e1" },
            .. Enumerable.Range(2, 12).Select(i => new WorkLine(WorkStage.Analyse, day.AddDays(-i), "Silent after the acknowledgement, first seen", Links.Findings(), "") { Note = "26 % of customers hear nothing for a day." }),
        ];
    }

    private static MappingSession Session(MapView view, bool isOpen)
    {
        var hostile = view.Map.Id == "hostile" ? SampleMaps.Hostile : "";
        return new MappingSession(view.Map.Id, "Why requests wait " + hostile, [new SessionRole("Tier 1 agent", null), new SessionRole("Service owner", "service owner" + hostile)], "map-owner", To, 1, Pack(view, hostile, isOpen))
        {
            Closed = isOpen ? null : new SessionEnd("map-owner", To.AddHours(2), 4),
        };
    }

    private static DataPack Pack(MapView view, string hostile, bool isFull) => new(
        To,
        isFull ? new DataCover(From, To) : Little,
        From,
        "from=2026-08-24&as-of=2026-11-21T17:05:00Z",
        [.. view.Headline.Select(PackFigure.Of)],
        [.. view.Phases.Select(phase => new PackPhase(phase.Phase.Name, PackFigure.Of(phase.Instances), PackFigure.Of(phase.Share), PackFigure.OfOptional(phase.Experience), PackFigure.OfOptional(phase.MedianTime), [.. phase.Steps.Select(step => new PackStep(step.Step.Name, step.Step.Lane, step.Step.Kind, PackFigure.Of(step.Instances), PackFigure.Of(step.Share)))]))],
        isFull ? [new PackBrokenPath("Chases for status " + hostile, PackFigure.Of(Share(.1, 1284, "step-share")))] : [],
        isFull ? [.. SampleFindings.All.Take(3).Select(line => new PackFinding(line.Id, line.Name, line.Statement, line.Phase, PackFigure.Of(line.Struck), PackFigure.Of(line.Effect), PackFigure.OfOptional(line.Cost)))] : [],
        isFull ? [new PackQuote("Nobody told me. " + hostile, "Wait", To, "agent-7", "1"), new PackQuote("Took far longer than promised.", "Resolve", null, null, null)] : [])
    {
        WithLessBecause = isFull ? null : "The service is new. " + hostile,
    };

    private static MapView? Map(string journeyId) => SampleMaps.AllMaps.FirstOrDefault(map => map.Map.Id == journeyId);
}
