using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Maps.Usage;
using Throughline.Office.Releases;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>How true and how fresh the maps of a workspace are, and what was released.</summary>
public sealed class WorkspaceTruth(Workspace workspace)
{
    /// <summary>How far back the use of maps is looked at.</summary>
    internal const int UsageDays = 400;

    private const int MostDeviations = 5;
    private const int MostUnexplained = 10;

    private DateTimeOffset Now => workspace.Clock.GetUtcNow();

    private DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>What the header of a map says of it.</summary>
    public async Task<TruthHeader> HeaderAsync(JourneyAnswers answers, CaseFilter filter, CancellationToken cancellationToken)
    {
        var scope = answers.Scope(filter);
        var (observed, drift, steps) = MapTruth.Header(answers.Journey.Truth, scope);
        var explained = HasPaths(answers) ? answers.Journey.Conformance.Explained.In(scope) : null;
        return new TruthHeader(answers.Journey.Map.Id, observed, drift, await FreshnessAsync(answers, cancellationToken)) { Explained = explained, Steps = steps, Filter = filter, Calls = await CallsAsync(answers.Journey.Kept, cancellationToken) };
    }

    /// <summary>The page that asks whether a map is true.</summary>
    public async Task<TruthView> ViewAsync(JourneyAnswers answers, CaseFilter filter, CancellationToken cancellationToken)
    {
        var (id, scope) = (answers.Journey.Map.Id, answers.Scope(filter));
        var truth = MapTruth.Of(answers.Journey.Truth, scope);
        var freshness = await FreshnessAsync(answers, cancellationToken);
        var usage = workspace.HasRecords ? await new MapUsageRecords(workspace.Records).ReadAsync(id, Today.AddDays(-UsageDays), cancellationToken) : new MapUsage([]);
        var tasks = workspace.HasRecords ? await new ReleaseRecords(workspace.Records).TasksAsync(id, Today, cancellationToken) : [];
        var paths = HasPaths(answers) ? Paths(answers.Journey, scope) : null;
        var header = new TruthHeader(id, truth.Observed, truth.Drift.Journeys, freshness) { Explained = paths?.Explained, Filter = filter, Calls = await CallsAsync(answers.Journey.Kept, cancellationToken) };
        return new TruthView(header, answers.Journey.Kept, truth, paths, Use(usage, freshness.Age), [.. tasks.Select(task => new TaskLine(task, answers.Journey.Map.Name))])
        {
            Unexplained = [.. answers.Journey.Conformance.Unexplained
                .Select(way => new UnexplainedLine(way.Key, way.Names, way.Journeys.In(scope), way.IsDrawable, way.IsBroken))
                .Where(way => way.Journeys.Value > 0)
                .OrderByDescending(way => way.Journeys.Value)
                .Take(MostUnexplained)],
        };
    }

    /// <summary>The register of changes.</summary>
    /// <param name="portfolio">The journeys.</param>
    /// <param name="chosen">The journey of which a change is to be entered; empty: none in particular.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ReleasesView> ReleasesAsync(Portfolio portfolio, string chosen, CancellationToken cancellationToken)
    {
        var journeys = portfolio.Maps.Prepend(portfolio.Get(Portfolio.All).Map).ToDictionary(map => map.Id, map => map.Name, StringComparer.Ordinal);
        var register = new ReleaseRecords(workspace.Records);
        var (releases, tasks) = workspace.HasRecords ? (await register.AllAsync(cancellationToken), await register.TasksAsync(null, Today, cancellationToken)) : ([], []);
        return new ReleasesView(releases, [.. tasks.Select(task => new TaskLine(task, journeys.GetValueOrDefault(task.Map, task.Map)))], [.. journeys.Select(journey => new JourneyChoice(journey.Key, journey.Value))], portfolio.Find(chosen)?.Map, TaskFigures.Of(tasks, Now), Today);
    }

