using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Instances;

/// <summary>
/// Makes the log that everything else folds over: customers resolved, events in the total order, instances assigned, rows of audit logs
/// typed. The result depends on the events alone, not on the order in which they, their files or their terms arrived.
/// </summary>
public static class EventLogBuilder
{
    /// <summary>Builds the log of a table.</summary>
    /// <exception cref="WorkspaceException">A column mapped as type or activity has more distinct values than can be told apart.</exception>
    public static EventLog Build(EventTable table, InstanceRules rules, CancellationToken ct = default) => Ordered(table, rules, CustomerTies.Of(table, rules), ct).Log;

    /// <summary>Builds the log of a table with given ties and says which event of the table is at every place of it.</summary>
    internal static (EventLog Log, int[] Order) Ordered(EventTable table, InstanceRules rules, CustomerTies ties, CancellationToken ct)
    {
        TypeCodes.Require(table.Terms[(int)Dimension.Type], Dimension.Type);
        TypeCodes.Require(table.Terms[(int)Dimension.Activity], Dimension.Activity);
        var customers = CustomerOrder.Of(table, CustomerResolution.Of(table, ties.TicketGroup, ties.Graph));
        ct.ThrowIfCancellationRequested();
        var placed = InstanceOrder.Of(table, customers, rules, ties.TicketGroup);
        ct.ThrowIfCancellationRequested();
        return (LogOf(table, customers, placed), placed.Events);
    }

    /// <summary>A copy of a book of types, with the same codes, and the types that only a change can have.</summary>
    internal static TermBook WithChangeTypes(TermBook types)
    {
        var copy = Copy(types);
        AuditTyping.AddTypes(copy);
        return copy;
    }

    internal static bool HasStateRows(EventTraits[] traits)
    {
        var all = EventTraits.None;
        foreach (var some in traits) all |= some;
        return (all & EventTraits.StateRow) != EventTraits.None;
    }

    private static EventLog LogOf(EventTable table, CustomerOrder customers, InstanceOrder placed)
    {
        var order = placed.Events;
        var references = References(table, order);
        var log = new EventLog
        {
            Count = table.Count,
            Time = placed.Time,
            Type = ColumnOrder.Codes(table.Codes(Dimension.Type), order),
            Activity = ColumnOrder.Codes(table.Codes(Dimension.Activity), order),
            Side = ColumnOrder.Gather(table.Side, order),
            Traits = ColumnOrder.Gather(table.Traits, order),
            Customer = placed.Customer,
            Instance = placed.Instance,
            InstanceStart = placed.Start,
            CustomerCount = customers.Ranges.Length,
            AnonymousCount = customers.AnonymousCount,
            References = references,
            Books = [.. table.Terms],
            Score = ColumnOrder.Gather(table.Score, order),
            ScoreLow = ColumnOrder.Gather(table.ScoreLow, order),
            ScoreHigh = ColumnOrder.Gather(table.ScoreHigh, order),
            Deadline = ColumnOrder.Gather(table.Deadline, order),
            Text = ColumnOrder.Gather(table.Text, order),
            Attributes = table.Attributes.ToDictionary(pair => pair.Key, pair => pair.Value with { Codes = ColumnOrder.Gather(pair.Value.Codes, order) }, StringComparer.OrdinalIgnoreCase),
            Source = ColumnOrder.Gather(table.Source, order),
            Sequence = table.Source.Length == 0 ? [] : ColumnOrder.Gather(table.Sequence, order),
            OffsetMinutes = ColumnOrder.Gather(table.OffsetMinutes, order),
            Sources = table.Sources,
            SpreadOrder = SpreadTickets.Order(table, placed, references[(int)Dimension.Ticket]),
        };
        TypeStateRows(log);
        return log;
    }

    private static int[][] References(EventTable table, int[] order)
    {
        var references = new int[Dimensions.Count][];
        foreach (var dimension in Dimensions.All)
            references[(int)dimension] = dimension is Dimension.Type or Dimension.Activity ? [] : ColumnOrder.Gather(table.Codes(dimension), order);
        return references;
    }

    private static void TypeStateRows(EventLog log)
    {
        if (!HasStateRows(log.Traits)) return;
        var types = WithChangeTypes(log.Terms(Dimension.Type));
        var tickets = TicketSequence.Of(log.Codes(Dimension.Ticket), log.Terms(Dimension.Ticket).Count, log.SpreadOrder);
        AuditTyping.Type(log.Type, log.Activity, log.Traits, log.References, tickets, types);
        log.Books[(int)Dimension.Type] = types;
    }

    /// <summary>A copy with the same codes: the store's book is not ours to write to.</summary>
    private static TermBook Copy(TermBook book)
    {
        var copy = new TermBook(book.Count);
        for (var code = 1; code <= book.Count; code++) copy.Code(book.Utf8(code));
        return copy;
    }
}
