using Throughline.Journeys;
using Throughline.Journeys.Cases;
using Throughline.Journeys.Conformance;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Themes;
using Throughline.Office.Maps;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Answers questions about one journey; the pages and the commands take theirs from here, so that they say the same.</summary>
public sealed class JourneyAnswers(Journey journey, Portfolio portfolio, IReadOnlyList<Persona> personas)
{
    /// <summary>The journey.</summary>
    public Journey Journey => journey;

    /// <summary>The journeys that it is one of.</summary>
    public Portfolio Portfolio => portfolio;

    /// <summary>The instances that a filter keeps.</summary>
    public FigureScope Scope(CaseFilter filter) => journey.Scope(Resolved(filter)) with { Filter = filter.ToString() };

    /// <summary>A filter with the conditions of the persona that it names.</summary>
    public CaseFilter Resolved(CaseFilter filter) => Persona.Resolve(filter, personas);

    /// <summary>The map with its figures.</summary>
    public MapView Map(CaseFilter filter) => MapFold.View(journey.MeasuredMap, Scope(filter));

    /// <summary>What the customers talk about.</summary>
    public ThemesView Themes(CaseFilter filter) => ThemesView.Of(journey.Themes, journey.CaseIds, Scope(filter));

    /// <summary>The paths, with nothing cut off.</summary>
    /// <param name="filter">Which instances; of tickets, those of these instances.</param>
    /// <param name="unit">What one case is.</param>
    /// <param name="names">Which names the steps carry; null: the log's own where it has them, else types.</param>
    public MeasuredPaths Paths(CaseFilter filter, CaseUnit unit, ActivityNames? names)
    {
        var known = names ?? PathAnalysis.Default(journey.Log);
        return (filter with { AsOf = null }).IsEmpty ? journey.Paths(Scope(filter), unit, known) : MeasuredPaths.Of(journey.Measured, Scope(filter), unit, known);
    }

    /// <summary>The paths as their page shows them.</summary>
    public PathsView PathsPage(PathsQuery query, CaseFilter filter)
    {
        var (from, to) = LogWindow.Of(journey.Log);
        var paths = Paths(filter, query.Unit, query.Activity);
        return new PathsView(journey.Map.Id, journey.Map.Name, paths, from, to) { Compared = query.Compare.Length == 0 ? null : ComparePaths(paths, filter, query.Compare) };
    }

    /// <summary>Paths beside those of another group or period.</summary>
    /// <param name="paths">Those of the filter.</param>
    /// <param name="filter">The group that is looked at.</param>
    /// <param name="with">As <see cref="ComparedScope.Of"/> takes it.</param>
    public ComparedPaths ComparePaths(MeasuredPaths paths, CaseFilter filter, string with) => ComparedPaths.Of(paths, journey.Measured, Scope(filter), Other(filter, with));

    /// <summary>Every metric of the catalogue.</summary>
    public IReadOnlyList<Figure> Metrics(CaseFilter filter)
    {
        var scope = Scope(filter);
        return [.. MetricCatalogue.All.Select(metric => journey.Measured.Figure(metric, scope))];
    }

    /// <summary>Every metric that is asked of each channel, article or team edge, its parts the worst first.</summary>
    public IReadOnlyList<PartFigure> Parts(CaseFilter filter)
    {
        var scope = Scope(filter);
        return [.. MetricCatalogue.ByPart.SelectMany(metric => journey.Measured.Figures(metric, scope))];
    }

    /// <summary>Every metric of the catalogue beside another group or period.</summary>
    /// <param name="filter">The group that is looked at.</param>
    /// <param name="with">As <see cref="ComparedScope.Of"/> takes it.</param>
    public IReadOnlyList<Comparison> Compare(CaseFilter filter, string with)
    {
        var (scope, other) = (Scope(filter), Other(filter, with));
        return [.. MetricCatalogue.All.Select(metric => Comparison.Of(journey.Measured.Measure(metric), scope, other))];
    }

    /// <summary>The mean time to resolve of the journeys that a filter keeps, beside that of the others; null without a filter.</summary>
    public Comparison? TimeBeside(CaseFilter filter) => filter.IsEmpty ? null : Comparison.Of(journey.Measured.Measure(new TimeToResolve(Summary.Mean)), Scope(filter), Other(filter, FilterWords.Rest));

