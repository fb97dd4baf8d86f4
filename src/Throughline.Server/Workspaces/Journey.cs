using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>A journey of the portfolio: its map, the events that belong to it, and what was measured of them so far. Safe for several threads.</summary>
public sealed class Journey
{
    private readonly Lazy<MeasuredMap> _measuredMap;

    /// <summary>A journey over one state of its events.</summary>
    public Journey(JourneyMap map, EventLog log)
    {
        (Map, Log, Measured) = (map, log, new MeasuredLog(log));
        _measuredMap = new Lazy<MeasuredMap>(() => MeasuredMap.Of(map, Measured));
    }

    /// <summary>As drawn.</summary>
    public JourneyMap Map { get; }

    /// <summary>Its events.</summary>
    public EventLog Log { get; }

    /// <summary>Its metrics.</summary>
    public MeasuredLog Measured { get; }

    /// <summary>Its map's figures.</summary>
    public MeasuredMap MeasuredMap => _measuredMap.Value;

    /// <summary>All of its instances.</summary>
    public FigureScope Whole => FigureScope.Of(Measured.Instances) with { Journey = Map.Id };
}
