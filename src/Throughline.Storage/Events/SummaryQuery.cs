using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>What the store holds, in four small queries.</summary>
internal static class SummaryQuery
{
    private const string Span = "SELECT count(*), epoch_us(min(\"time\")), epoch_us(max(\"time\")) FROM event";

    private const string Sources = """
        SELECT f.source, sum(e.events)::BIGINT
        FROM (SELECT import, count(*) AS events FROM event GROUP BY import) e JOIN import_file f USING (import)
        GROUP BY f.source ORDER BY f.source
        """;

    internal static StoreSummary Run(DuckDbConnection connection)
    {
        using var span = connection.Query(Span);
        span.ReadChunk();
        var events = span.Column<long>(0)[0];
        var from = span.IsValid(0, 1) ? At(span.Column<long>(1)[0]) : (DateTimeOffset?)null;
        var to = span.IsValid(0, 2) ? At(span.Column<long>(2)[0]) : (DateTimeOffset?)null;
        var setAside = connection.Number("SELECT count(*) FROM set_aside");
        return new StoreSummary(events, from, to, SourceCounts(connection), setAside, AttributesQuery.Run(connection));
    }

    private static DateTimeOffset At(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    private static Dictionary<string, long> SourceCounts(DuckDbConnection connection)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        using var result = connection.Query(Sources);
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++) counts.Add(result.Text(row, 0), result.Column<long>(1)[row]);
        }

        return counts;
    }
}