    /// <summary>The metrics that are looked for by part of the journey, a comparison if one is asked for, and when contacts come.</summary>
    public MetricsView MetricsPage(MetricsQuery query, CaseFilter filter)
    {
        var scope = Scope(filter);
        var other = query.Compare.Length == 0 ? null : Other(filter, query.Compare);
        var groups = MetricCatalogue.Groups.Select(group => Group(group, query.Find, scope, other)).Where(group => group.Metrics.Count + group.Parts.Count > 0);
        var (arrivals, backlog) = Arrivals(filter, zone: null);
        return new MetricsView(
            journey.Map.Id,
            journey.Map.Name,
            [.. groups],
            ContactTotal.Of(journey.Measured).In(scope),
            arrivals,
            query)
        {
            Backlog = backlog,
        };
    }

    /// <summary>When contacts come, and what is open at the end of each day.</summary>
    /// <param name="filter">Which instances.</param>
    /// <param name="zone">Whose clock tells hours and days apart; null: that of the workspace's rules.</param>
    public (ArrivalTable Arrivals, IReadOnlyList<BacklogLevel> Backlog) Arrivals(CaseFilter filter, TimeZoneInfo? zone)
    {
        var (scope, clock) = (Scope(filter), zone ?? journey.Measured.Rules.Zone);
        return (ArrivalTable.Of(journey.Measured, clock, scope), BacklogSeries.Of(journey.Measured, clock, scope));
    }

    /// <summary>What the journey can be filtered by, and how much the filter keeps.</summary>
    /// <param name="filter">The filter in force.</param>
    /// <param name="attributes">The free attributes that can be chosen.</param>
    public FilterView Filter(CaseFilter filter, IReadOnlyList<FilterChoice> attributes)
    {
        return new FilterView(filter, [.. journey.Choices, .. attributes], [.. personas.Select(persona => persona.Name)], Kept(Scope(filter)).In(Everybody(filter)))
        {
            Attached = [.. journey.Kept.Drawn.Personas.Where(name => personas.Any(persona => persona.Name == name))],
        };
    }

    /// <summary>A figure opened; null where there is none of that name.</summary>
    public FigureView? Figure(CaseReference reference, FigureQuery query)
    {
        var filter = FilterWords.Parse(reference.Filter);
        var scope = Scope(filter);
        if (reference.Part is null && reference.Metric == FilterFigures.Kept.Id) return Figure(reference, query, filter, Everybody(filter), Kept(scope), comparison: null, part: "");
        if (PathPart.Read(reference.Part) is { } path && PathFigures.All.Any(known => known.Id == reference.Metric)) return Figure(reference, query, filter, scope, path);
        if (journey.Find(reference.Metric, reference.Part) is not { } measure) return null;
        var comparison = query.Compare.Length == 0 ? null : Comparison.Of(measure, scope, Other(filter, query.Compare));
        return Figure(reference, query, filter, scope, measure, comparison, NameOf(reference));
    }

    /// <summary>The parts of which a metric is asked one by one, e.g. articles; none where it is asked of all at once, or there is no such metric.</summary>
    public IReadOnlyList<string> Parts(string metric) => MetricCatalogue.ByPart.FirstOrDefault(entry => entry.Definition.Id == metric) is { } parted
        ? [.. journey.Measured.Measures(parted).Select(measure => measure.Part!)]
        : [];

    /// <summary>A figure opened whose measure is known already.</summary>
    /// <param name="reference">Names it.</param>
    /// <param name="query">What is shown beside it.</param>
    /// <param name="measure">What it came from.</param>
    /// <param name="part">What its part is called.</param>
    public FigureView Figure(CaseReference reference, FigureQuery query, Measure measure, string part)
    {
        var filter = FilterWords.Parse(reference.Filter);
        var scope = Scope(filter);
        return Figure(reference, query, filter, scope, measure, query.Compare.Length == 0 ? null : Comparison.Of(measure, scope, Other(filter, query.Compare)), part);
    }

    /// <summary>A case opened; null where there is none of that id.</summary>
    public CaseView? Case(string id) => journey.CaseIds.Find(id) is { } instance
        ? new CaseView(journey.Map.Id, journey.Map.Name, CaseTimeline.Of(journey.Measured, journey.CaseIds, instance))
        : null;

