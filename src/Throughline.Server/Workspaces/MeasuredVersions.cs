using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>Earlier versions of maps put to the events of today; the last few that were asked for are kept. Safe for several threads.</summary>
internal sealed class MeasuredVersions
{
    // Two versions side by side, for two people.
    private const int Most = 4;

    private readonly Lock _lock = new();
    private readonly List<Measured> _kept = [];

    /// <summary>A version's map, measured.</summary>
    public MeasuredMap Of(JourneyMap map, long version, MeasuredLog log)
    {
        lock (_lock)
        {
            if (_kept.Find(kept => kept.Version == version && kept.Map.Map.Id == map.Id && ReferenceEquals(kept.Map.Log, log)) is { } known) return known.Map;
            var measured = MeasuredMap.Of(map, log);
            if (_kept.Count == Most) _kept.RemoveAt(0);
            _kept.Add(new Measured(version, measured));
            return measured;
        }
    }

    private sealed record Measured(long Version, MeasuredMap Map);
}
