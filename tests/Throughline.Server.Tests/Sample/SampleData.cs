using System.Runtime.CompilerServices;
using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Office.Maps;
using Throughline.Office.Releases;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>A workspace made up for the tests. The journeys <c>broken</c> and <c>locked</c> fail in their two ways.</summary>
internal sealed class SampleData(bool empty = false) : IPageData
{
    public IHistoryPages History { get; } = new SampleHistory();

    public IRemarkPages Remarks { get; } = new SampleRemarks(empty);

    public IWorkPages Work { get; } = new SampleWork();

    public Task<PortfolioView> PortfolioAsync(CancellationToken ct) => Task.FromResult(empty
        ? new PortfolioView([], None("instances", "count", "journey instances"), null, null, [], Count(0, "rows-set-aside"))
        : new PortfolioView([.. SampleMaps.AllMaps.Select(Line)], Count(8_554, "instances"), From, To, [new SourceCount("servicedesk", Count(15_000, "source-events")), new SourceCount(SampleMaps.Hostile, Count(3_402, "source-events"))], Count(12, "rows-set-aside"))
        {
            Shared = SharedPain.Of([.. SampleFindings.All.Select(line => line with { Homes = [KeyValuePair.Create("software-access", "Get access to software"), KeyValuePair.Create("hostile", SampleMaps.Hostile)] })]),
        });

    public Task<PageDates?> DatesAsync(string? journeyId, CaseFilter filter, CancellationToken ct) =>
        Task.FromResult<PageDates?>(empty ? new PageDates(null, null, null, journeyId is not null, SomeNever: true) : new PageDates(To, new DateOnly(2026, 7, 1), new DateOnly(2026, 10, 3), journeyId is not null, SomeNever: journeyId is null));

    public Task<AtlasView> AtlasAsync(CancellationToken ct) => Task.FromResult(empty ? new AtlasView([], [], []) : SampleAtlas.View);

    public Task<AssumptionsView?> AssumptionsAsync(string journeyId, CancellationToken ct) => Task.FromResult(SampleMaps.AllMaps.FirstOrDefault(map => map.Map.Id == journeyId) is { } map ? SampleAssumptions.View(map.Map) : null);

    public Task<LivingMap?> MapAsync(string journeyId, CaseFilter filter, CancellationToken ct) => journeyId switch
    {
        "broken" => throw new InvalidOperationException("secret detail of the inside"),
        "locked" => throw new WorkspaceException(Problem.Unavailable, "The workspace demo is in use by another process. Close it and try again."),
        _ => Task.FromResult(SampleMaps.AllMaps.FirstOrDefault(m => m.Map.Id == journeyId) is { } view ? new LivingMap(new KeptMap(new DrawnMap(view.Map), null), view) { Age = SampleTruth.Header(view, empty: false).Freshness.Age } : null),
    };

    public async Task<StepPageView?> StepAsync(string journeyId, string step, CaseFilter filter, CancellationToken ct)
    {
        if (await MapAsync(journeyId, filter, ct) is not { } map || map.View.Phases.FirstOrDefault(phase => phase.Steps.Any(view => view.Step.Id == step)) is not { } phase) return null;
        return SampleSteps.View(map, phase, phase.Steps.First(view => view.Step.Id == step), SampleTruth.View(map.View, empty: false).Truth, journeyId == "one");
    }

    public Task<MapEditView?> EditAsync(string journeyId, string who, CancellationToken ct) => Task.FromResult(SampleMaps.AllMaps.FirstOrDefault(m => m.Map.Id == journeyId) is { } view
        ? new MapEditView(new KeptMap(new DrawnMap(view.Map), null), view, new MapUndo(null, null), who, [new DrawableActivity("ticket.created", 1284, IsDrawn: true)], ["Access"], ["New starters"], [])
        {
            Scopes = ["topic=Software"],
            Broken = journeyId == "one" ? [] : [new ObservedBroken(new Step("silence", SampleMaps.Hostile, Lane.Customer, StepKind.Broken, new StepBinding(null, "silence-24h")), "Wait", Count(477, "instances"))],
        }
        : null);

