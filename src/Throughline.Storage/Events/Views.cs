using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>
/// The views for BI tools, schema <c>throughline_v1</c> (docs/sql.md). They hold nothing, so they are no part of the store's version: they are made anew
/// where their own version, or the number of free attributes, is not the one that they were made for.
/// </summary>
internal static class Views
{
    /// <summary>The schema. A column that goes or changes its meaning makes a new one, <c>throughline_v2</c>, beside it.</summary>
    internal const string Schema = "throughline_v1";

    /// <summary>Rises whenever a definition here changes.</summary>
    internal const int Version = 2;

    private const string Begin = $"""
        CREATE TABLE IF NOT EXISTS view_version(version INTEGER, attributes INTEGER);
        DROP SCHEMA IF EXISTS {Schema} CASCADE;
        CREATE SCHEMA {Schema};
        """;

    // Tables are named with their schema: a view's own schema comes first, and a view is called as the table below it.
    // The ties of one time are broken as the kernel breaks them.
    private const string Order = "\"time\", sequence, file, file_row, file_part";

    private static readonly string Events = $"""
        CREATE VIEW {Schema}.events AS
        SELECT e.key::VARCHAR || '-' || e.ordinal::VARCHAR AS event_id, e."time", {string.Join(", ", Dimensions.All.Select(Term))},
            CASE e.side WHEN 1 THEN 'customer' WHEN 2 THEN 'agent' WHEN 3 THEN 'system' ELSE 'unknown' END AS side,
            (e.traits & {(int)EventTraits.VisibleToCustomer}) <> 0 AS visible, (e.traits & {(int)EventTraits.StateRow}) <> 0 AS is_state_row,
            e.score, e.score_low, e.score_high, e.deadline, e."text", f.source, f.name AS file, e.file_row, e.file_part, e.sequence
        FROM main.event e JOIN main.import_file f ON f.import = e.import
            {string.Join("\n    ", Dimensions.All.Select(d => $"LEFT JOIN main.term d{(int)d} ON d{(int)d}.dimension = {(int)d} AND d{(int)d}.code = e.{EventColumns.NameOf(d)}"))}
        WHERE {EventState.Now.Events};
        """;

    private static readonly string Tickets = $"""
        CREATE VIEW {Schema}.tickets AS
        SELECT ticket, min("time") AS first_event, max("time") AS last_event, date_diff('microsecond', min("time"), max("time")) / 1e6 AS seconds, count(*) AS events,
            {Picked("first", Dimension.Customer)}, {Picked("last", Dimension.Priority)}, {Picked("last", Dimension.Topic)}, {Picked("last", Dimension.Team)}, {Picked("first", Dimension.Channel)}
        FROM {Schema}.events WHERE ticket IS NOT NULL GROUP BY ticket;
        """;

    private static readonly string Rest = $"""
        CREATE VIEW {Schema}.sources AS
        SELECT f.source, f.name AS file, f.format, f.size AS bytes, f.imported_at, (SELECT count(*) FROM main.event e WHERE e.import = f.import AND {EventState.Now.Events}) AS events FROM main.import_file f;
        CREATE VIEW {Schema}.set_aside AS
        SELECT file, file_row, line, field, value, reason FROM main.set_aside;
        """;

    /// <summary>Makes the views where they are missing or old; within the caller's transaction, if there is one.</summary>
    internal static void Ensure(DuckDbConnection connection)
    {
        var names = AttributesQuery.Run(connection);
        if (AreMade(connection, names.Count)) return;
        connection.Execute(Begin);
        connection.Execute(Events + Tickets + Rest + Attributes(names));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"DELETE FROM view_version; INSERT INTO view_version VALUES ({Version}, {names.Count})"));
    }

    private static bool AreMade(DuckDbConnection connection, int attributes) =>
        connection.Number("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'view_version'") > 0
        && connection.Number(string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM view_version WHERE version = {Version} AND attributes = {attributes}")) > 0;

    private static string Term(Dimension dimension) => $"d{(int)dimension}.\"text\" AS {EventColumns.NameOf(dimension)}";

    private static string Picked(string which, Dimension dimension)
    {
        var name = EventColumns.NameOf(dimension);
        return $"{which}({name} ORDER BY {Order}) FILTER (WHERE {name} IS NOT NULL) AS {name}";
    }

    /// <summary>A row for each value that an event has of a free attribute.</summary>
    private static string Attributes(List<string> names)
    {
        var values = Enumerable.Range(0, names.Count).Select(attribute => string.Create(CultureInfo.InvariantCulture, $"""
            SELECT e.key::VARCHAR || '-' || e.ordinal::VARCHAR AS event_id, a.name, t."text" AS value
            FROM main.event e JOIN main.attribute_term t ON t.attribute = {attribute} AND t.code = e.attribute_{attribute} JOIN main.attribute a ON a.attribute = {attribute}
            WHERE {EventState.Now.Events}
            """));
        const string None = "SELECT ''::VARCHAR AS event_id, ''::VARCHAR AS name, ''::VARCHAR AS value WHERE false";
        return $"CREATE VIEW {Schema}.attributes AS {(names.Count == 0 ? None : string.Join(" UNION ALL ", values))};";
    }
}
