using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.SelfService;

/// <summary>Some events of a log, customer by customer in the order of time, across the customer's instances.</summary>
internal sealed class CustomerEvents
{
    private readonly EventLog _log;
    private readonly int[] _events;
    private readonly long[] _time;
    private readonly int[] _start;

    /// <summary>Sorts the events.</summary>
    /// <param name="log">The log.</param>
    /// <param name="events">Indexes, ascending.</param>
    public CustomerEvents(EventLog log, IReadOnlyCollection<int> events)
    {
        _log = log;
        // An event's index breaks ties, so that the order is total.
        _events = [.. events.OrderBy(i => log.Customer[i]).ThenBy(i => log.Time[i]).ThenBy(i => i)];
        _time = Array.ConvertAll(_events, i => log.Time[i]);
        _start = new int[log.CustomerCount + 1];
        foreach (var i in _events) _start[log.Customer[i] + 1]++;
        for (var customer = 0; customer < log.CustomerCount; customer++) _start[customer + 1] += _start[customer];
    }

    /// <summary>The events of an instance's customer between two times, both included.</summary>
    public ReadOnlySpan<int> Between(int instance, long from, long to)
    {
        var customer = _log.Customer[_log.InstanceStart[instance]];
        var (start, end) = (_start[customer], _start[customer + 1]);
        var first = Lower(start, end, from);
        return _events.AsSpan(first..Math.Max(first, Lower(first, end, to + 1)));
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
