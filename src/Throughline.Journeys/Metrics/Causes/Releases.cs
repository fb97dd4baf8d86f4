using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Causes;

/// <summary>When changes were released and alerts raised, by what they name. They are nobody's journey, so they are looked for in the whole log.</summary>
internal sealed class Releases
{
    private static readonly Dimension[] Named = [Dimension.ConfigurationItem, Dimension.Change];

    private readonly EventLog _scope;
    private readonly Dictionary<(Dimension Dimension, int Code), List<long>> _times = [];

    /// <summary>Finds them.</summary>
    /// <param name="scope">The log that is measured.</param>
    public Releases(MeasuredLog scope)
    {
        _scope = scope.Log;
        var log = scope.Recorded;
        var (released, raised) = Types(log);
        if (released == 0 && raised == 0) return;
        for (var i = 0; i < log.Count; i++)
            if (log.Type[i] != 0 && (log.Type[i] == released || log.Type[i] == raised)) Add(log, i);
        foreach (var times in _times.Values) times.Sort();
    }

    /// <summary>How many changes and alerts a log has.</summary>
    public static int Count(EventLog log)
    {
        var (released, raised) = Types(log);
        var count = 0;
        if (released > 0) count += log.Type.AsSpan().Count((ushort)released);
        if (raised > 0) count += log.Type.AsSpan().Count((ushort)raised);
        return count;
    }

    /// <summary>Whether something that an instance names was changed, or gave an alert, at most a window before a time; the end belongs to it.</summary>
    public bool AnyBefore(int instance, long time, long window)
    {
        if (_times.Count == 0) return false;
        var (start, end) = _scope.Instances(instance);
        foreach (var dimension in Named)
        {
            var codes = _scope.Codes(dimension);
            for (var i = start; i < end && !codes.IsEmpty; i++)
                if (codes[i] != 0 && _times.TryGetValue((dimension, codes[i]), out var times) && AnyIn(times, time - window, time)) return true;
        }

        return false;
    }

    /// <summary>Whether one of some ascending times is not before one moment and before another.</summary>
    private static bool AnyIn(List<long> times, long from, long before)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times[middle] < from) low = middle + 1;
            else high = middle;
        }

        return low < times.Count && times[low] < before;
    }

    private static (int Released, int Raised) Types(EventLog log) =>
        (log.Terms(Dimension.Type).Find(EventTypes.ChangeReleased), log.Terms(Dimension.Type).Find(EventTypes.AlertRaised));

    private void Add(EventLog log, int index)
    {
        foreach (var dimension in Named)
        {
            var codes = log.Codes(dimension);
            if (codes.IsEmpty || codes[index] == 0) continue;
            if (!_times.TryGetValue((dimension, codes[index]), out var times)) _times[(dimension, codes[index])] = times = [];
            times.Add(log.Time[index]);
        }
    }
}
