using System.Collections.Concurrent;
using Throughline.Journeys;
using Throughline.Journeys.Cases;
using Throughline.Journeys.Conformance;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Gaps;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Themes;
using Throughline.Office.Maps;
using Throughline.Server.Maps;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>A journey of the portfolio: its map, the events that belong to it, and what was measured of them so far. Safe for several threads.</summary>
public sealed class Journey
{
    private readonly Lazy<MeasuredMap> _measuredMap;
    private readonly Lazy<MeasuredThemes> _themes;
    private readonly Lazy<MeasuredTruth> _truth;
    private readonly Lazy<MapConformance> _conformance;
    private readonly Lazy<MeasuredResidual> _residual;
    private readonly Lazy<IReadOnlyList<FilterChoice>> _choices;
    private readonly ConcurrentDictionary<(string Filter, CaseUnit Unit, ActivityNames Names), Lazy<MeasuredPaths>> _paths;

    /// <summary>A journey over one state of its events.</summary>
    public Journey(KeptMap kept, MeasuredLog measured)
        : this(kept, measured, new Lazy<MeasuredMap>(() => MeasuredMap.Of(kept.Drawn.Map, measured)))
    {
    }

    private Journey(KeptMap kept, MeasuredLog measured, Lazy<MeasuredMap> measuredMap)
        : this(kept, measured, measuredMap, new Lazy<IReadOnlyList<FilterChoice>>(() => FilterChoices.Of(measured.Log)), new CaseIds(measured.Log), new())
    {
    }

    private Journey(KeptMap kept, MeasuredLog measured, Lazy<MeasuredMap> measuredMap, Lazy<IReadOnlyList<FilterChoice>> choices, CaseIds caseIds, ConcurrentDictionary<(string Filter, CaseUnit Unit, ActivityNames Names), Lazy<MeasuredPaths>> paths)
    {
        (Kept, Measured, _measuredMap, _choices, CaseIds, _paths) = (kept, measured, measuredMap, choices, caseIds, paths);
        _themes = new Lazy<MeasuredThemes>(() => MeasuredThemes.Of(MeasuredMap));
        _truth = new Lazy<MeasuredTruth>(() => MeasuredTruth.Of(MeasuredMap, MapLaunch.Of(Kept.Drawn)?.Begin));
        _conformance = new Lazy<MapConformance>(() => MapConformance.Of(Map, Measured));
        _residual = new Lazy<MeasuredResidual>(() => MeasuredResidual.Of(MeasuredMap));
    }

    /// <summary>Its map as people keep it, or the draft.</summary>
    public KeptMap Kept { get; }

    /// <summary>As drawn.</summary>
    public JourneyMap Map => Kept.Drawn.Map;

    /// <summary>Its events.</summary>
    public EventLog Log => Measured.Log;

    /// <summary>Its metrics.</summary>
    public MeasuredLog Measured { get; }

    /// <summary>Its map's figures.</summary>
    public MeasuredMap MeasuredMap => _measuredMap.Value;

    /// <summary>Its map held against its events.</summary>
    public MeasuredTruth Truth => _truth.Value;

    /// <summary>Its map's paths put to its events.</summary>
    public MapConformance Conformance => _conformance.Value;

    /// <summary>What self-help leaves over in it.</summary>
    public MeasuredResidual Residual => _residual.Value;

    /// <summary>What its customers talk about; none where its texts were not loaded.</summary>
    public MeasuredThemes Themes => _themes.Value;

    /// <summary>This journey with its map's figures taken over from an earlier state of it, if those were asked for and the map is drawn the same.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="again">What was observed again since.</param>
    public Journey Known(Journey before, ObservedAgain again) =>
        before._measuredMap.IsValueCreated && MapYaml.Write(before.Map) == MapYaml.Write(Map)
            ? new Journey(Kept, Measured, new Lazy<MeasuredMap>(MeasuredMap.Merged(before.MeasuredMap, Measured, again)))
            : this;

    /// <summary>This journey with its map drawn anew over the same events. What does not depend on the map is kept.</summary>
    public Journey Redrawn(KeptMap kept)
    {
        var map = MapYaml.Write(kept.Drawn.Map) == MapYaml.Write(Map) ? _measuredMap : new Lazy<MeasuredMap>(() => MeasuredMap.Of(kept.Drawn.Map, Measured));
        return new Journey(kept, Measured, map, _choices, CaseIds, _paths);
    }

    /// <summary>The paths of all of its instances; worked out once.</summary>
    /// <param name="whole">All instances; its filter is at most the moment that the log is as of.</param>
    /// <param name="unit">What one case is.</param>
    /// <param name="names">Which names the steps carry.</param>
    public MeasuredPaths Paths(FigureScope whole, CaseUnit unit, ActivityNames names) =>
        _paths.GetOrAdd((whole.Filter, unit, names), key => new Lazy<MeasuredPaths>(() => MeasuredPaths.Of(Measured, whole, key.Unit, key.Names))).Value;

    /// <summary>Names for its instances.</summary>
    public CaseIds CaseIds { get; }

    /// <summary>What it can be filtered by.</summary>
    public IReadOnlyList<FilterChoice> Choices => _choices.Value;

    /// <summary>All of its instances.</summary>
    public FigureScope Whole => FigureScope.Of(Measured.Instances) with { Journey = Map.Id };

    /// <summary>The instances that a filter keeps.</summary>
    /// <exception cref="WorkspaceException">The filter names an attribute that the data does not have.</exception>
    public FigureScope Scope(CaseFilter filter) => FilterFold.Scope(Measured, Map.Id, filter);

    /// <summary>The measure of one of its figures, of the catalogue or of its map; null where there is none.</summary>
    public Measure? Find(string metric, string? part)
    {
        if (part is null && MetricCatalogue.All.FirstOrDefault(entry => entry.Definition.Id == metric) is { } entry) return Measured.Measure(entry);
        if (TruthFigures.All.Concat(ConnectionFigures.All).Any(known => known.Id == metric)) return Truth.Find(metric, part);
        if (GapFigures.All.Any(known => known.Id == metric)) return Residual.Find(metric, part);
        if (ConformanceFigures.All.Any(known => known.Id == metric)) return Conformance.Find(metric, part);
        if (ThemeFigures.All.Any(known => known.Id == metric)) return Themes.Find(metric, part);
        if (part is null && metric == ContactTotal.Definition.Id) return ContactTotal.Of(Measured);
        return MetricCatalogue.ByPart.FirstOrDefault(entry => entry.Definition.Id == metric) is { } parted
            ? parted.Find(Measured.Measures(parted), part)
            : MeasuredMap.Find(metric, part);
    }
}
