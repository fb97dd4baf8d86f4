using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>What the store holds, in a few small queries.</summary>
internal static class SummaryQuery
{
    private static string Span(EventState state) => $"SELECT count(*), epoch_us(min(\"time\")), epoch_us(max(\"time\")) FROM event WHERE {state.Events}";

    private static string Sources(EventState state) => $"""
        SELECT f.source, sum(e.events)::BIGINT
        FROM (SELECT import, count(*) AS events FROM event WHERE {state.Events} GROUP BY import) e JOIN import_file f USING (import)
        GROUP BY f.source ORDER BY f.source
        """;

    internal static StoreSummary Run(DuckDbConnection connection, EventState state)
    {
        using var span = connection.Query(Span(state));
        span.ReadChunk();
        var events = span.Column<long>(0)[0];
        var from = span.IsValid(0, 1) ? At(span.Column<long>(1)[0]) : (DateTimeOffset?)null;
        var to = span.IsValid(0, 2) ? At(span.Column<long>(2)[0]) : (DateTimeOffset?)null;
        var setAside = connection.Number($"SELECT count(*) FROM set_aside WHERE {state.Others}");
        return new StoreSummary(events, from, to, SourceCounts(connection, state), setAside, AttributesQuery.Run(connection)) { AttributeValues = AttributeValuesQuery.Run(connection, StoreSummary.MostListedValues) };
    }

    private static DateTimeOffset At(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    private static Dictionary<string, long> SourceCounts(DuckDbConnection connection, EventState state)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        using var result = connection.Query(Sources(state));
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++) counts.Add(result.Text(row, 0), result.Column<long>(1)[row]);
        }

        return counts;
    }
}
