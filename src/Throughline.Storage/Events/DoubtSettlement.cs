using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>
/// Settles which doubtful events are new. Equal keys within the file get their ordinals (ids: equal contents are duplicates, others
/// revisions); a key, ordinal and content that an earlier import holds is a duplicate. Of two equal events the one with the smaller place
/// (file name, row, part) is valid, so that the order in which files arrive does not matter. Nothing is taken out: what is
/// no longer valid is marked with the import that superseded it (<see cref="EventState"/>).
/// </summary>
internal sealed class DoubtSettlement(DuckDbConnection connection, int import, CancellationToken cancellationToken)
{
    // Doubts settled at a time. Keys are hashes, so equal ranges of them hold about equally many.
    private const long AtATime = 500_000;

    private const string Begin = """
        CREATE TEMP TABLE verdict(id BIGINT, key UHUGEINT, ordinal INTEGER, content BIGINT, file_row BIGINT, is_new BOOLEAN, is_revision BOOLEAN, is_repeat BOOLEAN);
        CREATE TEMP TABLE file_rank AS SELECT import, dense_rank() OVER (ORDER BY name) - 1 AS rank FROM import_file;
        """;

    // As Place.Of; one number compares much faster than a name, a row and a part.
    private static readonly string PlaceOf = string.Create(CultureInfo.InvariantCulture, $"((rank << {Place.RowBits + Place.PartBits}) | (file_row << {Place.PartBits}) | file_part)");

    private static string Match(string range) => $"""
        CREATE OR REPLACE TEMP TABLE matched AS
        SELECT e.key, e.ordinal, e.content, e.import, {PlaceOf} AS place
        FROM (SELECT key, ordinal, content, import, file_row, file_part::BIGINT AS file_part FROM event) e JOIN file_rank USING (import)
        WHERE e.{range} AND e.key IN (SELECT key FROM {EventWriter.DoubtfulTable} WHERE {range});
        """;

    // Each step is a table of its own, so that only one of them has to fit into the store's memory at a time.
    private string Number(string range) => $"""
        CREATE OR REPLACE TEMP TABLE numbered AS
        WITH here AS (
            SELECT key, count(*) AS events FROM matched WHERE import = {import} GROUP BY key
        )
        SELECT d.rowid AS id, d.key, d.content, d.revision, d.file_row, d.file_part::BIGINT AS file_part, d.ordinal = 0 AS identified,
            (d.traits & {(int)EventTraits.Deleted}) <> 0 AS deleted,
            row_number() OVER (PARTITION BY d.key ORDER BY d.file_row, d.file_part, d.rowid) + coalesce(here.events, 0) AS number,
            CASE WHEN identified THEN 0 ELSE number END::INTEGER AS ordinal,
            identified AND row_number() OVER (PARTITION BY d.key, d.content ORDER BY d.file_row, d.file_part, d.rowid) > 1 AS repeated
        FROM {EventWriter.DoubtfulTable} d LEFT JOIN here USING (key)
        WHERE d.{range};
        """;

    // A content of 0 was stored before contents were, or was erased: it is taken to be equal to any.
    private string Hold => $"""
        CREATE OR REPLACE TEMP TABLE held AS
        SELECT key, ordinal, content, min(place) AS place, bool_or(import = {import}) AS here, bool_or(import <> {import}) AS elsewhere
        FROM matched GROUP BY key, ordinal, content;
        CREATE OR REPLACE TEMP TABLE known AS
        SELECT key, ordinal, bool_or(content = 0) AS blank, min(place) FILTER (content = 0) AS place,
            bool_or(here) FILTER (content = 0) AS here, bool_or(elsewhere) FILTER (content = 0) AS elsewhere
        FROM held GROUP BY key, ordinal;
        """;

