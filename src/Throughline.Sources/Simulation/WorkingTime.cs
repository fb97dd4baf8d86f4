namespace Throughline.Sources.Simulation;

/// <summary>Open intervals in order, in Unix seconds; an interval's end is outside it.</summary>
internal sealed class WorkingTime(IReadOnlyList<(long Start, long End)> intervals)
{
    public bool IsOpen(long time)
    {
        var i = IndexAt(time);
        return i < intervals.Count && intervals[i].Start <= time;
    }

    /// <summary>The first open moment at or after a time.</summary>
    public long Next(long time)
    {
        var i = IndexAt(time);
        return i == intervals.Count ? long.MaxValue : Math.Max(time, intervals[i].Start);
    }

    /// <summary>The moment when so much open time has passed; always an open one.</summary>
    public long Add(long time, long seconds)
    {
        for (var i = IndexAt(time); i < intervals.Count; i++)
        {
            var from = Math.Max(time, intervals[i].Start);
            if (seconds < intervals[i].End - from) return from + seconds;
            seconds -= intervals[i].End - from;
        }

        return long.MaxValue;
    }

    /// <summary>The first interval that ends after a time.</summary>
    private int IndexAt(long time)
    {
        var low = 0;
        var high = intervals.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (intervals[middle].End > time) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
