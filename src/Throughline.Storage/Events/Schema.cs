using Throughline.Journeys;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The store's tables and their version (docs/decisions/0002-event-store.md).</summary>
internal static class Schema
{
    /// <summary>Rises whenever a table changes.</summary>
    internal const int Version = 1;

    private static readonly string Create = $"""
        BEGIN;
        CREATE TABLE store_version(version INTEGER);
        INSERT INTO store_version VALUES ({Version});
        CREATE TABLE import_file(import INTEGER, name VARCHAR, source VARCHAR, format VARCHAR, size BIGINT, imported_at TIMESTAMP);
        CREATE TABLE term(dimension INTEGER, code INTEGER, text VARCHAR);
        CREATE TABLE attribute(attribute INTEGER, name VARCHAR);
        CREATE TABLE attribute_term(attribute INTEGER, code INTEGER, text VARCHAR);
        CREATE TABLE event({EventColumns.Definition});
        CREATE TABLE link(dimension INTEGER, from_code INTEGER, to_code INTEGER, evidence VARCHAR);
        CREATE TABLE set_aside(file VARCHAR, file_row BIGINT, line BIGINT, field VARCHAR, value VARCHAR, reason VARCHAR);
        COMMIT;
        """;

    /// <summary>Makes the tables in a new store; refuses a store of another version.</summary>
    internal static void Ensure(DuckDbConnection connection, string path, EventStoreAccess access)
    {
        var tables = connection.Number("SELECT count(*) FROM duckdb_tables() WHERE NOT internal");
        if (tables == 0 && access == EventStoreAccess.ReadWrite) connection.Execute(Create);
        else if (connection.Number("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'store_version'") == 0) throw Foreign(path);

        var version = connection.Number("SELECT max(version)::BIGINT FROM store_version");
        if (version > Version) throw Newer(path, version);
        if (version < Version) throw Foreign(path);
        if (access == EventStoreAccess.ReadWrite) Views.Ensure(connection);
    }

    private static WorkspaceException Foreign(string path) =>
        new(Problem.BadInput, $"{path} is a DuckDB database, but not an event store. Name another workspace, or move the file away.");

    private static WorkspaceException Newer(string path, long version) =>
        new(Problem.Unavailable, $"{path} was written by a newer version of Throughline (its schema is {version}, this version knows {Version}). Update Throughline to open it.");
}
