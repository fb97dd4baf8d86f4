using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Office.Releases;
using Throughline.Server.Formatting;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>What the pages ask of the workspace. Every call answers from one state of the data.</summary>
public interface IPageData
{
    /// <summary>The versions of maps.</summary>
    IHistoryPages History { get; }

    /// <summary>What people say and suggest.</summary>
    IRemarkPages Remarks { get; }

    /// <summary>Mapping sessions and the work on journeys.</summary>
    IWorkPages Work { get; }

    /// <summary>All journeys with their figures.</summary>
    Task<PortfolioView> PortfolioAsync(CancellationToken ct);

    /// <summary>Of when the data of a page are, and when its maps were last reviewed; null when there is no journey of that id.</summary>
    /// <param name="journeyId">The journey that the page is about; null: all of them.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<PageDates?> DatesAsync(string? journeyId, CaseFilter filter, CancellationToken ct);

    /// <summary>All journeys as a tree, how wide each is cut, and what they share.</summary>
    Task<AtlasView> AtlasAsync(CancellationToken ct);

    /// <summary>What a journey's map takes for true; null when there is no journey of that id.</summary>
    Task<AssumptionsView?> AssumptionsAsync(string journeyId, CancellationToken ct);

    /// <summary>One journey's map; null when there is no journey of that id.</summary>
    Task<LivingMap?> MapAsync(string journeyId, CaseFilter filter, CancellationToken ct);

    /// <summary>One step of a map, wholly; null when there is no such journey or step.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="filter">Which journeys are looked at.</param>
    /// <param name="ct">Stops it.</param>
    Task<StepPageView?> StepAsync(string journeyId, string step, CaseFilter filter, CancellationToken ct);

    /// <summary>The editor of a journey's map; null when there is no journey of that id.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="who">Who signs the changes.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<MapEditView?> EditAsync(string journeyId, string who, CancellationToken ct);

    /// <summary>A new map as it is filled in so far: what it would be, and what stands in its way. Nothing is kept.</summary>
    Task<NewMapView> NewMapAsync(NewMapForm form, CancellationToken ct);

    /// <summary>Tells the state now, and then that after every change of the events, settings or records, a moment after it happens. Ends when it is cancelled.</summary>
    IAsyncEnumerable<string> ChangesAsync(CancellationToken ct);

    /// <summary>A word for the state of events, settings and records: another after every change.</summary>
    Task<string> StateAsync(CancellationToken ct);

    /// <summary>What a map's header says of how true and fresh it is; null when there is no journey of that id.</summary>
    Task<TruthHeader?> TruthHeaderAsync(string journeyId, CaseFilter filter, CancellationToken ct);

    /// <summary>Whether a journey's map is true; null when there is no journey of that id.</summary>
    Task<TruthView?> TruthAsync(string journeyId, CaseFilter filter, CancellationToken ct);

    /// <summary>The register of changes.</summary>
    /// <param name="journeyId">The journey of which a change is to be entered; empty: none in particular.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<ReleasesView> ReleasesAsync(string journeyId, CancellationToken ct);

    /// <summary>The register of changes, for charts over time.</summary>
    Task<ReleaseRegister> RegisterAsync(CancellationToken ct);

    /// <summary>What maps ask of whom this week.</summary>
    Task<WeeklyView> WeeklyAsync(CancellationToken ct);

    /// <summary>Notes that somebody opened a journey's map.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="role">Their role.</param>
    void Opened(string journeyId, string role);

    /// <summary>Keeps what was noted of opens since the last time.</summary>
    Task KeepUsageAsync(CancellationToken ct);

    /// <summary>One journey's paths, with nothing cut off; null when there is no journey of that id.</summary>
    Task<PathsView?> PathsAsync(string journeyId, PathsQuery query, CaseFilter filter, CancellationToken ct);

    /// <summary>What a journey can be filtered by, and how much the filter keeps; null when there is no journey of that id.</summary>
    Task<FilterView?> FilterAsync(string journeyId, CaseFilter filter, CancellationToken ct);

    /// <summary>The figures of the catalogue for one journey; null when there is no journey of that id.</summary>
    Task<MetricsView?> MetricsAsync(string journeyId, MetricsQuery query, CaseFilter filter, CancellationToken ct);

    /// <summary>What the customers of a journey write about; null when there is no journey of that id.</summary>
    Task<JourneyThemesView?> ThemesAsync(string journeyId, CaseFilter filter, CancellationToken ct);

    /// <summary>A figure with its definition, spread and cases; null when there is no such journey or figure.</summary>
    /// <param name="reference">Which figure.</param>
    /// <param name="query">What it is compared with, and which page of its cases.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<FigureView?> FigureAsync(CaseReference reference, FigureQuery query, CancellationToken ct);

    /// <summary>One case; null when there is no such journey or case.</summary>
    /// <param name="journeyId">The journey.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="filter">The filter under which it was found; it says as of when the case is shown.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<CaseView?> CaseAsync(string journeyId, string caseId, CaseFilter filter, CancellationToken ct);

    /// <summary>What a search of a journey found. It runs beside the request, which waits a moment for it.</summary>
    /// <param name="journeyId">The journey; <c>all</c>: over all journeys.</param>
    /// <param name="query">What is shown of it.</param>
    /// <param name="filter">Which instances are searched.</param>
    /// <param name="lastVisit">When the visitor was here last; null: never.</param>
    /// <param name="ct">Stops the waiting, not the search.</param>
    Task<Searched<FindingsView>> FindingsAsync(string journeyId, FindingsQuery query, CaseFilter filter, DateTimeOffset? lastVisit, CancellationToken ct);

    /// <summary>One finding in full.</summary>
    /// <param name="journeyId">The journey in which it was found.</param>
    /// <param name="findingId">Its id.</param>
    /// <param name="filter">Which instances are searched.</param>
    /// <param name="ct">Stops the waiting, not the search.</param>
    Task<Searched<FindingView>> FindingAsync(string journeyId, string findingId, CaseFilter filter, CancellationToken ct);

    /// <summary>A journey's findings as far as they are known: those of all journeys that lie in it, and those within it once that search is over too. Begins the searches, never waits.</summary>
    Searched<IReadOnlyList<FindingLine>> FoundSoFar(string journeyId, CaseFilter filter);

    /// <summary>Who is who, and what people decided about it.</summary>
    /// <param name="decided">The decision that has just been made; 0: none.</param>
    /// <param name="ct">Stops the loading.</param>
    Task<IdentityView> IdentityAsync(long decided, CancellationToken ct);

    /// <summary>What the data is worth.</summary>
    Task<QualityView> QualityAsync(CancellationToken ct);

    /// <summary>The rows of a source that were set aside for a reason.</summary>
    Task<SetAsideView> SetAsideAsync(string source, string reason, CancellationToken ct);

    /// <summary>The saved filters.</summary>
    /// <param name="toSave">A filter that waits for a name.</param>
    PersonasView Personas(CaseFilter toSave);

    /// <summary>A journey as a file for other programs, with pseudonyms for customers.</summary>
    /// <param name="request">Which journey and how.</param>
    /// <param name="ct">Stops the loading.</param>
    /// <exception cref="Journeys.WorkspaceException">There is no such journey.</exception>
    Task<PageExport> ExportAsync(ExportRequest request, CancellationToken ct);

    /// <summary>Name and definition of a metric; for an unknown one <see cref="MetricWords.FromId"/> will do.</summary>
    MetricWords Describe(string metric);
}
