using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>How many tickets and customers the events are of, by streaming two of their columns past the kernel, once to see which identifiers many share and once to count.</summary>
internal static class WhoseQuery
{
    internal static CustomerCount Run(DuckDbConnection connection, InstanceRules rules, CancellationToken cancellationToken)
    {
        var links = LinksQuery.Run(connection, EventState.Now);
        var tickets = checked((int)connection.Number($"SELECT count(*) FROM term WHERE dimension = {(int)Dimension.Ticket}", cancellationToken));
        var companions = new TicketCompanions(tickets);
        Stream(connection, companions.Add, cancellationToken);
        var decisions = DecisionsQuery.Run(connection, EventState.Now);
        var graph = IdentityGraph.Of(TermsQuery.Dimension(connection, Dimension.Customer), links, decisions, companions, rules.Identity, rules.HubLimit);
        var count = new CustomerCount(links, tickets, graph, rules.HubLimit);
        Stream(connection, count.Add, cancellationToken);
        return count;
    }

    private static void Stream(DuckDbConnection connection, Action<ReadOnlySpan<int>, ReadOnlySpan<int>> take, CancellationToken cancellationToken)
    {
        using var result = connection.Query($"SELECT {EventColumns.NameOf(Dimension.Ticket)}, {EventColumns.NameOf(Dimension.Customer)} FROM event WHERE {EventState.Now.Events}", cancellationToken);
        while (result.ReadChunk(cancellationToken)) take(result.Column<int>(0), result.Column<int>(1));
    }
}