    public Task<NewMapView> NewMapAsync(NewMapForm form, CancellationToken ct) => Task.FromResult(SampleNewMap.Of(form, empty));

    public async IAsyncEnumerable<string> ChangesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await Task.Delay(Timeout.Infinite, ct);
        yield break;
    }

    public Task<string> StateAsync(CancellationToken ct) => Task.FromResult("sample");

    public Task<TruthHeader?> TruthHeaderAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        Task.FromResult(Map(journeyId) is { } view ? SampleTruth.Header(view, journeyId == "one") : null);

    public Task<TruthView?> TruthAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        Task.FromResult(Map(journeyId) is { } view ? SampleTruth.View(view, journeyId == "one") : null);

    public Task<ReleasesView> ReleasesAsync(string journeyId, CancellationToken ct) => Task.FromResult(SampleTruth.Releases(empty, Map(journeyId)?.Map));

    public Task<ReleaseRegister> RegisterAsync(CancellationToken ct) => Task.FromResult(empty ? ReleaseRegister.Empty : SampleTruth.Register);

    public Task<WeeklyView> WeeklyAsync(CancellationToken ct) => Task.FromResult(SampleTruth.Weekly(empty));

    public void Opened(string journeyId, string role)
    {
        // Nobody asks here how often a map was opened.
    }

    public Task KeepUsageAsync(CancellationToken ct) => Task.CompletedTask;

    public Task<PathsView?> PathsAsync(string journeyId, PathsQuery query, CaseFilter filter, CancellationToken ct)
    {
        var paths = journeyId switch
        {
            "fifty" => SamplePaths.Thicket,
            "one" => SamplePaths.Empty,
            "hostile" => SamplePaths.From(query.Unit, (SampleMaps.Hostile + ">ask>" + SampleMaps.Hostile, 5)),
            _ when query.Compare.Length > 0 => SamplePaths.Compared.Here,
            _ => query.Unit == CaseUnit.Ticket ? SamplePaths.ServiceByTicket : SamplePaths.Service,
        };
        var map = SampleMaps.AllMaps.FirstOrDefault(m => m.Map.Id == journeyId);
        return Task.FromResult(map is null ? null : new PathsView(map.Map.Id, map.Map.Name, paths, From, To) { Compared = ReferenceEquals(paths, SamplePaths.Compared.Here) ? SamplePaths.Compared : null });
    }

    public Task<FilterView?> FilterAsync(string journeyId, CaseFilter filter, CancellationToken ct) => Task.FromResult<FilterView?>(new(
        filter, [new("priority", ["P1", "P2", "P3"]), new("channel", ["portal", "phone", SampleMaps.Hostile]), new("pattern", ["chase"])], ["New starters", "Contractors"], Share(filter.IsEmpty ? 1 : .38, 1284, "kept"))
    {
        Attached = journeyId == "software-access" ? ["New starters"] : [],
    });

    public Task<MetricsView?> MetricsAsync(string journeyId, MetricsQuery query, CaseFilter filter, CancellationToken ct) =>
        Task.FromResult(journeyId == "none" ? null : SampleCases.Metrics(journeyId, query));

    public Task<JourneyThemesView?> ThemesAsync(string journeyId, CaseFilter filter, CancellationToken ct)
    {
        var themes = journeyId switch
        {
            "hostile" => SampleThemes.Hostile,
            "one" => SampleThemes.Nothing,
            "permits" => SampleThemes.TooFew,
            _ => SampleThemes.Many,
        };
        var map = SampleMaps.AllMaps.FirstOrDefault(m => m.Map.Id == journeyId);
        return Task.FromResult(map is null ? null : new JourneyThemesView(map.Map.Id, map.Map.Name, themes, journeyId == "hostile" ? SampleThemes.NotNamed : SampleThemes.Named));
    }

    public Task<FigureView?> FigureAsync(CaseReference reference, FigureQuery query, CancellationToken ct) => Task.FromResult(reference.Metric is "repeat-contact-48h" || reference.Metric.StartsWith("path-", StringComparison.Ordinal) ? SampleCases.Figure(reference, query) : null);

    public Task<CaseView?> CaseAsync(string journeyId, string caseId, CaseFilter filter, CancellationToken ct) => Task.FromResult(caseId == "nobody" ? null : SampleCases.Case(journeyId));

    public Task<Searched<FindingsView>> FindingsAsync(string journeyId, FindingsQuery query, CaseFilter filter, DateTimeOffset? lastVisit, CancellationToken ct) => Task.FromResult(journeyId switch
    {
        "searching" => new Searched<FindingsView>(null, IsReady: false),
        "none" => new Searched<FindingsView>(null, IsReady: true),
        _ => new Searched<FindingsView>(SampleFindings.List(journeyId, empty ? [] : SampleFindings.All, query), IsReady: journeyId != "behind"),
    });

    public Task<Searched<FindingView>> FindingAsync(string journeyId, string findingId, CaseFilter filter, CancellationToken ct) => Task.FromResult(journeyId == "searching"
        ? new Searched<FindingView>(null, IsReady: false)
        : new Searched<FindingView>(SampleFindings.View(findingId), IsReady: journeyId != "behind"));

    public Searched<IReadOnlyList<FindingLine>> FoundSoFar(string journeyId, CaseFilter filter) => new(journeyId switch { "permits" => null, "one" => [], _ => SampleFindings.All }, IsReady: journeyId is not ("permits" or "behind"));

    public Task<IdentityView> IdentityAsync(long decided, CancellationToken ct) => Task.FromResult(empty ? SampleWorkspace.NobodyKnown : SampleWorkspace.Identity);

    public Task<QualityView> QualityAsync(CancellationToken ct) => Task.FromResult(empty ? SampleWorkspace.NothingImported : SampleWorkspace.Quality);

    public Task<SetAsideView> SetAsideAsync(string source, string reason, CancellationToken ct) => Task.FromResult(SampleWorkspace.SetAside(source, reason, empty));

    public PersonasView Personas(CaseFilter toSave) => new(empty ? [] : SampleWorkspace.Personas, toSave);

    public Task<PageExport> ExportAsync(ExportRequest request, CancellationToken ct) => request.Journey == "none"
        ? throw new WorkspaceException(Problem.NotFound, "There is no journey 'none'.")
        : Task.FromResult(new PageExport($"{request.Journey}{request.Format.Ending}", request.Format.MediaType, (stream, _) => stream.Write("exported"u8)));

    public MetricWords Describe(string metric) => metric switch
    {
        "repeat-contact-48h" => new("Repeat contact ≤ 48 h", "Share of journeys in which the customer came back within 48 hours of the last answer."),
        "time-to-done" => new("Time to done, median", "From the first event of a journey to its end."),
        "csat" => new("CSAT", "Mean of the satisfaction scores, 1 to 5."),
        _ => MetricWords.FromId(metric),
    };

    private static MapView? Map(string journeyId) => SampleMaps.AllMaps.FirstOrDefault(map => map.Map.Id == journeyId);

    private static PortfolioLine Line(MapView map, int i) => new(
        map.Map.Id, map.Map.Name, Share(1 - (i * .16), (long)map.Events.Value!.Value, "coverage"), map.Instances,
        Share(.31 - (i * .05), (long)map.Instances.Value!.Value, "repeat-contact-48h"),
        i == 2 ? [] : [.. Enumerable.Range(0, 12).Select(w => w == 4 && i == 1 ? None("repeat-contact-48h", "share", "journeys") : Share(.1 + (w * .02 * (i % 2 == 0 ? 1 : -.3)), 40, "repeat-contact-48h"))],
        i == 1 ? None("csat", "score", "answered surveys") : Score(3.6, 312), Seconds(181_440, (long)map.Instances.Value!.Value))
    {
        Kept = new KeptMap(new DrawnMap(map.Map) { Owner = i == 1 ? SampleMaps.Hostile : i == 2 ? null : "map-owner" }, null),
        Freshness = SampleTruth.Header(map, empty: false).Freshness,
        Observed = i == 2 ? null : Share(.9 - (i * .2), 26, "map-observed") with { Cases = null },
    };
}
