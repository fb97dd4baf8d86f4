using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>Events left out because their id came twice in one file, by source.</summary>
internal static class RepeatsQuery
{
    private const string Sql = "SELECT f.source, sum(r.events)::BIGINT FROM import_repeat r JOIN import_file f USING (import) GROUP BY f.source ORDER BY f.source";

    internal static Dictionary<string, long> Run(DuckDbConnection connection)
    {
        var repeats = new Dictionary<string, long>(StringComparer.Ordinal);
        using var result = connection.Query(Sql);
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++) repeats.Add(result.Text(row, 0), result.Column<long>(1)[row]);
        }

        return repeats;
    }
}
