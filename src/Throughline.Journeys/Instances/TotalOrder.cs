using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>The one order of events: time, the source's sequence, place. Never a code, for codes depend on the order of arrival.</summary>
internal sealed class TotalOrder : IComparer<int>
{
    /// <summary>Up to this many events insertion sort wins over introsort, above all on nearly sorted input.</summary>
    private const int Few = 24;

    private readonly long[] _time;
    private readonly long[] _sequence;
    private readonly long[] _place;

    /// <summary>The order of a table's events.</summary>
    public TotalOrder(EventTable table)
        : this(table.Time, table.Sequence, table.Place)
    {
    }

    /// <summary>The order of events in columns.</summary>
    public TotalOrder(long[] time, long[] sequence, long[] place) => (_time, _sequence, _place) = (time, sequence, place);

    /// <summary>Compares two events of the table by their indexes.</summary>
    public int Compare(int x, int y)
    {
        var byTime = _time[x].CompareTo(_time[y]);
        return byTime != 0 ? byTime : CompareTied(x, y);
    }

    /// <summary>Sorts events.</summary>
    /// <param name="times">The times of the events, moved along.</param>
    /// <param name="events">Indexes of the table.</param>
    public void Sort(Span<long> times, Span<int> events)
    {
        if (times.Length <= Few)
        {
            Insert(times, events);
            return;
        }

        if (!IsAscending(times)) times.Sort(events);
        for (var from = 0; from < times.Length;)
        {
            var to = from + 1;
            while (to < times.Length && times[to] == times[from]) to++;
            if (to - from > 1) events[from..to].Sort(this);
            from = to;
        }
    }

    private int CompareTied(int x, int y)
    {
        var bySequence = _sequence[x].CompareTo(_sequence[y]);
        return bySequence != 0 ? bySequence : _place[x].CompareTo(_place[y]);
    }

    private void Insert(Span<long> times, Span<int> events)
    {
        for (var i = 1; i < times.Length; i++)
        {
            var (time, item) = (times[i], events[i]);
            var at = i;
            while (at > 0 && (times[at - 1] > time || (times[at - 1] == time && CompareTied(events[at - 1], item) > 0)))
            {
                times[at] = times[at - 1];
                events[at] = events[at - 1];
                at--;
            }

            times[at] = time;
            events[at] = item;
        }
    }

    private static bool IsAscending(ReadOnlySpan<long> times)
    {
        for (var i = 1; i < times.Length; i++)
            if (times[i] < times[i - 1]) return false;
        return true;
    }
}
