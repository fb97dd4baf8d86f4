using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Instances;

/// <summary>
/// The events of every customer in the total order, and the customers by their first events, identified before anonymous ones.
/// A counting sort by customer, then a sort inside each: linear where the input is nearly sorted.
/// </summary>
internal sealed class CustomerOrder
{
    private readonly long[] _time;
    private readonly int[] _start;

    private CustomerOrder(EventTable table, CustomerResolution customers)
    {
        _start = Starts(customers);
        Events = new int[table.Count];
        _time = new long[table.Count];
        Scatter(table.Time, customers.Customer);
        var order = new TotalOrder(table);
        for (var customer = 0; customer < customers.Count; customer++)
        {
            var events = _start[customer].._start[customer + 1];
            order.Sort(_time.AsSpan(events), Events.AsSpan(events));
        }

        var identified = Ranked(order, customers.Customer, 0, customers.FirstAnonymous);
        var anonymous = Ranked(order, customers.Customer, customers.FirstAnonymous, customers.Count);
        Ranges = [.. identified, .. anonymous];
        AnonymousCount = anonymous.Length;
    }

    /// <summary>Indexes of the table, customer by customer.</summary>
    public int[] Events { get; }

    /// <summary>Where in <see cref="Events"/> and <see cref="Time"/> each customer's events are, customers in their final order.</summary>
    public (int From, int To)[] Ranges { get; }

    /// <summary>How many of the customers, at the end, are anonymous.</summary>
    public int AnonymousCount { get; }

    /// <summary>Times of <see cref="Events"/>.</summary>
    public ReadOnlySpan<long> Time => _time;

    /// <summary>Sorts a table's events.</summary>
    public static CustomerOrder Of(EventTable table, CustomerResolution customers) => new(table, customers);

    private static int[] Starts(CustomerResolution customers)
    {
        var start = new int[customers.Count + 1];
        foreach (var customer in customers.Customer) start[customer + 1]++;
        for (var i = 1; i < start.Length; i++) start[i] += start[i - 1];
        return start;
    }

    private void Scatter(long[] time, int[] customer)
    {
        var next = _start.AsSpan(0, _start.Length - 1).ToArray();
        for (var i = 0; i < customer.Length; i++)
        {
            var at = next[customer[i]]++;
            Events[at] = i;
            _time[at] = time[i];
        }
    }

    /// <summary>Where the events of the customers from one number to another are, by their first event; customers without events are left out.</summary>
    private (int From, int To)[] Ranked(TotalOrder order, int[] customerOf, int from, int to)
    {
        var first = new List<int>();
        for (var customer = from; customer < to; customer++)
            if (_start[customer] < _start[customer + 1]) first.Add(_start[customer]);
        var times = first.Select(at => _time[at]).ToArray();
        var events = first.Select(at => Events[at]).ToArray();
        order.Sort(times, events);
        return Array.ConvertAll(events, item => (_start[customerOf[item]], _start[customerOf[item] + 1]));
    }
}
