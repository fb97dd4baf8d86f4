using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>The events by instance, time, sequence and place, with their times, customers and instances in that order.</summary>
internal sealed class InstanceOrder
{
    private readonly List<int> _start = [];
    private readonly CustomerOrder _customers;
    private int[] _next = [];

    private InstanceOrder(CustomerOrder customers)
    {
        _customers = customers;
        var count = customers.Events.Length;
        Events = GC.AllocateUninitializedArray<int>(count);
        Time = GC.AllocateUninitializedArray<long>(count);
        Customer = GC.AllocateUninitializedArray<int>(count);
        Instance = GC.AllocateUninitializedArray<int>(count);
    }

    /// <summary>The event of the table at every place of the log.</summary>
    public int[] Events { get; }

    /// <summary>The time of every event.</summary>
    public long[] Time { get; }

    /// <summary>The customer of every event, dense.</summary>
    public int[] Customer { get; }

    /// <summary>The instance of every event, ascending.</summary>
    public int[] Instance { get; }

    /// <summary>Where each instance begins; one more at the end.</summary>
    public int[] Start { get; private set; } = [];

    /// <summary>Assigns instances and orders the events by them.</summary>
    public static InstanceOrder Of(EventTable table, CustomerOrder customers, InstanceRules rules, int[] group)
    {
        var order = new InstanceOrder(customers);
        order.Place(table, new InstanceAssignment(rules, group, table.Terms[(int)Dimension.Topic].Count));
        order._start.Add(customers.Events.Length);
        order.Start = [.. order._start];
        return order;
    }

    /// <summary>Goes customer by customer. The instances of one follow each other, so that a customer's events stay within the customer's range.</summary>
    private void Place(EventTable table, InstanceAssignment assignment)
    {
        var (tickets, topics) = (table.Codes(Dimension.Ticket), table.Codes(Dimension.Topic));
        var assigned = new int[_customers.Ranges.Select(range => range.To - range.From).DefaultIfEmpty().Max()];
        var at = 0;
        for (var customer = 0; customer < _customers.Ranges.Length; customer++)
        {
            var (from, to) = _customers.Ranges[customer];
            var first = assignment.Count;
            var instances = assigned.AsSpan(0, to - from);
            assignment.AssignCustomer(_customers.Time[from..to], _customers.Events.AsSpan(from..to), tickets, topics, instances);
            Customer.AsSpan(at, to - from).Fill(customer);
            if (assignment.Count == first + 1) PlaceWhole(from, to, at, first);
            else PlaceParted(from, at, instances, first, assignment.Count - first);
            at += to - from;
        }
    }

    private void PlaceWhole(int from, int to, int at, int instance)
    {
        _start.Add(at);
        _customers.Events.AsSpan(from..to).CopyTo(Events.AsSpan(at));
        _customers.Time[from..to].CopyTo(Time.AsSpan(at));
        Instance.AsSpan(at, to - from).Fill(instance);
    }

    private void PlaceParted(int from, int at, ReadOnlySpan<int> assigned, int first, int count)
    {
        var next = Starts(assigned, at, first, count);
        for (var i = 0; i < assigned.Length; i++)
        {
            var place = next[assigned[i] - first]++;
            Events[place] = _customers.Events[from + i];
            Time[place] = _customers.Time[from + i];
            Instance[place] = assigned[i];
        }
    }

    /// <summary>Where each of a customer's instances begins.</summary>
    private Span<int> Starts(ReadOnlySpan<int> assigned, int at, int first, int count)
    {
        if (_next.Length < count) _next = new int[count * 2];
        var next = _next.AsSpan(0, count);
        next.Clear();
        foreach (var instance in assigned) next[instance - first]++;
        foreach (ref var slot in next)
        {
            _start.Add(at);
            (slot, at) = (at, at + slot);
        }

        return next;
    }
}