    /// <summary>The register of changes, for charts.</summary>
    public async Task<ReleaseRegister> RegisterAsync(CancellationToken cancellationToken) =>
        workspace.HasRecords ? new ReleaseRegister(await new ReleaseRecords(workspace.Records).AllAsync(cancellationToken)) : ReleaseRegister.Empty;

    /// <summary>Enters a release into the register.</summary>
    /// <exception cref="WorkspaceException">It changes no map, or one that there is not.</exception>
    public async Task AddAsync(Release release, Portfolio portfolio, string who, CancellationToken cancellationToken)
    {
        foreach (var touched in release.Touches) _ = portfolio.Get(touched.Map);
        await new ReleaseRecords(workspace.Records).AddAsync(release, who, cancellationToken);
    }

    /// <summary>Notes that a decision rests on a map.</summary>
    public Task CiteAsync(string map, string decision, string who, CancellationToken cancellationToken) =>
        new MapUsageRecords(workspace.Records).CiteAsync(map, Today, new MapCitation(decision, who), cancellationToken);

    private async Task<IReadOnlyList<ReviewCall>> CallsAsync(KeptMap kept, CancellationToken cancellationToken) =>
        workspace.HasRecords ? [.. (await new ReleaseRecords(workspace.Records).CallsAsync([kept], Today, cancellationToken)).Where(call => call.IsOpen)] : [];

    private static bool HasPaths(JourneyAnswers answers) => answers.Journey.Map.Paths.Count > 0;

    private static ExplainedView Paths(Journey journey, FigureScope scope) => new(
        journey.Conformance.Explained.In(scope),
        journey.Conformance.Conformant.In(scope),
        [.. journey.Conformance.OnPath.Select((path, place) => new NamedFigure(journey.Map.Paths[place].Name, path.In(scope)))],
        [.. journey.Conformance.Costliest(scope).Take(MostDeviations)]);

    /// <summary>How fresh a map is.</summary>
    public async Task<MapFreshness> FreshnessAsync(JourneyAnswers answers, CancellationToken cancellationToken)
    {
        var (kept, whole) = (answers.Journey.Kept, answers.Portfolio.Get(Portfolio.All));
        return MapFreshness.Of(await AgeAsync(workspace, kept, whole.Log.Count == 0 ? null : whole.Whole.AsOf, cancellationToken), Now);
    }

    /// <summary>When things last happened to a map.</summary>
    /// <param name="workspace">Whose.</param>
    /// <param name="kept">The map.</param>
    /// <param name="newest">The newest event; null: there is none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static async Task<MapAge> AgeAsync(Workspace workspace, KeptMap kept, DateTimeOffset? newest, CancellationToken cancellationToken)
    {
        var first = kept.IsDraft ? null : await workspace.Records.ReadVersionAsync(MapRecords.Kind.Key(kept.Drawn.Map.Id), 1, cancellationToken);
        return new MapAge(newest, first?.Entry.At, kept.IsDraft ? null : kept.Entry!.At, kept.Drawn.LastReview?.On, kept.Drawn.ReviewDays);
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private MapUseView Use(MapUsage usage, MapAge age)
    {
        var kept = age.FirstVersion is { } first ? DateOnly.FromDateTime(first.UtcDateTime) : (DateOnly?)null;
        var index = kept is { } day ? WallArt.Of(day, age.LastTouched, usage.LastOpened, usage.LastCited, Today) : null;
        return new MapUseView(
            usage,
            [.. usage.Opens.Select(role => new NamedFigure(role.Role, MapUseFigures.Opened(role, Now.AddDays(-UsageDays), Now)))],
            index is null ? null : MapUseFigures.Index(index, age.FirstVersion!.Value, Now),
            usage.IsUnused(kept, Today))
        {
            Days = [.. usage.Days.Reverse().SelectMany(day => day.Opens.Select(role => new NamedFigure($"{DateText.Day(day.Day)}, {role.Role}", MapUseFigures.Opened(role, Midnight(day.Day), Midnight(day.Day.AddDays(1))))))],
        };
    }
}