    // Of everybody, whom a filter keeps.
    private Measure Kept(FigureScope scope)
    {
        var everybody = Enumerable.Range(0, journey.Log.InstanceCount).ToArray();
        return new Measure(FilterFigures.Kept, Summary.Share, "journey instances of the journey", new Observations(everybody, Array.ConvertAll(everybody, instance => scope.Instances?.Contains[instance] == false ? 0.0 : 1)));
    }

    private FigureScope Everybody(CaseFilter filter) => journey.Whole with { Filter = filter.ToString() };

    private FigureScope Other(CaseFilter filter, string with)
    {
        RefuseBeforeLaunch(filter, with);
        return ComparedScope.Of(journey.Measured, journey.Map.Id, Resolved(filter), with, Persona.Reader(personas));
    }

    // What did not exist yet cannot be compared with; a figure of it would be made up.
    private void RefuseBeforeLaunch(CaseFilter filter, string with)
    {
        if (MapLaunch.Of(journey.Kept.Drawn) is not { } launch) return;
        var scope = Scope(filter);
        var refused = with == FilterWords.Previous
            ? filter.From is { } from ? launch.WhyNotPrevious(from - (scope.To - from), scope.AsOf) : null
            : ComparedScope.Filter(with, Persona.Reader(personas)).From is { } other ? launch.WhyNotFrom(other, "What is compared with") : null;
        if (refused is not null) throw new WorkspaceException(Problem.Usage, $"“{journey.Map.Name}” is not compared so. {refused}");
    }

    private MetricGroupView Group(MetricGroup group, string find, FigureScope scope, FigureScope? other)
    {
        var metrics = group.Metrics.Where(metric => MetricGroup.Speaks(metric.Definition, find)).Select(journey.Measured.Measure);
        return new MetricGroupView(
            group.Id,
            group.Name,
            [.. metrics.Select(measure => other is null ? new MetricLine(measure.In(scope)) : Line(Comparison.Of(measure, scope, other)))],
            [.. group.ByPart.Where(metric => MetricGroup.Speaks(metric.Definition, find)).SelectMany(metric => journey.Measured.Figures(metric, scope))]);
    }

    // A theme's part is its stems and a step's its id; on a screen they are called by their labels.
    private string NameOf(CaseReference reference) => reference.Part is not { } part ? "" : reference.Metric switch
    {
        var metric when ThemeFigures.All.Any(known => known.Id == metric) => journey.Themes.NameOf(part) ?? part,
        var metric when ConformanceFigures.All.Any(known => known.Id == metric) => journey.Conformance.NameOf(part) ?? part,
        var metric when TruthFigures.All.Concat(ConnectionFigures.All).Any(known => known.Id == metric) => journey.Map.Phases.SelectMany(phase => phase.Steps).FirstOrDefault(step => step.Id == part)?.Name ?? part,
        _ => part,
    };

    private static MetricLine Line(Comparison comparison) => new(comparison.Figure, comparison);

    private FigureView? Figure(CaseReference reference, FigureQuery query, CaseFilter filter, FigureScope scope, PathPart part)
    {
        var paths = Paths(filter, part.Unit, part.Activity);
        if (paths.Find(reference.Metric, part) is not { } measure) return null;
        return Figure(reference, query, filter, scope, measure, query.Compare.Length == 0 ? null : Compare(measure, scope, Other(filter, query.Compare), part), paths.NameOf(reference.Metric, part));
    }

    // A path's cases are those of its own instances: the other side has paths of its own.
    private Comparison Compare(Measure measure, FigureScope scope, FigureScope other, PathPart part) =>
        Comparison.Of(measure, scope, MeasuredPaths.Of(journey.Log, other, part.Unit, part.Activity).Find(measure.Definition.Id, part)!, other);

    private FigureView Figure(CaseReference reference, FigureQuery query, CaseFilter filter, FigureScope scope, Measure measure, Comparison? comparison, string part)
    {
        var cases = FigureCases.Of(journey.Log, journey.CaseIds, measure, scope, (query.Page - 1) * FigureQuery.CasesOnPage, FigureQuery.CasesOnPage);
        return new FigureView(journey.Map.Name, reference, part, filter, measure.Definition, measure.In(scope), Distribution.Of(measure, scope), cases, comparison, journey.Measured.Rules.Owners.GetValueOrDefault(measure.Definition.Id), query)
        {
            Upstream = MetricCatalogue.ByPart.FirstOrDefault(metric => metric.Definition.Id == reference.Metric)?.OwnerOf(reference.Part ?? ""),
        };
    }
}