    // Equal contents and blank ones are joined apart: with both in one condition DuckDB compares every pair of rows.
    private string Judge => $"""
        INSERT INTO verdict
        WITH compared AS (
            SELECT n.*, k.key IS NOT NULL AS is_known,
                coalesce(h.content, CASE WHEN k.blank AND NOT n.deleted THEN 0 END) AS held,
                CASE WHEN h.key IS NULL THEN k.place ELSE h.place END AS place,
                coalesce(CASE WHEN h.key IS NULL THEN k.here ELSE h.here END, false) AS here,
                coalesce(CASE WHEN h.key IS NULL THEN k.elsewhere ELSE h.elsewhere END, false) AS elsewhere
            FROM numbered n
            LEFT JOIN known k ON k.key = n.key AND k.ordinal = n.ordinal
            LEFT JOIN held h ON h.key = n.key AND h.ordinal = n.ordinal AND h.content = n.content
        ), judged AS (
            SELECT id, key, ordinal, coalesce(held, content) AS content, file_row, revision, deleted,
                identified AND (number > 1 OR is_known) AS follows,
                NOT repeated AND held IS NULL AS is_unheld,
                coalesce(NOT repeated AND held IS NOT NULL AND NOT here AND {PlaceOf} < place, false) AS is_earlier,
                identified AND (repeated OR (held IS NOT NULL AND here)) AND NOT (held IS NOT NULL AND elsewhere) AS is_repeat
            FROM compared CROSS JOIN (SELECT rank FROM file_rank WHERE import = {import})
        )
        SELECT id, key, ordinal, content, file_row, is_unheld, is_unheld AND (deleted OR follows), is_repeat
        FROM judged WHERE is_repeat OR is_earlier OR (is_unheld AND (follows OR NOT deleted OR revision <> 0));
        """;

    private const string Take = $"""
        INSERT INTO event
        SELECT d.* REPLACE (v.ordinal AS ordinal, v.content AS content)
        FROM {EventWriter.DoubtfulTable} d JOIN verdict v ON v.id = d.rowid
        WHERE NOT v.is_repeat;
        """;

    // A content arrives once: that it came again later, in a file that sorts earlier, makes it no younger.
    private string Supersede(string range) => $"""
        UPDATE event SET superseded_by = {import} WHERE rowid IN (
            SELECT id FROM (
                SELECT id, superseded_by,
                    row_number() OVER (PARTITION BY key, ordinal ORDER BY revision DESC, arrival DESC, name, file_row, file_part, id) AS place
                FROM (
                    SELECT e.rowid AS id, e.superseded_by, e.key, e.ordinal, e.revision, f.name, e.file_row, e.file_part,
                        min((e.import, e.file_row, e.file_part)) OVER (PARTITION BY e.key, e.ordinal, e.content) AS arrival
                    FROM event e JOIN import_file f USING (import)
                    WHERE e.{range} AND e.key IN (SELECT key FROM verdict WHERE {range} AND (is_revision OR NOT is_new) AND NOT is_repeat)
                )
            ) WHERE place > 1 AND superseded_by IS NULL
        );
        """;

    /// <summary>Doubtful events that proved to be new.</summary>
    internal long NewEvents { get; private set; }

    /// <summary>Events of a known id with another content, deletions among them.</summary>
    internal long RevisedEvents { get; private set; }

    /// <summary>Events that took the place of an equal one.</summary>
    internal long ReplacedEvents { get; private set; }

    /// <summary>Events that repeat the id and the content of another event of the file, one that no other import holds.</summary>
    internal long RepeatedEvents { get; private set; }

    /// <summary>Rows of which at least one event is new or a revision.</summary>
    internal long UsedRows { get; private set; }

    /// <summary>Rows with an event.</summary>
    internal long Rows { get; private set; }

    /// <summary>Moves what is new from the doubtful events to the events.</summary>
    internal void Run(ArrivalCount count)
    {
        var ranges = Ranges(count.DoubtfulEvents).ToList();
        connection.Execute(Begin, cancellationToken);
        foreach (var range in ranges) connection.Execute(Match(range) + Number(range) + Hold + Judge, cancellationToken);
        NewEvents = Count("SELECT count(*) FROM verdict WHERE is_new AND NOT is_revision");
        RevisedEvents = Count("SELECT count(*) FROM verdict WHERE is_revision");
        RepeatedEvents = Count("SELECT count(*) FROM verdict WHERE is_repeat");
        ReplacedEvents = Count("SELECT count(*) FROM verdict WHERE NOT is_new AND NOT is_repeat");
        // While only the certainly new events of this import are in the table, its rows can be told apart.
        CountRows(count);
        if (NewEvents + RevisedEvents + ReplacedEvents > 0) connection.Execute(Take, cancellationToken);
        if (RevisedEvents + ReplacedEvents == 0) return;
        foreach (var range in ranges) connection.Execute(Supersede(range), cancellationToken);
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
            UsedRows = count.NewRows + (NewEvents + RevisedEvents == 0 ? 0 : Count(OtherUsedRows));
            return;
        }

        Rows = Count(DistinctRows(EventWriter.DoubtfulTable));
        UsedRows = Count(DistinctRows("verdict WHERE is_new"));
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

    private long Count(string sql) => connection.Number(sql, cancellationToken);
}
