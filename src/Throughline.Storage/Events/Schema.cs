using Throughline.Journeys;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The store's tables and their version (docs/decisions/0002-event-store.md).</summary>
internal static class Schema
{
    /// <summary>Rises whenever a table changes.</summary>
    internal const int Version = 3;

    /// <summary>What version 2 added: people's decisions about identifiers, who was erased, and rows that a file repeats.</summary>
    private const string Since2 = """
        CREATE TABLE identity_decision(decision BIGINT, kind INTEGER, one VARCHAR, other VARCHAR, withdrawn BIGINT, who VARCHAR, decided_at TIMESTAMP, why VARCHAR);
        CREATE TABLE erased_identifier(kind VARCHAR, hash VARCHAR);
        CREATE TABLE import_repeat(import INTEGER, events BIGINT);
        """;

    /// <summary>What version 3 changed: events have revisions, and everything tells the import that it came with. Of what was stored before, no content is known.</summary>
    private const string RevisionStep = """
        CREATE TABLE revised AS SELECT NULL::INTEGER AS superseded_by, 0::BIGINT AS revision, 0::BIGINT AS content, * FROM event;
        DROP TABLE event;
        ALTER TABLE revised RENAME TO event;
        ALTER TABLE link ADD COLUMN import INTEGER DEFAULT 0;
        ALTER TABLE set_aside ADD COLUMN import INTEGER DEFAULT 0;
        """;

    /// <summary>The step from each older version to the next one.</summary>
    private static readonly Dictionary<long, string> Steps = new() { [1] = Since2, [2] = RevisionStep };

    /// <summary>The tables of a store, without a transaction around them.</summary>
    internal static string Tables { get; } = $"""
        CREATE TABLE store_version(version INTEGER);
        INSERT INTO store_version VALUES ({Version});
        CREATE TABLE import_file(import INTEGER, name VARCHAR, source VARCHAR, format VARCHAR, size BIGINT, imported_at TIMESTAMP);
        CREATE TABLE term(dimension INTEGER, code INTEGER, text VARCHAR);
        CREATE TABLE attribute(attribute INTEGER, name VARCHAR);
        CREATE TABLE attribute_term(attribute INTEGER, code INTEGER, text VARCHAR);
        CREATE TABLE event({EventColumns.Definition});
        CREATE TABLE link(dimension INTEGER, from_code INTEGER, to_code INTEGER, evidence VARCHAR, import INTEGER);
        CREATE TABLE set_aside(file VARCHAR, file_row BIGINT, line BIGINT, field VARCHAR, value VARCHAR, reason VARCHAR, import INTEGER);
        {Since2}
        """;

    /// <summary>Makes the tables in a new store and brings an older one up to this version; refuses a store of a newer one.</summary>
    /// <exception cref="NeedsWritingException">The store is older and was opened for reading.</exception>
    internal static void Ensure(DuckDbConnection connection, string path, EventStoreAccess access)
    {
        var tables = connection.Number("SELECT count(*) FROM duckdb_tables() WHERE NOT internal");
        if (tables == 0 && access == EventStoreAccess.ReadWrite) connection.Execute($"BEGIN; {Tables} COMMIT;");
        else if (connection.Number("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'store_version'") == 0) throw Foreign(path);

        var version = connection.Number("SELECT max(version)::BIGINT FROM store_version");
        if (version > Version) throw Newer(path, version);
        if (!Enumerable.Range(1, Version).Contains((int)version)) throw Foreign(path);
        if (version < Version && access == EventStoreAccess.ReadOnly) throw new NeedsWritingException();
        for (; version < Version; version++) connection.Execute($"BEGIN; {Steps[version]} UPDATE store_version SET version = {version + 1}; COMMIT;");
        if (access == EventStoreAccess.ReadWrite) Views.Ensure(connection);
    }

    private static WorkspaceException Foreign(string path) =>
        new(Problem.BadInput, $"{path} is a DuckDB database, but not an event store. Name another workspace, or move the file away.");

    private static WorkspaceException Newer(string path, long version) =>
        new(Problem.Unavailable, $"{path} was written by a newer version of Throughline (its schema is {version}, this version knows {Version}). Update Throughline to open it.");
}
