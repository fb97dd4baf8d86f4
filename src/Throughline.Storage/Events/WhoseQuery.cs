using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>How many tickets and customers the events are of, by streaming two of their columns past the kernel's count.</summary>
internal static class WhoseQuery
{
    internal static CustomerCount Run(DuckDbConnection connection, int hubLimit, CancellationToken cancellationToken)
    {
        var count = new CustomerCount(LinksQuery.Run(connection, EventState.Now), Terms(connection, Dimension.Ticket), Terms(connection, Dimension.Customer), hubLimit);
        using var result = connection.Query($"SELECT {EventColumns.NameOf(Dimension.Ticket)}, {EventColumns.NameOf(Dimension.Customer)} FROM event WHERE {EventState.Now.Events}", cancellationToken);
        while (result.ReadChunk(cancellationToken)) count.Add(result.Column<int>(0), result.Column<int>(1));
        return count;
    }

    private static int Terms(DuckDbConnection connection, Dimension dimension) =>
        checked((int)connection.Number($"SELECT count(*) FROM term WHERE dimension = {(int)dimension}"));
}
