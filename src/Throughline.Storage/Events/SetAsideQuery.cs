using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The rows that were set aside, in a total order.</summary>
internal static class SetAsideQuery
{
    private static string Sql(EventState state) => $"""
        SELECT file_row, line, file, field, value, reason FROM set_aside WHERE {state.Others}
        ORDER BY file, file_row, line, field, value, reason LIMIT $1
        """;

    internal static List<StoredSetAside> Run(DuckDbConnection connection, EventState state, int? limit)
    {
        var rows = new List<StoredSetAside>();
        using var statement = connection.Prepare(Sql(state));
        using var result = statement.Bind(1, limit ?? long.MaxValue).Stream();
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++) rows.Add(Row(result, row));
        }

        return rows;
    }

    private static StoredSetAside Row(DuckDbResult result, int row) =>
        new(result.Text(row, 2), result.Column<long>(0)[row], result.Column<long>(1)[row], result.Text(row, 3), result.Text(row, 4), result.Text(row, 5));
}
