using Microsoft.Data.Sqlite;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>The relational form of OCEL 2.0: a table of events and one of objects, a further one for each type, named by the map tables.</summary>
internal sealed class OcelSqliteFile(SourceFile file) : IOcelFile
{
    private static readonly HashSet<string> OwnColumns = ["ocel_id", "ocel_time", "ocel_changed_field"];

    public IEnumerable<OcelObject> Objects(CancellationToken cancellationToken)
    {
        using var database = new OcelDatabase(file, cancellationToken);
        Require(database, "event", "object", "event_object", "event_map_type", "object_map_type");
        var relations = ObjectRelations(database);
        foreach (var (type, table) in Types(database, "object"))
        {
            var sql = $"SELECT o.ocel_id, t.* FROM object o LEFT JOIN {table} t ON t.ocel_id = o.ocel_id WHERE o.ocel_type = $p ORDER BY o.rowid, t.rowid";
            foreach (var rows in Runs(database.Rows(sql, r => (Id: Text(r, 0), Cells: Cells(r, 1)), type), r => r.Id))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return new OcelObject(rows[0].Id, type, [.. rows.SelectMany(r => Values(r.Cells))], relations.GetValueOrDefault(rows[0].Id, []));
            }
        }
    }

    public IEnumerable<OcelEvent> Events(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var database = new OcelDatabase(file, cancellationToken);
        Require(database, "event", "object", "event_object", "event_map_type", "object_map_type");
        var types = Types(database, "event");
        foreach (var (type, table) in types)
        {
            var sql = $"SELECT e.rowid, e.ocel_id, r.ocel_object_id, r.ocel_qualifier, t.* FROM event e LEFT JOIN {table} t ON t.ocel_id = e.ocel_id"
                + " LEFT JOIN event_object r ON r.ocel_event_id = e.ocel_id WHERE e.ocel_type = $p ORDER BY e.rowid, r.rowid";
            foreach (var rows in Runs(database.Rows(sql, EventRow.Of, type), r => r.Row))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return Event(type, rows);
            }
        }

        foreach (var one in WithoutTable(database, [.. types.Select(t => t.Type)])) yield return one;
    }

    /// <summary>Events of a type that has no table of its own, and so no time.</summary>
    private static IEnumerable<OcelEvent> WithoutTable(OcelDatabase database, HashSet<string> known) =>
        database.Rows("SELECT rowid, ocel_id, ocel_type FROM event ORDER BY rowid", r => new OcelEvent(r.GetInt64(0), 0, Text(r, 1), Text(r, 2), "", [], []))
            .Where(e => !known.Contains(e.Type));

    private static OcelEvent Event(string type, List<EventRow> rows)
    {
        var attributes = rows[0].Cells.Where(c => !OwnColumns.Contains(c.Key)).ToList();
        var relations = rows.Where(r => r.ObjectId.Length > 0).Select(r => new OcelRelation(r.ObjectId, r.Qualifier)).Distinct().ToList();
        return new OcelEvent(rows[0].Row, 0, rows[0].Id, type, Of(rows[0].Cells, "ocel_time"), attributes, relations);
    }

    private static void Require(OcelDatabase database, params ReadOnlySpan<string> tables)
    {
        foreach (var table in tables)
        {
            if (!database.HasTable(table)) throw database.Refuse($"is an SQLite database, but no OCEL 2.0 log: it has no plain table '{table}'");
        }
    }

    /// <summary>The types with the tables that the map names, quoted; a table that is not there or not plain is left out.</summary>
    private static List<(string Type, string Table)> Types(OcelDatabase database, string kind)
    {
        var named = database.Rows($"SELECT ocel_type, ocel_type_map FROM {kind}_map_type ORDER BY ocel_type", r => (Text(r, 0), $"{kind}_{Text(r, 1)}")).ToList();
        return [.. named.Where(t => database.HasTable(t.Item2)).Select(t => (t.Item1, OcelDatabase.Quoted(t.Item2)))];
    }

    private static Dictionary<string, List<OcelRelation>> ObjectRelations(OcelDatabase database)
    {
        if (!database.HasTable("object_object")) return [];
        return database.Rows("SELECT ocel_source_id, ocel_target_id, ocel_qualifier FROM object_object ORDER BY rowid", r => (From: Text(r, 0), To: new OcelRelation(Text(r, 1), Text(r, 2))))
            .GroupBy(r => r.From).ToDictionary(g => g.Key, g => g.Select(r => r.To).ToList());
    }

    /// <summary>What one row of an object's table says: all its values at first, later the field that changed.</summary>
    private static IEnumerable<OcelValue> Values(IReadOnlyList<KeyValuePair<string, string>> cells)
    {
        var changed = Of(cells, "ocel_changed_field");
        var time = changed.Length == 0 ? "" : Of(cells, "ocel_time");
        return cells.Where(c => !OwnColumns.Contains(c.Key) && (changed.Length == 0 || c.Key == changed)).Select(c => new OcelValue(c.Key, c.Value, time));
    }

    private static IEnumerable<List<T>> Runs<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key)
        where TKey : IEquatable<TKey>
    {
        var run = new List<T>();
        foreach (var row in rows)
        {
            if (run.Count > 0 && !key(run[0]).Equals(key(row)))
            {
                yield return run;
                run = [];
            }

            run.Add(row);
        }

        if (run.Count > 0) yield return run;
    }

    private static string Of(IReadOnlyList<KeyValuePair<string, string>> cells, string column) => cells.FirstOrDefault(c => c.Key == column).Value ?? "";

    private static List<KeyValuePair<string, string>> Cells(SqliteDataReader row, int from) =>
        [.. Enumerable.Range(from, row.FieldCount - from).Where(i => !row.IsDBNull(i)).Select(i => new KeyValuePair<string, string>(row.GetName(i), Text(row, i)))];

    private static string Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);

    /// <summary>An event with one of its relations.</summary>
    private sealed record EventRow(long Row, string Id, string ObjectId, string Qualifier, IReadOnlyList<KeyValuePair<string, string>> Cells)
    {
        public static EventRow Of(SqliteDataReader r) => new(r.GetInt64(0), Text(r, 1), Text(r, 2), Text(r, 3), OcelSqliteFile.Cells(r, 4));
    }
}
