using System.Runtime.InteropServices;
using Throughline.Journeys.Events;

namespace Throughline.Bench;

/// <summary>
/// The same figures by hand, as somebody would write them who has nothing but sorted columns and few activities: a matrix of counters, times laid out link by
/// link and the middle one selected, a hash of each case in a dictionary. No names, no case counts, hashes not verified. The bound that the kernel is held to.
/// </summary>
internal sealed class PlainLoop(EventLog log)
{
    private readonly int _width = log.Terms(Dimension.Activity).Count + 1;

    /// <summary>Counts by pair of activities, with sums, least and greatest times.</summary>
    public (int[] Count, long[] Sum, long[] Least, long[] Greatest) Graph()
    {
        var cells = _width * _width;
        var (count, sum, least, greatest) = (new int[cells], new long[cells], new long[cells], new long[cells]);
        Array.Fill(least, long.MaxValue);
        var (time, activity, start) = (log.Time, log.Activity, log.InstanceStart);
        for (var i = 0; i + 1 < start.Length; i++)
        {
            for (var at = start[i] + 1; at < start[i + 1]; at++)
            {
                var cell = (activity[at - 1] * _width) + activity[at];
                var gap = time[at] - time[at - 1];
                count[cell]++;
                sum[cell] += gap;
                least[cell] = Math.Min(least[cell], gap);
                greatest[cell] = Math.Max(greatest[cell], gap);
            }
        }

        return (count, sum, least, greatest);
    }

    /// <summary>Exact medians in seconds by pair of activities; NaN where there is none.</summary>
    public double[] Medians()
    {
        var count = Graph().Count;
        var next = new int[count.Length];
        for (var cell = 1; cell < next.Length; cell++) next[cell] = next[cell - 1] + count[cell - 1];
        var gaps = Gaps(next);
        return [.. count.Select((n, cell) => n == 0 ? double.NaN : Median(gaps.AsSpan(next[cell] - n, n)) / 1e6)];
    }

    /// <summary>How many cases go each way, by a hash of the way.</summary>
    public Dictionary<ulong, int> Variants()
    {
        var counts = new Dictionary<ulong, int>(log.InstanceCount);
        var (activity, start) = (log.Activity, log.InstanceStart);
        for (var i = 0; i + 1 < start.Length; i++)
        {
            var hash = 14695981039346656037UL;
            for (var at = start[i]; at < start[i + 1]; at++) hash = (hash ^ activity[at]) * 0x9E3779B97F4A7C15UL;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
        }

        return counts;
    }

    private long[] Gaps(int[] next)
    {
        var (time, activity, start) = (log.Time, log.Activity, log.InstanceStart);
        var gaps = new long[log.Count];
        for (var i = 0; i + 1 < start.Length; i++)
            for (var at = start[i] + 1; at < start[i + 1]; at++)
                gaps[next[(activity[at - 1] * _width) + activity[at]]++] = time[at] - time[at - 1];
        return gaps;
    }

    private static double Median(Span<long> values)
    {
        var low = Select(values, (values.Length - 1) / 2);
        if (values.Length % 2 == 1) return low;
        var high = long.MaxValue;
        foreach (var value in values[(values.Length / 2)..]) high = Math.Min(high, value);
        return low + (0.5 * (high - low));
    }

    // Hoare's selection: smaller values end before the place, greater ones after it.
    private static long Select(Span<long> values, int place)
    {
        var (left, right) = (0, values.Length - 1);
        while (left < right)
        {
            var pivot = values[(left + right) / 2];
            var (i, j) = (left, right);
            while (i <= j)
            {
                while (values[i] < pivot) i++;
                while (values[j] > pivot) j--;
                if (i > j) break;
                (values[i], values[j]) = (values[j], values[i]);
                i++;
                j--;
            }

            if (place <= j) right = j;
            else if (place >= i) left = i;
            else break;
        }

        return values[place];
    }
}
