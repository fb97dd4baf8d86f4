using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Instances;

/// <summary>A log with what its order needs beside it, in the log's order.</summary>
/// <param name="Log">The log.</param>
/// <param name="Sequence">The source's sequence of every event.</param>
/// <param name="Place">The place of every event.</param>
/// <param name="MappedType">Types as they were mapped, before rows of audit logs were typed.</param>
internal sealed record LogSide(EventLog Log, long[] Sequence, long[] Place, ushort[] MappedType)
{
    /// <summary>The first instance of every customer; one more at the end.</summary>
    public int[] FirstInstance { get; } = FirstInstances(Log);

    /// <summary>How many customers have an identifier; they come first.</summary>
    public int Identified => Log.CustomerCount - Log.AnonymousCount;

    /// <summary>Builds the log of a table with given ties.</summary>
    public static LogSide Of(EventTable table, InstanceRules rules, CustomerTies ties, CancellationToken ct)
    {
        var (log, order) = EventLogBuilder.Ordered(table, rules, ties, ct);
        var mapped = EventLogBuilder.HasStateRows(log.Traits) ? ColumnOrder.Codes(table.Codes(Dimension.Type), order) : log.Type;
        return new LogSide(log, ColumnOrder.Gather(table.Sequence, order), ColumnOrder.Gather(table.Place, order), mapped);
    }

    /// <summary>Where a customer begins.</summary>
    public int Start(int customer) => Log.InstanceStart[FirstInstance[customer]];

    /// <summary>Whether a customer's first event comes before that of a customer of another log.</summary>
    public bool IsBefore(int customer, LogSide other, int otherCustomer)
    {
        var (i, j) = (Start(customer), other.Start(otherCustomer));
        return (Log.Time[i], Sequence[i], Place[i]).CompareTo((other.Log.Time[j], other.Sequence[j], other.Place[j])) < 0;
    }

    private static int[] FirstInstances(EventLog log)
    {
        var first = new int[log.CustomerCount + 1];
        first[^1] = log.InstanceCount;
        for (var instance = log.InstanceCount - 1; instance >= 0; instance--) first[log.Customer[log.InstanceStart[instance]]] = instance;
        return first;
    }
}
