using System.Globalization;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>
/// Settles which doubtful events are new. Equal keys within the file get their ordinals (ids: the later ones are duplicates);
/// a key and ordinal that an earlier import holds is a duplicate. Of two equal events the one with the smaller place
/// (file name, row, part) stays, so that the order in which files arrive does not matter.
/// </summary>
internal sealed class DoubtSettlement(DuckDbConnection connection, int import, CancellationToken cancellationToken)
{
    // Doubts settled at a time. Keys are hashes, so equal ranges of them hold about equally many.
    private const long AtATime = 1_000_000;

    private const string Begin = """
        CREATE TEMP TABLE verdict(id BIGINT, file_row BIGINT, ordinal INTEGER, held BIGINT, repeated BOOLEAN, is_new BOOLEAN, is_earlier BOOLEAN);
        """;

    private static string Match(string range) => $"""
        CREATE OR REPLACE TEMP TABLE matched AS
        SELECT e.rowid AS id, e.key, e.ordinal, e.import, f.name, e.file_row, e.file_part
        FROM event e JOIN import_file f USING (import)
        WHERE e.{range} AND e.key IN (SELECT key FROM {EventWriter.DoubtfulTable} WHERE {range});
        """;

    private string Judge(string range) => $"""
        INSERT INTO verdict
        WITH here AS (
            SELECT key, count(*) AS events FROM matched WHERE import = {import} GROUP BY key
        ), numbered AS (
            SELECT d.rowid AS id, d.key, d.file_row, d.file_part, d.ordinal = 0 AS identified,
                row_number() OVER (PARTITION BY d.key ORDER BY d.file_row, d.file_part, d.rowid) + coalesce(here.events, 0) AS number
            FROM {EventWriter.DoubtfulTable} d LEFT JOIN here USING (key)
            WHERE d.{range}
        ), named AS (
            SELECT *, identified AND number > 1 AS repeated, CASE WHEN identified THEN 0 ELSE number END AS ordinal FROM numbered
        ), judged AS (
            SELECT n.id, n.file_row, n.ordinal::INTEGER AS ordinal, m.id AS held, n.repeated,
                NOT n.repeated AND m.id IS NULL AS is_new,
                coalesce(NOT n.repeated AND (f.name, n.file_row, n.file_part) < (m.name, m.file_row, m.file_part), false) AS is_earlier
            FROM named n CROSS JOIN (SELECT name FROM import_file WHERE import = {import}) f
            LEFT JOIN matched m ON m.key = n.key AND m.ordinal = n.ordinal AND m.import <> {import}
        )
        FROM judged WHERE is_new OR is_earlier OR (repeated AND held IS NULL);
        """;

    private const string Take = $"""
        DELETE FROM event WHERE rowid IN (SELECT held FROM verdict WHERE is_earlier);
        INSERT INTO event
        SELECT d.* REPLACE (v.ordinal AS ordinal)
        FROM {EventWriter.DoubtfulTable} d JOIN verdict v ON v.id = d.rowid
        WHERE v.is_new OR v.is_earlier;
        """;

    /// <summary>Doubtful events that proved to be new.</summary>
    internal long NewEvents { get; private set; }

    /// <summary>Events that took the place of an equal one.</summary>
    internal long ReplacedEvents { get; private set; }

    /// <summary>Events that repeat the id of another event of the file, one that no earlier import holds.</summary>
    internal long RepeatedEvents { get; private set; }

    /// <summary>Rows of which at least one event is new.</summary>
    internal long UsedRows { get; private set; }

    /// <summary>Rows with an event.</summary>
    internal long Rows { get; private set; }

    /// <summary>Moves what is new from the doubtful events to the events.</summary>
    internal void Run(ArrivalCount count)
    {
        connection.Execute(Begin, cancellationToken);
        foreach (var range in Ranges(count.DoubtfulEvents)) connection.Execute(Match(range) + Judge(range), cancellationToken);
        NewEvents = Number("SELECT count(*) FROM verdict WHERE is_new");
        ReplacedEvents = Number("SELECT count(*) FROM verdict WHERE is_earlier");
        RepeatedEvents = Number("SELECT count(*) FROM verdict WHERE repeated AND held IS NULL");
        // While only the certainly new events of this import are in the table, its rows can be told apart.
        CountRows(count);
        if (NewEvents + ReplacedEvents > 0) connection.Execute(Take, cancellationToken);
    }

    /// <summary>Conditions that each hold for one part of all keys: what is compared at a time has to fit into the store's memory.</summary>
    private static IEnumerable<string> Ranges(long doubts)
    {
        var parts = (uint)((doubts + AtATime - 1) / AtATime);
        if (parts == 0) yield break;
        var width = UInt128.MaxValue / parts;
        for (var part = 0u; part < parts; part++)
        {
            var from = width * part;
            var to = part + 1 == parts ? UInt128.MaxValue : from + (width - 1);
            yield return string.Create(CultureInfo.InvariantCulture, $"key BETWEEN {from}::UHUGEINT AND {to}::UHUGEINT");
        }
    }

    private void CountRows(ArrivalCount count)
    {
        if (count.Ascending)
        {
            Rows = count.Rows;
            UsedRows = count.NewRows + (NewEvents == 0 ? 0 : Number(OtherUsedRows));
            return;
        }

        Rows = Number(DistinctRows(EventWriter.DoubtfulTable));
        UsedRows = Number(DistinctRows("verdict WHERE is_new"));
    }

    private string OtherUsedRows => $"""
        WITH taken AS (SELECT DISTINCT file_row FROM verdict WHERE is_new)
        SELECT count(*) FROM taken WHERE file_row NOT IN
            (SELECT file_row FROM event WHERE import = {import} AND file_row IN (SELECT file_row FROM taken))
        """;

    private string DistinctRows(string doubtful) => $"""
        SELECT count(DISTINCT file_row)
        FROM (SELECT file_row FROM event WHERE import = {import} UNION ALL SELECT file_row FROM {doubtful})
        """;

    private long Number(string sql) => connection.Number(sql, cancellationToken);
}
