using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>The events by instance, time, sequence and place, with their customers and instances in that order.</summary>
internal sealed class InstanceOrder
{
    private InstanceOrder(int count, int[] start)
    {
        Start = start;
        Events = new int[count];
        Customer = new int[count];
        Instance = new int[count];
    }

    /// <summary>The event of the table at every place of the log.</summary>
    public int[] Events { get; }

    /// <summary>The customer of every event, dense.</summary>
    public int[] Customer { get; }

    /// <summary>The instance of every event, ascending.</summary>
    public int[] Instance { get; }

    /// <summary>Where each instance begins; one more at the end.</summary>
    public int[] Start { get; }

    /// <summary>Assigns instances and orders the events by them.</summary>
    public static InstanceOrder Of(EventTable table, CustomerOrder customers, InstanceRules rules, int[] group)
    {
        var assigned = Assign(table, customers, rules, group, out var instances);
        var start = new int[instances + 1];
        foreach (var instance in assigned) start[instance + 1]++;
        for (var i = 1; i < start.Length; i++) start[i] += start[i - 1];
        var order = new InstanceOrder(table.Count, start);
        order.Scatter(customers, assigned);
        return order;
    }

    private static int[] Assign(EventTable table, CustomerOrder customers, InstanceRules rules, int[] group, out int instances)
    {
        var assignment = new InstanceAssignment(rules, group, table.Terms[(int)Dimension.Topic].Count);
        var (tickets, topics) = (table.Codes(Dimension.Ticket), table.Codes(Dimension.Topic));
        var events = customers.Events;
        var time = customers.Time;
        var assigned = new int[table.Count];
        foreach (var (from, to) in customers.Ranges)
        {
            assignment.BeginCustomer();
            for (var at = from; at < to; at++)
            {
                var ticket = tickets.Length == 0 ? 0 : tickets[events[at]];
                var topic = topics.Length == 0 ? 0 : topics[events[at]];
                assigned[at] = assignment.Next(time[at], ticket, topic);
            }
        }

        instances = assignment.Count;
        return assigned;
    }

    private void Scatter(CustomerOrder customers, int[] assigned)
    {
        var next = Start.AsSpan().ToArray();
        for (var customer = 0; customer < customers.Ranges.Length; customer++)
        {
            var (from, to) = customers.Ranges[customer];
            for (var at = from; at < to; at++)
            {
                var place = next[assigned[at]]++;
                Events[place] = customers.Events[at];
                Customer[place] = customer;
                Instance[place] = assigned[at];
            }
        }
    }
}
