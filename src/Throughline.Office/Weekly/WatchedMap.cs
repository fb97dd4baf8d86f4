using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Releases;

namespace Throughline.Office.Weekly;

/// <summary>A map with all that the weekly report looks at.</summary>
/// <param name="Kept">It.</param>
/// <param name="Freshness">How fresh it is.</param>
public sealed record WatchedMap(KeptMap Kept, MapFreshness Freshness)
{
    /// <summary>The last day on which anybody consulted it, or on which it was first kept; null: it is not unused.</summary>
    public DateOnly? UnusedSince { get; init; }

    /// <summary>What releases ask of it.</summary>
    public IReadOnlyList<MapTask> Tasks { get; init; } = [];

    /// <summary>The reviews that releases call for.</summary>
    public IReadOnlyList<ReviewCall> Calls { get; init; } = [];

    /// <summary>The share of its newest journeys with something that is not drawn, beside that of the journeys before; null: not known.</summary>
    public Comparison? Drift { get; init; }
}
