using Throughline.Journeys.Quality;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>How many rows were set aside, by source and reason. A file name that two sources share counts for the first of them.</summary>
internal static class SetAsideReasonsQuery
{
    private const string Sql = """
        SELECT coalesce(f.source, ''), s.reason, count(*)
        FROM set_aside s LEFT JOIN (SELECT name, min(source) AS source FROM import_file GROUP BY name) f ON f.name = s.file
        GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2
        """;

    internal static List<SetAsideReason> Run(DuckDbConnection connection)
    {
        var reasons = new List<SetAsideReason>();
        using var result = connection.Query(Sql);
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++) reasons.Add(new SetAsideReason(result.Text(row, 0), result.Text(row, 1), result.Column<long>(2)[row]));
        }

        return reasons;
    }
}
