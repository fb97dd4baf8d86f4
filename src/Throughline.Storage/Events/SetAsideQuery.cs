using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The rows that were set aside, in a total order.</summary>
internal static class SetAsideQuery
{
    private static string Sql(EventState state) => $"""
        SELECT file_row, line, file, field, value, reason FROM set_aside WHERE {state.Others}
        ORDER BY file, file_row, line, field, value, reason LIMIT $1
        """;

    // As SetAsideReasonsQuery counts them: a file name that two sources share is the first one's.
    private const string OfReason = """
        SELECT s.file_row, s.line, s.file, s.field, s.value, s.reason
        FROM set_aside s LEFT JOIN (SELECT name, min(source) AS source FROM import_file GROUP BY name) f ON f.name = s.file
        WHERE coalesce(f.source, '') = $2 AND s.reason = $3
        ORDER BY s.file, s.file_row, s.line, s.field, s.value LIMIT $1
        """;

    internal static List<StoredSetAside> Run(DuckDbConnection connection, EventState state, int? limit)
    {
        using var statement = connection.Prepare(Sql(state));
        return Rows(statement.Bind(1, limit ?? long.MaxValue));
    }

    /// <summary>Those of one source and reason.</summary>
    internal static List<StoredSetAside> Run(DuckDbConnection connection, string source, string reason, int limit)
    {
        using var statement = connection.Prepare(OfReason);
        return Rows(statement.Bind(1, limit).Bind(2, source).Bind(3, reason));
    }

    private static List<StoredSetAside> Rows(DuckDbStatement statement)
    {
        var rows = new List<StoredSetAside>();
        using var result = statement.Stream();
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++) rows.Add(Row(result, row));
        }

        return rows;
    }

    private static StoredSetAside Row(DuckDbResult result, int row) =>
        new(result.Text(row, 2), result.Column<long>(0)[row], result.Column<long>(1)[row], result.Text(row, 3), result.Text(row, 4), result.Text(row, 5));
}
