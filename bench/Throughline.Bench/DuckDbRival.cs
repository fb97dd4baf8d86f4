using Throughline.Storage.DuckDb;

namespace Throughline.Bench;

/// <summary>The same questions put to DuckDB in SQL, on its own table of the same file, with its default settings.</summary>
internal sealed class DuckDbRival(string path, string csv) : IDisposable
{
    private readonly DuckDbDatabase _database = DuckDbDatabase.Open(path, new Dictionary<string, string>(StringComparer.Ordinal));

    public void Import() => Run($"CREATE TABLE log AS SELECT * FROM read_csv('{csv}'); CHECKPOINT;");

    public void PathsWithMedians() => Drain(
        """
        WITH follows AS (
          SELECT activity AS later, lag(activity) OVER case_order AS earlier, epoch_us("timestamp") - epoch_us(lag("timestamp") OVER case_order) AS gap
          FROM log WINDOW case_order AS (PARTITION BY case_id ORDER BY "timestamp", rowid))
        SELECT earlier, later, count(*), avg(gap), median(gap) FROM follows WHERE earlier IS NOT NULL GROUP BY ALL
        """);

    public void Variants() => Drain(
        """
        SELECT variant, count(*) FROM (SELECT string_agg(activity, ' > ' ORDER BY "timestamp", rowid) AS variant FROM log GROUP BY case_id) GROUP BY variant
        """);

    public void Dispose() => _database.Dispose();

    private void Run(string sql)
    {
        using var connection = _database.Connect();
        connection.Execute(sql);
    }

    private void Drain(string sql)
    {
        using var connection = _database.Connect();
        using var result = connection.Query(sql);
        while (result.ReadChunk(CancellationToken.None))
        {
        }
    }
}
