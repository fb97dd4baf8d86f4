using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>Some events or instances of a log, customer by customer in the order of time, across the customer's instances.</summary>
internal sealed class CustomerTimeline
{
    private readonly EventLog _log;
    private readonly int[] _item;
    private readonly long[] _time;
    private readonly int[] _start;

    /// <summary>Sorts events by their times.</summary>
    /// <param name="log">The log.</param>
    /// <param name="events">Indexes, ascending; kept.</param>
    public CustomerTimeline(EventLog log, int[] events)
        : this(log, events, i => log.Customer[i], i => log.Time[i])
    {
    }

    /// <summary>Sorts items of any kind.</summary>
    /// <param name="log">The log.</param>
    /// <param name="items">Events or instances, ascending, so that those of a customer follow each other; kept.</param>
    /// <param name="customer">The customer of an item.</param>
    /// <param name="time">The time of an item.</param>
    public CustomerTimeline(EventLog log, int[] items, Func<int, int> customer, Func<int, long> time)
    {
        _log = log;
        (_item, _time, _start) = (items, new long[items.Length], new int[log.CustomerCount + 1]);
        for (var i = 0; i < _item.Length; i++)
        {
            _time[i] = time(_item[i]);
            _start[customer(_item[i]) + 1]++;
        }

        for (var i = 0; i < log.CustomerCount; i++) _start[i + 1] += _start[i];
        for (var i = 0; i < log.CustomerCount; i++) Sort(_start[i], _start[i + 1]);
    }

    /// <summary>All items, customer by customer in the order of time.</summary>
    public ReadOnlySpan<int> Items => _item;

    /// <summary>The items of an instance's customer between two times, both included.</summary>
    public ReadOnlySpan<int> Between(int instance, long from, long to)
    {
        var customer = _log.Customer[_log.InstanceStart[instance]];
        var (start, end) = (_start[customer], _start[customer + 1]);
        var first = Lower(start, end, from);
        return _item.AsSpan(first..Math.Max(first, Lower(first, end, to + 1)));
    }

    // Mostly they are sorted already: only a customer of several instances can have them out of order. Items break ties, so that the order is total.
    private void Sort(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_time[i] >= _time[i - 1]) continue;
            var sorted = Enumerable.Range(start, end - start).Select(at => (Time: _time[at], Item: _item[at])).Order().ToArray();
            for (var at = start; at < end; at++) (_time[at], _item[at]) = sorted[at - start];
            return;
        }
    }

    /// <summary>The first place at or after a time.</summary>
    private int Lower(int start, int end, long time)
    {
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (_time[middle] < time) start = middle + 1;
            else end = middle;
        }

        return start;
    }
}
